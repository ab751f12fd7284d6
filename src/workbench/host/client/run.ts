import type { Connection } from "./connection";
import { RequestContext } from "./context";
import { OfficeError } from "../errors";
import { reaches } from "../office-js/level";
import { isRecord } from "./plain";
import { isProxy, stateOf } from "./state";

type Batch = (context: RequestContext) => unknown;

/**
 * `Excel.run`: gives a batch function a context, sends what it leaves queued,
 * and ends the tracking of its ranges. It may start with a context or objects to
 * go on with, or with options.
 */
export function excelRun(connection: Connection) {
  return async (...args: unknown[]): Promise<unknown> => {
    const batch = args.at(-1);
    if (typeof batch !== "function") throw new OfficeError("InvalidArgument");
    const options = args.length > 1 ? args[0] : undefined;
    const context = contextFor(connection, options);
    const isOneStep = isRecord(options) && options.mergeUndoGroup === true;
    const joined = isOneStep ? connection.joinSteps() : null;
    context.beginRun();
    try {
      const promise = (batch as Batch)(context);
      if (!isThenable(promise)) throw new OfficeError("RunMustReturnPromise");
      const value = await promise;
      await context.sync();
      return value;
    } finally {
      joined?.();
      void context.endRun();
    }
  };
}

function contextFor(connection: Connection, given: unknown): RequestContext {
  if (given instanceof RequestContext) return given;
  const [first] = Array.isArray(given) ? (given as unknown[]) : [given];
  if (typeof first === "object" && first !== null && isProxy(first)) {
    return stateOf(first).context as RequestContext;
  }
  const options = isRecord(given) ? given : {};
  const before = options.previousObjects;
  const context =
    before === undefined ? new RequestContext(connection) : contextFor(connection, before);
  context.delayForCellEdit = options.delayForCellEdit === true;
  checkUndoGroup(connection, options.mergeUndoGroup === true);
  return context;
}

/** One undo step for a whole run came with ExcelApi 1.20. */
function checkUndoGroup(connection: Connection, wanted: boolean): void {
  if (wanted && !reaches(connection.apiLevel, "1.20")) throw new OfficeError("ApiNotFound");
}

function isThenable(value: unknown): boolean {
  return typeof value === "object" && value !== null && "then" in value;
}
