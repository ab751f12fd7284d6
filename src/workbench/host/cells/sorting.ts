import type { Area } from "../../../core/sheet/a1";
import type { BookCell, BookSheet } from "../../../xlsx/book";
import { NotSupportedByHost, OfficeError } from "../errors";
import type { Step } from "../server/history";
import type { Server } from "../server/server";
import { cellAt, putCell } from "./grid";
import { keepCells } from "./kept";
import { mergesOver } from "./merges";
import { requireAllowed } from "./protection";

/** What rows are sorted by: a column of the area, counted from 0. */
export interface SortBy {
  readonly column: number;
  readonly descending?: boolean;
}

/**
 * Sorts the rows of an area as a person does in Excel: numbers before words,
 * words whatever their case, blanks last either way. Excel refuses merged cells
 * here; formulas, which it would write anew, are not supported. Tells of the
 * rows that stand elsewhere now, as Excel does, and gives the step back.
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets
 */
export function sortByHand(server: Server, sheet: BookSheet, area: Area, by: SortBy): Step {
  requireAllowed(server, sheet, "allowSort");
  if (mergesOver(sheet, area).length > 0) {
    throw new OfficeError("InvalidOperation", "Merged cells cannot be sorted.");
  }
  const before = rowsOf(sheet, area);
  if (before.flat().some((cell) => cell?.formula !== undefined)) {
    throw new NotSupportedByHost("Sorting formulas");
  }
  const after = [...before].sort((a, b) => order(a[by.column], b[by.column], by.descending));
  const changed = after.flatMap((row, i) => (row === before[i] ? [] : [i]));
  const step = keepCells(server, sheet, area);
  after.forEach((row, i) => {
    row.forEach((cell, j) => {
      putCell(sheet, area.top + i, area.left + j, cell);
    });
  });
  const [first] = changed;
  const last = changed.at(-1);
  if (first === undefined || last === undefined) return step;
  const moved = { ...area, top: area.top + first, bottom: area.top + last };
  server.changed({ kind: "rows-sorted", sheet, area: moved });
  return step;
}

type Cell = BookCell | undefined;

const rowsOf = (sheet: BookSheet, { top, left, bottom, right }: Area): Cell[][] =>
  Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) => cellAt(sheet, top + i, left + j)),
  );

function order(a: Cell, b: Cell, descending = false): number {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (kindA === "blank" || kindB === "blank") {
    return Number(kindA === "blank") - Number(kindB === "blank");
  }
  const way = descending ? -1 : 1;
  if (kindA !== kindB) return way * (KINDS.indexOf(kindA) - KINDS.indexOf(kindB));
  if (kindA === "word") return way * String(a?.value).localeCompare(String(b?.value), "en-GB");
  return way * (Number(a?.value) - Number(b?.value));
}

const KINDS = ["number", "word", "truth", "blank"] as const;

function kindOf(cell: Cell): (typeof KINDS)[number] {
  const value = cell?.value ?? "";
  if (value === "") return "blank";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "truth" : "word";
}
