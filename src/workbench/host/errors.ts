/**
 * The error codes this host raises, with the message Microsoft gives each.
 * learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  Conflict: "Request could not be processed because of a conflict.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit:
    "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath:
    "The object path isn't working for what you're trying to do. If you're using the object across multiple context.sync calls and outside the sequential execution of a .run batch, please use the context.trackedObjects.add() and context.trackedObjects.remove() methods to manage the object's lifetime.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequestContext: "Cannot use the object across different request contexts.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  PropertyNotLoaded:
    "The property is not available. Before reading the property's value, call the load method on the containing object and call context.sync() on the associated request context.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  RunMustReturnPromise: "The batch function passed to the .run method didn't return a promise.",
  UndoNotSupported:
    "An action in the batch can't be undone, so the batch can't be merged into one undo group.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  ValueNotLoaded:
    "The value of the result object has not been loaded yet. Before reading the value property, call context.sync() on the associated request context.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

export interface DebugInfo {
  code: string;
  message: string;
  errorLocation?: string;
  statement?: string;
  surroundingStatements?: string[];
}

/** `OfficeExtension.Error`: what a rejected `context.sync()` carries. */
export class OfficeError extends Error {
  override readonly name = "OfficeExtension.Error";
  readonly code: string;
  readonly debugInfo: DebugInfo;
  traceMessages: string[] = [];
  readonly innerError = null;

  constructor(code: ErrorCode, message: string = MESSAGES[code], debugInfo?: Partial<DebugInfo>) {
    super(message);
    this.code = code;
    this.debugInfo = { code, message, ...debugInfo };
  }

  override toString(): string {
    return `${this.code}: ${this.message}`;
  }
}

/**
 * Raised for a member Excel has and this host has not, so that nothing is
 * silently ignored. It names the member: "NotSupportedByHost: Range.autoFill".
 */
export class NotSupportedByHost extends Error {
  override readonly name = "NotSupportedByHost";

  constructor(member: string) {
    super(`NotSupportedByHost: ${member}`);
  }
}

/** Throws InvalidArgument unless `condition` holds; `why` says what was wrong with it. */
export function requireArgument(condition: boolean, why: string): asserts condition {
  if (!condition) throw new OfficeError("InvalidArgument", `${MESSAGES.InvalidArgument} ${why}`);
}
