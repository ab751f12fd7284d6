import type { Area } from "../../../core/sheet/a1";
import type { BookSheet } from "../../../xlsx/book";
import { NotSupportedByHost, OfficeError } from "../errors";
import { COLUMNS, ROWS } from "../server/limits";
import type { Server } from "../server/server";
import { columnsIn, isEntireColumn, isEntireRow, rowsIn } from "./areas";
import { usedArea } from "./grid";
import { requireAllowed } from "./protection";
import type { Shift } from "./moved-area";
import { adjustSheet } from "./shift";

/** Inserts whole rows or columns in place of an area; what stood there moves down or right. */
export function insertCells(
  server: Server,
  sheet: BookSheet,
  area: Area,
  direction: "Down" | "Right",
): void {
  const rows = direction === "Down" && isEntireRow(area);
  requireAllowed(server, sheet, rows ? "allowInsertRows" : "allowInsertColumns");
  if (!rows && !(direction === "Right" && isEntireColumn(area))) {
    throw new NotSupportedByHost("Range.insert of part of a row or column");
  }
  const shift: Shift = rows
    ? { kind: "rows", at: area.top, count: rowsIn(area), insert: true }
    : { kind: "columns", at: area.left, count: columnsIn(area), insert: true };
  requireRoom(sheet, shift);
  adjustSheet(server, sheet, shift);
  const changeType = rows ? "RowInserted" : "ColumnInserted";
  server.changed({ kind: "cells", sheet, area, changeType });
}

/** Deletes whole rows or columns; what follows them moves up or left. */
export function removeCells(
  server: Server,
  sheet: BookSheet,
  area: Area,
  direction: "Up" | "Left",
): void {
  const rows = direction === "Up" && isEntireRow(area);
  requireAllowed(server, sheet, rows ? "allowDeleteRows" : "allowDeleteColumns");
  if (!rows && !(direction === "Left" && isEntireColumn(area))) {
    throw new NotSupportedByHost("Range.delete of part of a row or column");
  }
  const shift: Shift = rows
    ? { kind: "rows", at: area.top, count: rowsIn(area), insert: false }
    : { kind: "columns", at: area.left, count: columnsIn(area), insert: false };
  adjustSheet(server, sheet, shift);
  server.changed({ kind: "cells", sheet, area, changeType: rows ? "RowDeleted" : "ColumnDeleted" });
}

/** Excel will not push cells that hold something off the end of the sheet. */
function requireRoom(sheet: BookSheet, { kind, count }: Shift): void {
  const used = usedArea(sheet, true);
  const last = kind === "rows" ? (used?.bottom ?? 0) : (used?.right ?? 0);
  const size = kind === "rows" ? ROWS : COLUMNS;
  if (last + count >= size) throw new OfficeError("NonBlankCellOffSheet");
}
