import type { Area } from "./a1";

/**
 * A sheet to be written, as data: what stands in it and what each part is, not
 * how a host draws it. `core/report` makes it; `excel` and `xlsx` write it.
 */
export interface SheetContent {
  /** At most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  readonly columns: readonly ContentColumn[];
  readonly rows: readonly ContentRow[];
  /** Rows that stay in sight when the sheet is scrolled. */
  readonly frozenRows: number;
  /** An Excel table over these cells, its header row first. */
  readonly table?: { readonly name: string; readonly area: Area };
  readonly dropDowns?: readonly DropDown[];
  /** Columns of the table that accept dates alone, by index. */
  readonly dateColumns?: readonly number[];
  readonly landscape: boolean;
  /** Rows, first to last, printed at the top of every page. */
  readonly printTitleRows?: readonly [first: number, last: number];
}

export interface ContentColumn {
  /** Width in characters of the standard font. */
  readonly width: number;
}

export interface ContentRow {
  /** What the row is; a host chooses its look from it. */
  readonly kind: "title" | "note" | "header" | "body" | "total" | "blank";
  readonly cells: readonly ContentCell[];
}

export type ContentCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** A share from 0 to 1. */
  | { readonly kind: "percent"; readonly share: number }
  /** A day, "YYYY-MM-DD", written as a serial number with a date format. */
  | { readonly kind: "day"; readonly day: string }
  /** Text that leads to a cell of the same workbook. */
  | {
      readonly kind: "link";
      readonly text: string;
      readonly sheet: string;
      readonly address: string;
    }
  | { readonly kind: "empty" };

export interface DropDown {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly values: readonly string[];
}

/**
 * The name to write a sheet under: marks that turn the direction of a text
 * (Unicode, UAX 9) would have its tab read as something that it is not.
 */
export const nameToWrite = ({ name }: Pick<SheetContent, "name">): string =>
  name.replace(/\p{Bidi_Control}/gu, "");

export const empty: ContentCell = { kind: "empty" };
export const text = (value: string): ContentCell =>
  value === "" ? empty : { kind: "text", text: value };
export const number = (value: number): ContentCell => ({ kind: "number", number: value });
export const percent = (share: number): ContentCell => ({ kind: "percent", share });
export const day = (value: string | null): ContentCell =>
  value === null ? empty : { kind: "day", day: value };
