import type { Area } from "../../../core/sheet/a1";
import type { BookCell, BookSheet } from "../../../xlsx/book";
import type { Step } from "../server/history";
import type { Server } from "../server/server";
import { tellEdited } from "./block";
import { cellAt, putCell } from "./grid";
import { requireWritable } from "./protection";
import { select } from "./sheets";

/** Keeps the cells of an area as they are now: the step puts them back, and selects them as Excel does. */
export function keepCells(server: Server, sheet: BookSheet, area: Area): Step {
  const cells: (BookCell | undefined)[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: (BookCell | undefined)[] = [];
    for (let column = area.left; column <= area.right; column++) {
      line.push(cellAt(sheet, row, column));
    }
    cells.push(line);
  }
  return () => {
    requireWritable(sheet, [area]);
    const again = keepCells(server, sheet, area);
    const before = cellAt(sheet, area.top, area.left);
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        putCell(sheet, area.top + i, area.left + j, cell);
      });
    });
    tellEdited(server, sheet, area, before);
    if (sheet.visibility === "visible") select(server, sheet, area);
    return again;
  };
}
