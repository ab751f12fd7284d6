import type { CellValue } from "../../../core/sheet/cell";
import { isErrorText } from "../../../core/sheet/cell";
import type { BookCell } from "../../../xlsx/book";
import { describe } from "../server/arguments";
import { OfficeError, requireArgument } from "../errors";
import { FORMULA_LIMIT, TEXT_LIMIT } from "../server/limits";
import { evaluate } from "./formula";
import { typedValue } from "./typed";
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
