import type { Area } from "../../core/sheet/a1";
import type { CellValue } from "../../core/sheet/cell";
import type { Book, BookSheet, BookStyle } from "../../xlsx/book";

/** What stands behind the grid: it shows this, and hands on what a person does to it. */
export interface GridModel {
  readonly book: Book;
  /** What conditional rules paint now, the topmost last. */
  flagsOf(sheet: BookSheet): readonly { areas: readonly Area[]; style: BookStyle }[];
  /** What a person has typed, pasted or deleted, as text, a number or a logical; a row of values each row. */
  edit(sheet: BookSheet, area: Area, values: readonly (readonly CellValue[])[]): void;
  /** What a person has selected, on the sheet they look at. */
  select(sheet: BookSheet, area: Area): void;
}

/** The grid, told of what has changed behind it. */
export interface GridView {
  /** Within some areas, values alone are others now, or also looks, merges and sizes. */
  changed(sheet: BookSheet, areas: readonly Area[], what: "values" | "looks"): void;
  /** Rows or columns have moved: the sheet is drawn anew. */
  moved(sheet: BookSheet): void;
  /** Sheets were added, removed, renamed or hidden. */
  sheetsChanged(): void;
  /** Shows a sheet as it was last looked at. */
  show(sheet: BookSheet): void;
  /** Shows a sheet and selects an area of it, scrolled into sight. */
  select(sheet: BookSheet, area: Area): void;
  dispose(): void;
}
