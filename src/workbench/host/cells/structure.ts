import type { Area } from "../../../core/sheet/a1";
import type { BookSheet } from "../../../xlsx/book";
import { NotSupportedByHost } from "../runtime/errors";
import type { Server } from "../runtime/server";
import { columnsIn, isEntireColumn, isEntireRow, rowsIn } from "./areas";
import { requireAllowed } from "./protection";
import { adjustSheet, type Shift } from "./shift";

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
