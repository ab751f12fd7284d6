/** Why a file was refused; a shell may choose its wording or its exit code by it. */
export type BookErrorCode =
  | "not-a-workbook"
  | "old-workbook"
  | "encrypted"
  | "binary-workbook"
  | "other-spreadsheet"
  | "damaged"
  | "unsafe"
  | "too-large"
  | "too-many-cells"
  | "cancelled"
  | "cannot-save";

/**
 * A workbook that cannot be read or saved. `message` says what is wrong with
 * it and `advice` what to do, both in plain English; `detail` is for whoever
 * looks into it.
 */
export class BookError extends Error {
  override readonly name = "BookError";

  constructor(
    readonly code: BookErrorCode,
    message: string,
    readonly advice: string,
    readonly detail = "",
  ) {
    super(message);
  }
}

/** The error for a file whose inside does not hold together. */
export function damaged(detail: string): BookError {
  return new BookError(
    "damaged",
    "The file is damaged and cannot be read.",
    "Open it in Excel, let Excel repair it, save it as an Excel Workbook (.xlsx) and try again; or ask for the file to be sent again.",
    detail,
  );
}

/**
 * What is read of a part that the workbook can do without, or `otherwise` where
 * that part is damaged: a part that nobody needs keeps nobody from the rest.
 */
export function whereWhole<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof BookError && (error.code === "damaged" || error.code === "unsafe")) {
      return otherwise;
    }
    throw error;
  }
}

/** Any error as a BookError; one that already is stays as it is. */
export function asBookError(error: unknown): BookError {
  if (error instanceof BookError) return error;
  return damaged(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
