import type { CellValue } from "../core/sheet/cell";

/** Characters a cell holds at most. */
const MOST_CHARACTERS = 32_767;

/** Starts that Excel takes for a formula, or that a spreadsheet opened later might. */
const FORMULA_START = /^[\s]*[=+\-@]/;
/** Words Excel turns into something else: money, shares, logicals, errors, a leading apostrophe. */
const TAKEN_FOR_ANOTHER = /^\s*(?:['#£$€(.%]|(?:true|false)\s*$)/i;
/**
 * Figures beside one word at the most, of three letters or more, may be a date,
 * a time or a number in the language that Excel runs in: "1er février 2026".
 */
const MAY_BE_NUMBER = /^(?=.*\d)(?!.*\p{L}{3}.*\P{L}\p{L}{3}).{1,60}$/su;

/** The number format of a cell whose whole content is text, as it is entered. */
const TEXT_FORMAT = "@";

/**
 * A value as it is to be written so that the cell holds just that: text that
 * could start a formula, or that Excel would turn into a date or a number, gets
 * the apostrophe that keeps it text. A cell formatted as text keeps it anyway,
 * and would show the apostrophe. "" is left "": it empties the cell.
 */
export function written(value: CellValue, numberFormat = "General"): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string") return value;
  const text =
    value.length > MOST_CHARACTERS - 1 ? `${value.slice(0, MOST_CHARACTERS - 2)}…` : value;
  if (numberFormat === TEXT_FORMAT) return text;
  const isSafe = ![FORMULA_START, TAKEN_FOR_ANOTHER, MAY_BE_NUMBER].some((each) => each.test(text));
  return isSafe ? text : `'${text}`;
}

/** Whether two values are the same to a reader: an empty cell is null or "". */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return (a ?? "") === (b ?? "");
}

/** Whether a cell's `formulas` and `values` say that it holds a formula rather than text that looks like one. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
