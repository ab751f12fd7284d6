import type { BookSheet } from "../../xlsx/book";

/** Excel's standard column and row, in pixels at 100 %. */
export const STANDARD = { width: 64, height: 20 };

/** The numbers beside the rows, in pixels at 100 %. */
export const ROW_HEADER = 46;

/** A column's width: seven pixels a character of the standard font, and five of margin. */
export const pixelsOfCharacters = (characters: number): number => Math.round(characters * 7) + 5;

/** Room to type beyond what is used, and the least that looks like a sheet. */
const SPARE = { rows: 60, columns: 6 };
const LEAST = { rows: 120, columns: 20 };

/** How many columns of a sheet have a cell or a width of their own. */
export function widthInUse(sheet: BookSheet): number {
  // Not Math.max(...): a hundred thousand rows are too many arguments for one call.
  const widest = sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return Math.max(widest, sheet.columnWidths.length);
}

/** How many rows and columns are drawn of a sheet. */
export function roomOf(sheet: BookSheet): { rows: number; columns: number } {
  return {
    rows: Math.max(sheet.cells.length + SPARE.rows, LEAST.rows),
    columns: Math.max(widthInUse(sheet) + SPARE.columns, LEAST.columns),
  };
}
