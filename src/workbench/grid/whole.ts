import type { IRange } from "@univerjs/core";
import type { Area } from "../../core/sheet/a1";

/** The last row and column of Excel's sheets, from 0. */
const LAST = { row: 1_048_575, column: 16_383 };

/** The whole rows that a range of the grid touches. */
export const wholeRows = ({ startRow, endRow }: IRange): Area => ({
  top: startRow,
  bottom: endRow,
  left: 0,
  right: LAST.column,
});

/** The whole columns that a range of the grid touches. */
export const wholeColumns = ({ startColumn, endColumn }: IRange): Area => ({
  top: 0,
  bottom: LAST.row,
  left: startColumn,
  right: endColumn,
});
