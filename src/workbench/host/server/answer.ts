import {
  ACTION,
  type Action,
  type Answer,
  type Failure,
  FLAG,
  memberName,
  type Request,
} from "../protocol";
import { openBeside } from "./open-beside";
import { NotSupportedByHost, OfficeError } from "../errors";
import { PAYLOAD_LIMIT } from "./limits";
import type { Server } from "./server";
import { nextTurn } from "./turn";
import { bytesOf } from "./bytes";
import type { Excel } from "./excel";
import { Paths } from "./paths";
import { identityOf, load } from "./query";
import type { Found } from "./references";

/**
 * Carries out a request. Its actions are done in order; the first that fails
 * ends it, and what was done before stands, because Excel does not roll back.
 * Values are given only when the whole request has succeeded.
 */
export async function answer(excel: Excel, request: Request, flags: number): Promise<Answer> {
  const { server } = excel;
  const up = bytesOf(request);
  const counted = !onlyLetsGo(request);
  if (counted) count(server, up);
  if ((flags & FLAG.writes) !== 0) server.counters.writes += 1;
  await nextTurn();
  try {
    await server.faults.untilEditable((flags & FLAG.waitsForCellEdit) !== 0);
    if (up > PAYLOAD_LIMIT) throw new OfficeError("RequestPayloadSizeLimitExceeded");
    const fault = counted ? server.faults.due() : null;
    const { length } = request.Actions;
    const executed = { none: 0, half: halfOf(request), all: length };
    const answered = await carryOut(
      excel,
      request,
      flags,
      fault ? executed[fault.executed] : length,
    );
    return fault ? refusal(fault.error) : answered;
  } catch (error) {
    return refusal(error);
  }
}

/** Nobody waits for a request that only lets go of what was held on to, so it does not count as one. */
const onlyLetsGo = ({ Actions }: Request): boolean =>
  Actions.some(({ Name }) => Name === LET_GO) &&
  Actions.every(({ Name, ActionType }) => Name === LET_GO || ActionType === ACTION.find);

const LET_GO = "_RemoveReference";

/** How many actions there are up to the middle one of those that an add-in has asked for. */
function halfOf({ Actions }: Request): number {
  const asked = Actions.flatMap(({ ActionType, Name }, index) =>
    ActionType === ACTION.find || Name.startsWith("_") ? [] : [index + 1],
  );
  return asked[Math.floor(asked.length / 2) - 1] ?? 0;
}

function count({ counters }: Server, up: number): void {
  counters.syncs += 1;
  counters.bytesUp += up;
  counters.mostUp = Math.max(counters.mostUp, up);
}

async function carryOut(
  excel: Excel,
  { Actions, ObjectPaths }: Request,
  flags: number,
  most: number,
): Promise<Answer> {
  const { server } = excel;
  const paths = new Paths(excel, ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let failure: Failure | null = null;
  for (const [index, action] of Actions.slice(0, most).entries()) {
    try {
      const done = act(excel, paths, action);
      const value: unknown = done instanceof Promise ? await done : done;
      results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      failure = { ...failureOf(error), ActionIndex: index };
      break;
    }
  }
  if (most > 0 && endsUndo(flags)) server.forgetSteps();
  const down = bytesOf(results);
  server.counters.bytesDown += down;
  server.counters.mostDown = Math.max(server.counters.mostDown, down);
  excel.settle();
  if (failure) return { Results: [], TraceIds: traces, Error: failure };
  // The actions are done by the time their answer turns out to be too large to send.
  if (down > PAYLOAD_LIMIT) throw new OfficeError("ResponsePayloadSizeLimitExceeded");
  return { Results: results, TraceIds: traces };
}

/**
 * Whether a request ends what the person can take back: "if your add-in calls
 * an unsupported API, the user's undo stack is cleared".
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
const endsUndo = (flags: number): boolean =>
  (flags & FLAG.writes) !== 0 && (flags & FLAG.canBeUndone) === 0;

function act(excel: Excel, paths: Paths, action: Action): unknown {
  switch (action.ActionType) {
    case ACTION.find: {
      const found = paths.find(action.ObjectPathId);
      return found && identityOf(excel, found);
    }
    case ACTION.load:
      return load(excel, paths.existing(action.ObjectPathId), action.QueryInfo);
    case ACTION.call:
      return call(excel, paths, action);
    case ACTION.set:
      return set(excel, paths, action);
    case ACTION.trace:
      return null;
    default:
      throw new NotSupportedByHost(`an action of kind ${String(action.ActionType)}`);
  }
}

function set({ server }: Excel, paths: Paths, action: Action): null {
  const found = paths.existing(action.ObjectPathId);
  if (!found) return quiet(action);
  const { spec, target } = found;
  const property = spec.properties?.[memberName(action.Name)];
  if (!property?.set) throw new NotSupportedByHost(`${spec.name}.${action.Name} =`);
  property.set(target as never, paths.arguments(action.ArgumentInfo).raw(0), server);
  return null;
}

function call(excel: Excel, paths: Paths, action: Action): unknown {
  const found = paths.existing(action.ObjectPathId);
  if (!found) return quiet(action);
  if (action.Name === "CreateAndOpenWorkbook") {
    return openBeside(excel.server, paths.arguments(action.ArgumentInfo).textOr(0, ""));
  }
  if (action.Name.startsWith("_")) return callWithin(excel, paths, action, found);
  const { spec, target } = found;
  const method = spec.methods?.[memberName(action.Name)];
  if (!method || method.kind === "object") {
    throw new NotSupportedByHost(`${spec.name}.${action.Name}`);
  }
  const value = method.run(target as never, paths.arguments(action.ArgumentInfo), excel.server);
  return method.kind === "result" ? value : (value ?? null);
}

/** There is nothing of a null object to hold on to, and that is no fault; to change one is. */
function quiet({ Name }: Action): null {
  if (Name === "_KeepReference") return null;
  throw new OfficeError("InvalidObjectPath");
}

/** What a client asks on its own account: to hold on to an object, to hear of events. */
function callWithin(excel: Excel, paths: Paths, action: Action, found: Found): null {
  const { references, registrations } = excel;
  const { Name: name } = action;
  if (name === "_KeepReference") references.keep(found);
  else if (name === LET_GO) references.letGo(paths.arguments(action.ArgumentInfo).text(0));
  else if (name !== "_ValidateArraySize") {
    const [, verb, kind = ""] = /^_(Register|Unregister)(\w+)$/.exec(name) ?? [];
    const event = found.spec.events?.[eventMember(kind)];
    if (!event) throw new NotSupportedByHost(`${found.spec.name}.${name}`);
    const sheet = event.sheet(found.target as never) as object | null;
    registrations[verb === "Register" ? "add" : "remove"](event.name, sheet);
  }
  return null;
}

/** "DataChangedEvent" and "EventNameChanged" are Excel's names for `onChanged` and `onNameChanged`. */
const eventMember = (kind: string): string =>
  `on${kind.replace(/^Event|Event$/g, "").replace(/^Data/, "")}`;

function refusal(error: unknown): Answer {
  return { Results: [], TraceIds: [], Error: failureOf(error) };
}

function failureOf(error: unknown): Failure {
  if (error instanceof OfficeError) {
    const { errorLocation } = error.debugInfo;
    const where = errorLocation === undefined ? {} : { Location: errorLocation };
    return { Code: error.code, Message: error.message, ...where };
  }
  if (error instanceof NotSupportedByHost) return { Code: error.name, Message: error.message };
  throw error;
}
