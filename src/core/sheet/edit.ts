import type { CellRef } from "./a1";
import type { CellValue } from "./cell";

/**
 * One cell to change. `expected` is what the cell held when the change was
 * worked out; a cell that holds something else by now is left alone.
 */
export interface Edit {
  readonly at: CellRef;
  readonly expected: CellValue;
  readonly value: CellValue;
  /** The number format to set with the value, "dd mmm yyyy" for a date's serial number. */
  readonly numberFormat?: string;
}
