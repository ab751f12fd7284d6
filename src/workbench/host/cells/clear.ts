import type { Area } from "../../../core/sheet/a1";
import type { BookCell, BookSheet } from "../../../xlsx/book";
import type { Server } from "../server/server";
import { contains } from "./areas";
import type { ClearApplyTo } from "./choices";
import { clearConditionalFormats } from "./conditional";
import { emptied } from "./entry";
import { cellAt, putCell } from "./grid";
import { dropMerges } from "./merging";
import { requireAllowed, requireWritable } from "./protection";
import { boundedArea } from "./style";
import { clearValidations } from "./validation";
import { omit } from "./omit";

/**
 * `Range.clear`: "Contents" empties the cells and leaves their look; "Formats"
 * takes the look, merged areas and conditional formats; "All" takes everything,
 * a table that lies wholly inside included.
 * learn.microsoft.com/javascript/api/excel/excel.clearapplyto
 */
export function clearArea(
  server: Server,
  sheet: BookSheet,
  area: Area,
  applyTo: ClearApplyTo,
): void {
  const formats = applyTo === "All" || applyTo === "Formats";
  const contents = applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents";
  if (formats) requireAllowed(server, sheet, "allowFormatCells");
  else requireWritable(sheet, [area]);
  eachCell(sheet, area, (cell) => cleared(cell, applyTo));
  if (formats) clearLook(sheet, area);
  if (applyTo === "All") {
    clearValidations(sheet, area);
    sheet.tables = sheet.tables.filter((table) => !contains(area, table.area));
  }
  if (contents) server.changed({ kind: "cells", sheet, area, changeType: "RangeEdited" });
  if (formats) server.changed({ kind: "format", sheet, areas: [area] });
}

function clearLook(sheet: BookSheet, area: Area): void {
  dropMerges(sheet, area);
  clearConditionalFormats(sheet, [area]);
}

function cleared(cell: BookCell, applyTo: ClearApplyTo): BookCell | undefined {
  switch (applyTo) {
    case "All":
      return undefined;
    case "Contents":
    case "ResetContents":
      return emptied(cell);
    case "Formats":
      return withoutStyle(cell);
    case "Hyperlinks":
      return withoutLink(cell);
    case "RemoveHyperlinks":
      return withoutStyle(withoutLink(cell));
  }
}

function withoutStyle(cell: BookCell): BookCell | undefined {
  const rest = omit(cell, "style");
  const blank = rest.value === null && rest.formula === undefined && rest.comment === undefined;
  return blank ? undefined : rest;
}

function withoutLink(cell: BookCell): BookCell {
  return omit(cell, "link");
}

function eachCell(
  sheet: BookSheet,
  area: Area,
  change: (cell: BookCell) => BookCell | undefined,
): void {
  const bounds = boundedArea(sheet, area);
  if (!bounds) return;
  for (let row = bounds.top; row <= Math.min(bounds.bottom, sheet.cells.length - 1); row++) {
    for (let column = bounds.left; column <= bounds.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell) putCell(sheet, row, column, change(cell));
    }
  }
}
