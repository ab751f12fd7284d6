import type { Host } from "../../../src/workbench/host";
import { publishedMembers, reaches } from "../../../src/workbench/host/office-js/level";
import { microsoftClient } from "../../support/office-js/client";

/** An action or an object's path as Microsoft's client keeps it: 0 is a write; 2 among the flags, that it can be undone. */
interface Marked {
  readonly operationType: number;
  readonly flags: number;
  readonly isInvalidAfterRequest?: boolean;
}

interface Context {
  readonly _pendingRequest: { readonly _actions: readonly Marked[] };
}

type Thing = Record<string, unknown> & { readonly _objectPath?: Marked };

const WRITES = 0;
const UNDOABLE = 2;
/** The levels of Excel's undo set that the client asks for, and none. */
const LEVELS = ["0", "1.1", "1.2", "1.5", "1.6", "1.7", "1.8"];

/** What Microsoft's client takes each member of some classes for, as `client/marks.ts` writes it. */
export function microsoftsMarks(
  classNames: readonly string[],
): Record<string, Record<string, string>> {
  const marks = Object.fromEntries(
    classNames.map((name): [string, Record<string, string>] => [name, {}]),
  );
  for (const level of LEVELS) {
    const client = microsoftClient(excelOf(level), "windows");
    const excel = client.Excel as unknown as Record<string, new (...args: unknown[]) => Thing>;
    const { ObjectPathFactory } = client.OfficeExtension as unknown as {
      ObjectPathFactory: { createGlobalObjectObjectPath(context: unknown): object };
    };
    for (const [className, found] of Object.entries(marks)) {
      const Class = excel[className];
      if (!Class) continue;
      for (const name of publishedMembers(className).keys()) {
        const context = new client.Excel.RequestContext() as unknown as Context;
        const path = ObjectPathFactory.createGlobalObjectObjectPath(context);
        const marked = use(new Class(context, path), context, className, name);
        if (marked) found[name] = markOf(marked, level, found[name]);
      }
    }
  }
  return marks;
}

/** An Excel that has every set, its undo set up to a level. */
function excelOf(level: string): Host {
  const isSetSupported = (name: string, version: string): boolean =>
    name !== "ExcelApiUndo" || reaches(level, version);
  const Office = { context: { requirements: { isSetSupported }, platform: "PC" } };
  return { Office, onMessage: () => () => undefined } as unknown as Host;
}

/** Calls a method, sets a property or listens for an event, and gives how that is marked; null where it asks nothing. */
function use(thing: Thing, context: Context, className: string, name: string): Marked | null {
  const kind = publishedMembers(className).get(name);
  if (PURELY_OURS.has(name) || !kind) return null;
  const before = context._pendingRequest._actions.length;
  let given: unknown;
  try {
    if (kind.kind === "method") given = (thing[name] as () => unknown)();
    else if (kind.kind === "event")
      (thing[name] as { add(h: () => void): void }).add(() => undefined);
    else if (kind.writable) thing[name] = kind.level;
  } catch {
    return null;
  }
  const path = (given as Thing | undefined)?._objectPath;
  return path ?? context._pendingRequest._actions.slice(before).find(isAsked) ?? null;
}

/** Members that ask nothing of Excel by themselves. */
const PURELY_OURS = new Set(["load", "set", "toJSON", "track", "untrack"]);

/** A call or a setting; what finds the object it is about stands before it. */
const isAsked = (action: Marked): boolean =>
  [3, 4].includes(
    (action as Marked & { actionInfo: { ActionType: number } }).actionInfo.ActionType,
  );

function markOf(
  { operationType, flags, isInvalidAfterRequest }: Marked,
  level: string,
  before: string | undefined,
): string {
  const lost = isInvalidAfterRequest === true ? "!" : "";
  if (operationType !== WRITES) return `r${lost}`;
  const undoable = (flags & UNDOABLE) !== 0;
  // The lowest level at which it can be undone is noted, since levels are gone through upwards.
  if (before !== undefined && before !== `w${lost}`) return before;
  return undoable ? `w${level}${lost}` : `w${lost}`;
}
