import type { CellValue } from "../core/sheet/cell";
import months from "./months.json";

/** Characters a cell holds at most. */
const MOST_CHARACTERS = 32_767;

/** Starts that Excel takes for a formula, or that a spreadsheet opened later might. */
const FORMULA_START = /^[\s]*[=+\-@]/;
/** Words Excel turns into something else: money, shares, logicals, errors, a leading apostrophe. */
const TAKEN_FOR_ANOTHER = /^\s*(?:['#£$€(.%]|(?:true|false)\s*$)/i;
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
  const isTaken = FORMULA_START.test(text) || TAKEN_FOR_ANOTHER.test(text) || mayBeNumber(text);
  return isTaken ? `'${text}` : text;
}

/** The names of months in the languages of Office, whole and shortened; `npm run months` lists them. */
const MONTHS = new Set(months.split(" "));

/** Longer than any number, time or date is written. */
const LONGEST_NUMBER = 60;

/**
 * Whether a text may be a number, a time or a date in the language that Excel
 * runs in, which is not told: figures with no word beside them but a month's.
 */
function mayBeNumber(text: string): boolean {
  if (text.length > LONGEST_NUMBER || !/\d/.test(text)) return false;
  return (text.match(/\p{L}[\p{L}\p{M}.]+/gu) ?? []).every(
    (word) => word.length < 3 || MONTHS.has(word.toLowerCase().replace(/\.$/, "")),
  );
}

/** Whether two values are the same to a reader: an empty cell is null or "". */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return (a ?? "") === (b ?? "");
}

/** Whether a cell's `formulas` and `values` say that it holds a formula rather than text that looks like one. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
