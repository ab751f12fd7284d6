import type { Area } from "../../../core/sheet/a1";
import type { BookCell, BookSheet } from "../../../xlsx/book";
import { around, intersection } from "./areas";

/** The cell at a place, or nothing where none has been written. */
export function cellAt(sheet: BookSheet, row: number, column: number): BookCell | undefined {
  return sheet.cells[row]?.[column];
}

/** Puts a cell in its place, or takes it out. */
export function putCell(
  sheet: BookSheet,
  row: number,
  column: number,
  cell: BookCell | undefined,
): void {
  const cells = (sheet.cells[row] ??= []);
  if (cell) cells[column] = cell;
  else if (column < cells.length) cells[column] = undefined;
}

export const hasContent = (cell: BookCell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ""));

/**
 * The smallest rectangle round the cells in use: with a value or a formula, or
 * (unless `valuesOnly`) a format. Null for a blank sheet.
 */
export function usedArea(sheet: BookSheet, valuesOnly: boolean, within?: Area): Area | null {
  let used: Area | null = null;
  const bottom = Math.min(sheet.cells.length - 1, within?.bottom ?? Infinity);
  for (let row = within?.top ?? 0; row <= bottom; row++) {
    const ends = rowEnds(sheet.cells[row], valuesOnly, within);
    if (!ends) continue;
    const area = { top: row, bottom: row, left: ends[0], right: ends[1] };
    used = used ? around(used, area) : area;
  }
  return valuesOnly ? used : withMerges(sheet, used, within);
}

function rowEnds(
  cells: readonly (BookCell | undefined)[] | undefined,
  valuesOnly: boolean,
  within: Area | undefined,
): [number, number] | null {
  if (!cells) return null;
  const used = (cell: BookCell | undefined): boolean =>
    hasContent(cell) || (!valuesOnly && cell?.style !== undefined);
  let left = within?.left ?? 0;
  let right = Math.min(cells.length - 1, within?.right ?? Infinity);
  while (left <= right && !used(cells[left])) left++;
  while (right > left && !used(cells[right])) right--;
  return left <= right ? [left, right] : null;
}

/** Merging is formatting: a merged area is in use although its lower cells hold nothing. */
function withMerges(sheet: BookSheet, used: Area | null, within: Area | undefined): Area | null {
  return sheet.merges.reduce<Area | null>((sum, merge) => {
    const part = within ? intersection(merge, within) : merge;
    if (!part) return sum;
    return sum ? around(sum, part) : part;
  }, used);
}
