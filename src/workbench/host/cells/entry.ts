import { parseValue } from "numfmt";
import type { CellValue } from "../../../core/sheet/cell";
import { isErrorText } from "../../../core/sheet/cell";
import type { BookCell } from "../../../xlsx/book";
import { describe } from "../runtime/arguments";
import { OfficeError, requireArgument } from "../runtime/errors";
import { FORMULA_LIMIT, TEXT_LIMIT } from "../runtime/limits";
import { evaluate } from "./formula";
import { omit } from "./omit";

/**
 * What becomes of a value put into a cell, as if it had been typed there:
 * text that starts with = + or - is a formula, text that reads as a number, a
 * date, a percentage or a logical becomes one, an apostrophe keeps the rest as
 * text, and so does the format "@". `null` leaves the cell alone and "" empties it.
 * learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function entered(
  before: BookCell | undefined,
  value: unknown,
  locale = "en-US",
): BookCell | undefined {
  if (value === null || value === undefined) return before;
  if (value === "") return emptied(before);
  if (typeof value === "string") return enteredText(before, value, locale);
  const plain = typeof value === "number" || typeof value === "boolean";
  requireArgument(plain, `A cell cannot hold ${describe(value)}.`);
  return constant(before, value);
}

/** A cell without its value: format, comment and validation stay. */
export function emptied(before: BookCell | undefined): BookCell | undefined {
  if (!before) return undefined;
  const rest = omit(before, "formula");
  return rest.style || rest.comment !== undefined ? { ...rest, value: null } : undefined;
}

function enteredText(before: BookCell | undefined, text: string, locale: string): BookCell {
  if (text.length > TEXT_LIMIT) {
    throw new OfficeError(
      "InvalidArgument",
      `A cell holds at most ${String(TEXT_LIMIT)} characters.`,
    );
  }
  if (before?.style?.numberFormat === "@") return constant(before, text);
  if (text.startsWith("'")) return withQuote(constant(before, text.slice(1)));
  if (isErrorText(text)) return constant(before, text);
  const typed = typedValue(text, locale);
  if (typed) return withFormat(constant(before, typed.value), typed.format);
  return /^[=+-]./s.test(text) ? withFormula(before, text) : constant(before, text);
}

function withFormula(before: BookCell | undefined, text: string): BookCell {
  if (text.length > FORMULA_LIMIT) throw new OfficeError("FormulaLengthExceedsLimit");
  // Excel keeps what was typed after a sign as a formula that begins with it.
  const formula = text.startsWith("=") ? text : `=${text}`;
  return { ...constant(before, evaluate(formula)), formula };
}

function constant(before: BookCell | undefined, value: CellValue): BookCell {
  if (!before) return { value };
  const rest = omit(before, "formula");
  if (!rest.style?.quotePrefix) return { ...rest, value };
  return { ...rest, value, style: omit(rest.style, "quotePrefix") };
}

function withQuote(cell: BookCell): BookCell {
  return { ...cell, style: { ...cell.style, quotePrefix: true } };
}

/** A date or a percentage brings its format along, unless the cell has one of its own. */
function withFormat(cell: BookCell, format: string | undefined): BookCell {
  const own = cell.style?.numberFormat ?? "General";
  if (format === undefined || own !== "General") return cell;
  return { ...cell, style: { ...cell.style, numberFormat: format } };
}

interface Typed {
  readonly value: number | boolean;
  readonly format?: string;
}

/**
 * Text that can be a number, a date, a time or a logical: figures, signs and the
 * names of months and days. The rest, which is most of what a plan holds, need
 * not be parsed to know that it stays text.
 */
const LONGEST_TYPED = 40;
const TYPED =
  /^(?:[\d\s.,:/+\-%()$£€]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|[ap]\.?m\.?|e|true|false)+$/i;

function typedValue(text: string, locale: string): Typed | null {
  if (text.length > LONGEST_TYPED || !TYPED.test(text)) return null;
  const parsed = parseValue(text, { locale });
  if (!parsed) return null;
  const { v: value, z: format } = parsed;
  if (typeof value !== "number" && typeof value !== "boolean") return null;
  return format === undefined ? { value } : { value, format };
}
