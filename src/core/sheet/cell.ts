/**
 * What a cell holds, as Excel's `Range.values` gives it: text, a number, a
 * logical, or nothing. A date is its serial number. An error is its text
 * ("#N/A"); {@link isErrorText} tells it from words.
 */
export type CellValue = string | number | boolean | null;

const ERRORS = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#GETTING_DATA",
]);

/** Whether a value is one of Excel's error values. */
export function isErrorText(value: CellValue): value is string {
  return typeof value === "string" && value.startsWith("#") && ERRORS.has(value);
}

/** Whether a cell shows nothing: empty, or white space alone. */
export function isBlank(value: CellValue | undefined): boolean {
  return value == null || (typeof value === "string" && value.trim() === "");
}

/** A cell's value as text; nothing is "". */
export function textOf(value: CellValue | undefined): string {
  return value == null ? "" : typeof value === "string" ? value : String(value);
}
