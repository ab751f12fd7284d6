import type { Area } from "../../../core/sheet/a1";
import type { BookCell, BookSheet } from "../../../xlsx/book";
import type { Step } from "../server/history";
import type { Server } from "../server/server";
import { columnsIn, isEntireRow, rowsIn } from "./areas";
import { keepDeleted } from "./deleted";
import type { Shift } from "./moved-area";
import { select } from "./sheets";
import { insertCells, removeCells } from "./structure";

/**
 * Inserts whole rows or columns as a person does in Excel: they look like what
 * stands above or to the left. Gives the step that takes them out again.
 */
export function insertByHand(server: Server, sheet: BookSheet, area: Area): Step {
  insert(server, sheet, area);
  if (isEntireRow(area)) lookLikeAbove(sheet, area);
  else lookLikeLeft(sheet, area);
  return () => deleteByHand(server, sheet, area);
}

/** Deletes whole rows or columns, and gives the step that puts them back with all they held. */
export function deleteByHand(server: Server, sheet: BookSheet, area: Area): Step {
  const putBack = keepDeleted(server.book, sheet, shiftOf(area), () => {
    removeCells(server, sheet, area, isEntireRow(area) ? "Up" : "Left");
  });
  return () => {
    putBack(() => {
      insert(server, sheet, area);
    });
    if (sheet.visibility === "visible") select(server, sheet, area);
    return () => deleteByHand(server, sheet, area);
  };
}

function insert(server: Server, sheet: BookSheet, area: Area): void {
  insertCells(server, sheet, area, isEntireRow(area) ? "Down" : "Right");
}

const shiftOf = (area: Area): Shift =>
  isEntireRow(area)
    ? { kind: "rows", at: area.top, count: rowsIn(area), insert: false }
    : { kind: "columns", at: area.left, count: columnsIn(area), insert: false };

function lookLikeAbove({ cells }: BookSheet, { top, bottom }: Area): void {
  const above = cells[top - 1];
  if (!above || top >= cells.length) return;
  for (let row = top; row <= bottom; row++) cells[row] = above.map(lookOf);
}

function lookLikeLeft({ cells, columnWidths }: BookSheet, { left, right }: Area): void {
  if (left === 0) return;
  for (let column = left; column <= right; column++) {
    columnWidths[column] = columnWidths[left - 1];
    cells.forEach((row) => {
      if (row && column < row.length) row[column] = lookOf(row[left - 1]);
    });
  }
}

const lookOf = (cell: BookCell | undefined): BookCell | undefined =>
  cell?.style && { value: null, style: cell.style };
