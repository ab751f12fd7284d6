import type { Message } from "../protocol";
import { OfficeError } from "../errors";
import { EVENT_TYPES, type EventName } from "../event-names";
import type { Handler, ProxyState, Queue } from "./state";

type Args = Readonly<Record<string, unknown>>;

/** What the add-in listens for: its handlers, by the kind of event and where it is heard of. */
export class Handlers {
  private readonly known = new Map<string, Handler[]>();

  add(name: EventName, targetId: string, handler: Handler): void {
    const key = keyOf(EVENT_TYPES[name], targetId);
    this.known.set(key, [...(this.known.get(key) ?? []), handler]);
  }

  remove(name: EventName, targetId: string, handler: Handler): void {
    const key = keyOf(EVENT_TYPES[name], targetId);
    const left = [...(this.known.get(key) ?? [])];
    const at = left.indexOf(handler);
    if (at >= 0) left.splice(at, 1);
    this.known.set(key, left);
  }

  /** Hands an event on. Handlers run later, one after another, never within a request. */
  hear({ eventType, targetId, args }: Message): void {
    for (const handler of this.known.get(keyOf(eventType, targetId)) ?? []) {
      queueMicrotask(() => void handler(Object.freeze(argsOf(eventType, args))));
    }
  }
}

const keyOf = (eventType: number, targetId: string): string => `${String(eventType)} ${targetId}`;

/** An event property: `worksheets.onChanged`. Handlers come and go at a sync. */
export class EventHandlers {
  constructor(
    private readonly owner: ProxyState,
    private readonly member: string,
  ) {}

  add(handler: Handler): EventHandlerResult {
    if (typeof handler !== "function") throw new OfficeError("InvalidArgument");
    this.owner.context.queueEvent(this.owner, this.member, "add", handler);
    return new EventHandlerResult(this.owner.context, () => {
      this.remove(handler);
    });
  }

  remove(handler: Handler): void {
    this.owner.context.queueEvent(this.owner, this.member, "remove", handler);
  }
}

/** What `add` returns; removing takes a sync of the context the handler was added in. */
export class EventHandlerResult {
  constructor(
    readonly context: Queue,
    private readonly take: () => void,
  ) {}

  remove(): void {
    this.take();
  }
}

const NAMES = new Map<number, string>(
  Object.entries(EVENT_TYPES).map(([name, type]) => [type, name]),
);

interface EventContext {
  workbook: { worksheets: { getItem(id: string): { getRange(address: string): unknown } } };
}

/** An event's arguments as a handler gets them, from what Excel sends. */
function argsOf(eventType: number, { referenceId, shiftDirection, ...args }: Args): Args {
  const type = NAMES.get(eventType);
  const { valueBefore, valueAfter, valueTypeBefore, valueTypeAfter, ...rest } = args;
  if (referenceId === undefined) return { type, ...args };
  const { worksheetId, address } = args as { worksheetId: string; address: string };
  const getRange = (context: EventContext): unknown =>
    context.workbook.worksheets.getItem(worksheetId).getRange(address);
  return {
    type,
    ...rest,
    ...(valueTypeAfter !== undefined && {
      details: { valueBefore, valueAfter, valueTypeBefore, valueTypeAfter },
    }),
    ...directionOf(shiftDirection),
    getRange,
    getRangeOrNullObject: getRange,
  };
}

function directionOf(shift: unknown): object {
  const [, towards = ""] = /^ShiftCell(\w+)$/.exec(String(shift)) ?? [];
  if (towards === "") return {};
  const inserted = towards === "Down" || towards === "Right";
  const state = { [inserted ? "insertShiftDirection" : "deleteShiftDirection"]: towards };
  return { changeDirectionState: state };
}
