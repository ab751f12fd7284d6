import type { Area } from "../../../core/sheet/a1";
import type { BookSheet } from "../../../xlsx/book";
import { OfficeError, requireArgument } from "../errors";
import type { Server } from "../server/server";
import { cellsIn, intersection, isUnbounded } from "./areas";
import { emptied } from "./entry";
import { cellAt, putCell } from "./grid";
import { mergesOver } from "./merges";
import { requireAllowed } from "./protection";

/**
 * Merges an area into one cell (or, `across`, each of its rows). Only the top
 * left value is kept; merged areas it touches are taken into it.
 */
export function mergeArea(server: Server, sheet: BookSheet, area: Area, across: boolean): void {
  requireAllowed(server, sheet);
  requireArgument(!isUnbounded(area), "Whole rows and columns are not merged here.");
  const overTable = sheet.tables.some((table) => intersection(table.area, area));
  if (overTable) throw new OfficeError("MergedRangeConflict");
  dropMerges(sheet, area);
  const merges = (across ? rowsOf(area) : [area]).filter((merge) => cellsIn(merge) > 1);
  for (const merge of merges) keepTopLeft(sheet, merge);
  sheet.merges = [...sheet.merges, ...merges];
  server.changed({ kind: "format", sheet, areas: [area] });
}

export function unmergeArea(server: Server, sheet: BookSheet, area: Area): void {
  requireAllowed(server, sheet);
  dropMerges(sheet, area);
  server.changed({ kind: "format", sheet, areas: [area] });
}

/** Takes apart every merged area that shares a cell with `area`. */
export function dropMerges(sheet: BookSheet, area: Area): void {
  const dropped = new Set(mergesOver(sheet, area));
  if (dropped.size > 0) sheet.merges = sheet.merges.filter((merge) => !dropped.has(merge));
}

function rowsOf(area: Area): Area[] {
  const rows: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) rows.push({ ...area, top: row, bottom: row });
  return rows;
}

function keepTopLeft(sheet: BookSheet, merge: Area): void {
  for (let row = merge.top; row <= merge.bottom; row++) {
    for (let column = merge.left; column <= merge.right; column++) {
      if (row === merge.top && column === merge.left) continue;
      const cell = cellAt(sheet, row, column);
      if (cell) putCell(sheet, row, column, emptied(cell));
    }
  }
}
