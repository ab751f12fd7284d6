/** What can stop the adapter, apart from Excel's own errors. */
export type AdapterErrorCode =
  | "ExcelTooOld"
  | "NotInExcel"
  | "TooManyCells"
  | "ProtectedSheet"
  | "ProtectedWorkbook"
  | "SheetMissing"
  | "SheetHidden"
  | "SheetNotOurs"
  | "SheetEdited"
  | "EditedMeanwhile"
  | "LastSheet"
  | "StructureProtected"
  | "SettingsTooLarge"
  | "FileNotGiven"
  | "NothingWritten"
  | "PartlyWritten";

/**
 * A fault the adapter found itself, or a host's error with what became of the
 * workbook: `subject` is the sheet or the thing it is about, `cause` the host's
 * error. `describeError` puts it in words.
 */
export class AdapterError extends Error {
  override readonly name = "AdapterError";

  constructor(
    readonly code: AdapterErrorCode,
    readonly subject: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${subject}`, options);
  }
}

/** The code of an Office error ("ItemNotFound"), of an adapter's, or "" for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}
