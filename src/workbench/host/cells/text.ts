import { format } from "numfmt";
import { isErrorText } from "../../../core/sheet/cell";
import type { BookCell } from "../../../xlsx/book";
import { shownInBritain } from "../../british-dates";

/** What a cell shows, whatever its column's width (`Range.text`). */
export function shownText(cell: BookCell | undefined, date1904: boolean): string {
  const value = cell?.value ?? "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = shownInBritain(cell?.style?.numberFormat ?? "General");
  const epoch = date1904 ? 1462 : 0;
  return format(pattern, value + (epoch > 0 && isDate(pattern) ? epoch : 0), { locale: "en-GB" });
}

const isDate = (pattern: string): boolean =>
  /[dmyhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ""));

/** Excel's name for the kind of value a cell holds (`Range.valueTypes`). */
export function valueTypeOf(value: BookCell["value"] | undefined): string {
  if (value === null || value === undefined || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}
