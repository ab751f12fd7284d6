import { toA1 } from "../../core/sheet/a1";
import { isErrorText, type CellValue } from "../../core/sheet/cell";
import { BookError } from "../book-error";
import type { BookCell } from "../book";
import { escapeXml } from "../package/xml-text";

/** Excel's own limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

/** A cell as a worksheet part holds it; text stands in the cell itself. */
export function cellXml(row: number, column: number, cell: BookCell, format: number): string {
  const at = toA1({ row, column });
  const start = `<c r="${at}"${format === 0 ? "" : ` s="${String(format)}"`}`;
  const { value, formula } = cell;
  if (formula !== undefined) {
    const [type, text] = cached(value);
    return `${start}${type}><f>${escapeXml(encodeText(formula.replace(/^=/, "")))}</f>${text}</c>`;
  }
  if (value === null || value === "") return `${start}/>`;
  if (isText(value)) {
    if (value.length > LONGEST_TEXT) throw tooLong(at);
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(encodeText(value))}</t></is></c>`;
  }
  const [type, text] = cached(value);
  return `${start}${type}>${text}</c>`;
}

/** The type attribute and the `<v>` of a value, as a formula's result is kept. */
function cached(value: CellValue): [type: string, text: string] {
  if (value === null) return ["", ""];
  if (typeof value === "number")
    return ["", Number.isFinite(value) ? `<v>${String(value)}</v>` : ""];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? "1" : "0"}</v>`];
  return [isErrorText(value) ? ' t="e"' : ' t="str"', `<v>${escapeXml(encodeText(value))}</v>`];
}

/** Characters XML cannot hold are written "_x0007_", and what looks so already is made safe. */
export function encodeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(FORBIDDEN, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** All but tab, line feed and the characters XML 1.0 allows; a lone half of a pair is not allowed. */
const FORBIDDEN = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text that is no error value, which a cell holds in another way. */
function isText(value: CellValue): value is string {
  return typeof value === "string" && !isErrorText(value);
}

function tooLong(at: string): BookError {
  return new BookError(
    "cannot-save",
    `The text in cell ${at} is longer than the 32,767 characters Excel can hold.`,
    "Shorten it and save again.",
  );
}
