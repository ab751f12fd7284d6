import type { Area } from "../../../core/sheet/a1";
import type { BookCell, BookSheet } from "../../../xlsx/book";
import { OfficeError, requireArgument } from "../errors";
import { CELL_LIMIT } from "../server/limits";
import type { Server } from "../server/server";
import { cellsIn, columnsIn, isUnbounded, rowsIn } from "./areas";
import { cellAt, putCell } from "./grid";
import { isCovered } from "./merges";
import { requireWritable } from "./protection";
import { valueTypeOf } from "./text";

/**
 * One value a cell, row by row. Of whole rows and columns Excel gives null
 * instead; of more than 5,000,000 cells it gives an error.
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function readBlock(
  sheet: BookSheet,
  area: Area,
  read: (cell: BookCell | undefined) => unknown,
): unknown[][] | null {
  if (isUnbounded(area)) return null;
  if (cellsIn(area) > CELL_LIMIT) throw new OfficeError("RangeExceedsLimit");
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.cells[row];
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(cells?.[column]));
    rows.push(line);
  }
  return rows;
}

/**
 * Writes one value a cell, or one value for them all. An array of another shape
 * is InvalidArgument, and so is writing to whole rows or columns. What would go
 * under a merged area is lost, for only its top left can hold a value.
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function writeBlock(
  server: Server,
  sheet: BookSheet,
  area: Area,
  values: unknown,
  write: (before: BookCell | undefined, value: unknown) => BookCell | undefined,
): void {
  requireArgument(values !== null && values !== undefined, "Nothing was given to write.");
  requireArgument(!isUnbounded(area), "Whole rows and columns cannot be written.");
  checkShape(area, values);
  requireWritable(sheet, [area]);
  const single = cellsIn(area) === 1 ? cellAt(sheet, area.top, area.left) : undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = valueFor(values, row - area.top, column - area.left);
      if (value === null || isCovered(sheet, row, column)) continue;
      const before = cellAt(sheet, row, column);
      const after = write(before, value);
      if (after !== before) putCell(sheet, row, column, after);
    }
  }
  tellEdited(server, sheet, area, single);
}

/** Tells that cells were edited; of a single one also what it held `before`. */
export function tellEdited(
  server: Server,
  sheet: BookSheet,
  area: Area,
  before: BookCell | undefined,
): void {
  const details =
    cellsIn(area) === 1 ? detailsOf(before, cellAt(sheet, area.top, area.left)) : null;
  server.changed({
    kind: "cells",
    sheet,
    area,
    changeType: "RangeEdited",
    ...(details && { details }),
  });
}

function valueFor(values: unknown, row: number, column: number): unknown {
  return Array.isArray(values) ? (values as unknown[][])[row]?.[column] : values;
}

export function checkShape(area: Area, values: unknown): void {
  if (!Array.isArray(values)) return;
  const rows = rowsIn(area);
  const columns = columnsIn(area);
  const fits =
    values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
  requireArgument(
    fits,
    `The array does not have the range's ${String(rows)} rows and ${String(columns)} columns.`,
  );
}

function detailsOf(
  before: BookCell | undefined,
  after: BookCell | undefined,
): Record<"valueBefore" | "valueAfter", unknown> &
  Record<"valueTypeBefore" | "valueTypeAfter", string> {
  return {
    valueBefore: before?.value ?? "",
    valueAfter: after?.value ?? "",
    valueTypeBefore: valueTypeOf(before?.value),
    valueTypeAfter: valueTypeOf(after?.value),
  };
}
