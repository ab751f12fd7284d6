import type { Area } from "../../core/sheet/a1";
import type { BookSheet } from "../../xlsx/book";
import { resolveAddress, sheetNamed } from "./cells/address";
import { writeBlock } from "./cells/block";
import { entered } from "./cells/entry";
import { cellAt, putCell } from "./cells/grid";
import { keepCells } from "./cells/kept";
import * as sheets from "./cells/sheets";
import { deleteByHand, insertByHand } from "./cells/shifting";
import { hide } from "./cells/hidden";
import { resizeByHand } from "./cells/sizes";
import { sortByHand, type SortBy } from "./cells/sorting";
import { OfficeError } from "./errors";
import { type Step, together } from "./server/history";
import type { Server } from "./server/server";

/** What a person types is read as Excel reads it in Britain: days come first. */
const LOCALE = "en-GB";

/** Cells that are typed into, and a row of values for each of their rows (or one value for all). */
export interface Entry {
  readonly address: string;
  readonly values: unknown;
  /** Number formats that come with them, for cells that have none of their own; null leaves a cell. */
  readonly formats?: readonly (readonly (string | null)[])[];
}

export type { SortBy } from "./cells/sorting";

/** Who changes the workbook by hand: the person at this machine, or one at another. */
export type Hand = "Person" | "Coauthor";

/** Types into cells. Several entries are one step to be taken back, as when a block is pasted. */
export function enter(
  server: Server,
  hand: Hand,
  sheetName: string,
  entries: readonly Entry[],
): void {
  const steps: Step[] = [];
  byHand(server, hand, steps, () => {
    for (const { address, values, formats } of entries) {
      const { sheet, area } = placeOn(server, sheetName, address);
      const step = keepCells(server, sheet, area);
      writeBlock(server, sheet, area, values, (before, value) => entered(before, value, LOCALE));
      if (formats) bringFormats(sheet, area, formats);
      steps.push(step);
    }
  });
}

/** A number that is copied looks as it did, a date like a date, unless its new cell has a format. */
function bringFormats(
  sheet: BookSheet,
  { top, left }: Area,
  formats: NonNullable<Entry["formats"]>,
): void {
  formats.forEach((line, i) => {
    line.forEach((numberFormat, j) => {
      const cell = cellAt(sheet, top + i, left + j);
      if (numberFormat === null || typeof cell?.value !== "number") return;
      if ((cell.style?.numberFormat ?? "General") !== "General") return;
      putCell(sheet, top + i, left + j, { ...cell, style: { ...cell.style, numberFormat } });
    });
  });
}

/** Inserts whole rows ("4:5") or columns ("C:C"); what stands there moves down or right. */
export function insert(server: Server, hand: Hand, sheetName: string, address: string): void {
  const { sheet, area } = placeOn(server, sheetName, address);
  const steps: Step[] = [];
  byHand(server, hand, steps, () => steps.push(insertByHand(server, sheet, area)));
}

/** Deletes whole rows or columns. */
export function remove(server: Server, hand: Hand, sheetName: string, address: string): void {
  const { sheet, area } = placeOn(server, sheetName, address);
  const steps: Step[] = [];
  byHand(server, hand, steps, () => steps.push(deleteByHand(server, sheet, area)));
}

/** Makes whole rows as high, or whole columns as wide, as so many points. */
export function resize(server: Server, sheetName: string, address: string, points: number): void {
  const { sheet, area } = placeOn(server, sheetName, address);
  const steps: Step[] = [];
  byHand(server, "Person", steps, () => steps.push(resizeByHand(server, sheet, area, points)));
}

/** Sorts the rows of an area. */
export function sortRows(server: Server, sheetName: string, address: string, by: SortBy): void {
  const { sheet, area } = placeOn(server, sheetName, address);
  const steps: Step[] = [];
  byHand(server, "Person", steps, () => steps.push(sortByHand(server, sheet, area, by)));
}

/** Hides whole rows, or shows them again. */
export function hideRows(
  server: Server,
  sheetName: string,
  address: string,
  hidden: boolean,
): void {
  const { sheet, area } = placeOn(server, sheetName, address);
  const setTo = (now: boolean): Step => {
    hide(server, sheet, "rows", area, now);
    return () => setTo(!now);
  };
  const steps: Step[] = [];
  byHand(server, "Person", steps, () => steps.push(setTo(hidden)));
}

/** Selects cells and shows their sheet. */
export function select(server: Server, sheetName: string, address: string): void {
  const { sheet, area } = placeOn(server, sheetName, address);
  server.actor = "Person";
  sheets.select(server, sheet, area);
}

/** Takes back (or does again) what the person at this machine did last; false where there is nothing. */
export function stepBy(server: Server, way: "undo" | "redo"): boolean {
  server.actor = "Person";
  return server.history[way]();
}

/** Does something as a person; what was done of it can be taken back, even where it failed half-way. */
function byHand(server: Server, hand: Hand, steps: readonly Step[], change: () => void): void {
  server.actor = hand;
  try {
    change();
  } finally {
    if (hand === "Person" && steps.length > 0) server.history.add(together(steps));
  }
}

function placeOn(
  server: Server,
  sheetName: string,
  address: string,
): { sheet: BookSheet; area: Area } {
  const sheet = sheetNamed(server.book, sheetName);
  if (!sheet) throw new OfficeError("ItemNotFound", `There is no sheet "${sheetName}".`);
  return resolveAddress(server.book, sheet, address);
}
