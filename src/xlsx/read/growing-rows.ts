import type { CellBudget } from "./cell-budget";

/** The rows of a sheet while it is read: each is made when a cell first stands in it. */
export interface GrowingRows<T> {
  /** The cells of a row, to put one into at a column; `column` is reached within the budget. */
  at(row: number, column: number): T[];
  /** Every row down to the last that holds a cell; `none` makes those that hold none. */
  all<N>(none: () => N): (T[] | N)[];
}

/** Rows of a sheet that grow no further than the workbook's budget. */
export function growingRows<T>(sheet: string, budget: CellBudget): GrowingRows<T> {
  // Rows without a cell are left out of the list, which costs nothing for them.
  const rows: (T[] | undefined)[] = [];
  return {
    at(row, column) {
      if (row >= rows.length) budget.lengthen(row + 1 - rows.length, sheet);
      let cells = rows[row];
      if (cells === undefined) {
        budget.fill(sheet);
        rows[row] = cells = [];
      }
      if (column >= cells.length) budget.widen(column + 1 - cells.length);
      return cells;
    },
    all: (none) => Array.from(rows, (cells) => cells ?? none()),
  };
}
