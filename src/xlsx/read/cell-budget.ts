import { BookError } from "../book-error";
import type { Limits } from "../preflight";

/**
 * Counts the cells of a workbook while they are read, so that one with far more
 * than a plan can have is refused before the memory for it is taken: by cells,
 * and by how far rows reach, since one cell in the last column makes a row of
 * 16,384.
 */
export interface CellBudget {
  add(sheet: string): void;
  extend(cells: number): void;
}

export function cellBudget(limits: Pick<Limits, "cells" | "extent">): CellBudget {
  let cells = 0;
  let extent = 0;
  return {
    add(sheet) {
      if (++cells > limits.cells) throw tooMany(limits.cells, `sheet "${sheet}"`);
    },
    extend(count) {
      extent += count;
      if (extent > limits.extent) throw tooMany(limits.extent, "rows reach too far to the right");
    },
  };
}

function tooMany(limit: number, detail: string): BookError {
  return new BookError(
    "too-many-cells",
    `The workbook has more than ${limit.toLocaleString("en-GB")} cells, more than can be read here.`,
    "Delete the rows and columns beyond the plan (select them and use Delete, not Clear), save, and try again.",
    detail,
  );
}
