import type { ICellData, Nullable } from "@univerjs/core";
import type { Area } from "../../core/sheet/a1";
import type { BookSheet } from "../../xlsx/book";
import { gridCell } from "./snapshot";
import type { StyleTable } from "./styles";

/** Cells as the grid is told of them, by row and then column. */
export type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** What the cells of an area hold now. */
export function matrixOver(area: Area, sheet: BookSheet, table: StyleTable): Matrix {
  const matrix: Matrix = {};
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cells[row]?.[column];
      cells[column] = cell ? { ...NOTHING, ...gridCell(cell, table) } : NOTHING;
    }
    matrix[row] = cells;
  }
  return matrix;
}

/** Said outright, or the grid would keep what the cell held before. */
const NOTHING: ICellData = { v: null, f: null, p: null, s: null, t: null, si: null };

/** Cells, by `cellKey`, that are drawn again as they are: written with nothing new. */
export function matrixOf(keys: readonly number[]): Matrix {
  const matrix: Matrix = {};
  for (const key of keys) {
    const cells = (matrix[Math.floor(key / COLUMNS)] ??= {});
    cells[key % COLUMNS] = {};
  }
  return matrix;
}

/** How `cellKey` counts. */
const COLUMNS = 16384;
