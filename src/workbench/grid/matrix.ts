import type { ICellData, Nullable } from "@univerjs/core";
import { type Area, cellOfKey } from "../../core/sheet/a1";
import type { BookSheet } from "../../xlsx/book";
import { gridCell } from "./snapshot";
import type { StyleTable } from "./styles";

/** Cells as the grid is told of them, by row and then column. */
export type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** What the cells of some areas hold now, in one matrix: the grid draws once for each it is given. */
export function matrixOver(
  areas: readonly Area[],
  sheet: BookSheet,
  table: StyleTable,
  matrix: Matrix = {},
): Matrix {
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      const cells = (matrix[row] ??= {});
      for (let column = left; column <= right; column++) {
        const cell = sheet.cells[row]?.[column];
        cells[column] = cell ? { ...NOTHING, ...gridCell(cell, table) } : NOTHING;
      }
    }
  }
  return matrix;
}

/** Said outright, or the grid would keep what the cell held before. */
const NOTHING: ICellData = { v: null, f: null, p: null, s: null, t: null, si: null };

/** Cells, by `cellKey`, that are drawn again as they are: written with nothing new. */
export function matrixOf(keys: Iterable<number>): Matrix {
  const matrix: Matrix = {};
  for (const key of keys) {
    const { row, column } = cellOfKey(key);
    const cells = (matrix[row] ??= {});
    cells[column] = {};
  }
  return matrix;
}
