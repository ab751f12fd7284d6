import type { Area } from "../../core/sheet/a1";
import type { BookCell, BookSheet } from "../book";
import { withAttributes } from "../package/children";
import { child, inside, rootOf } from "../package/xml";
import type { RawCell } from "../read/cells";
import { columnRuns } from "../read/columns";
import { cellXml } from "./cell-xml";
import type { FormatWriter } from "./formats";

/** Puts the file's cells of a row and the model's together, and keeps count of what it wrote. */
export interface RowMerger {
  merge(row: number, raw: readonly RawCell[], rowFormat: number): MergedRow;
  readonly tally: Tally;
}

export interface MergedRow {
  readonly text: string;
  readonly changed: boolean;
}

export interface Tally {
  /** The rectangle that holds all cells written; null while there is none. */
  used: Area | null;
  hasFormulas: boolean;
  formulasChanged: boolean;
}

/** Rows are to be merged from the top down, as a shared formula's first cell comes before the rest. */
export function rowMerger(xml: string, sheet: BookSheet, formats: FormatWriter): RowMerger {
  const columnFormat = columnFormatsOf(xml);
  const broken = new Set<string>();
  const tally: Tally = { used: null, hasFormulas: false, formulasChanged: false };

  /** A cell that the file does not have takes on the format of its row or its column. */
  function newCell(row: number, column: number, cell: BookCell, rowFormat: number): string {
    const format = cell.style ? formats.formatOf(cell.style) : rowFormat || columnFormat(column);
    if (cell.value === null && cell.formula === undefined && format === 0) return "";
    if (cell.formula !== undefined) tally.formulasChanged = tally.hasFormulas = true;
    return cellXml(row, column, cell, format);
  }

  /** A cell of the file as it is now; null where it is to be copied as it was. */
  function changedCell(raw: RawCell, now: BookCell | undefined): string | null {
    const format = formats.formatOf(now?.style);
    const alone = raw.sharedGroup !== null && broken.has(raw.sharedGroup);
    if (raw.formula !== null || now?.formula !== undefined) tally.hasFormulas = true;
    const formatBefore = formats.formatIn(raw.format);
    if (sameCell(raw, now, format === formatBefore) && !alone) {
      // A format that the file does not list could be one that is added now.
      if (formatBefore === raw.format) return null;
      return withAttributes(xml.slice(raw.start, raw.end), { s: undefined });
    }
    if (raw.sharedGroup !== null && isFirstOfGroup(xml, raw)) broken.add(raw.sharedGroup);
    if (raw.formula !== null || now?.formula !== undefined) tally.formulasChanged = true;
    return !now || (isNothing(now) && format === 0)
      ? ""
      : cellXml(raw.row, raw.column, now, format);
  }

  function merge(row: number, raw: readonly RawCell[], rowFormat: number): MergedRow {
    const model = sheet.cells[row] ?? [];
    const texts: string[] = [];
    let changed = false;
    let next = 0;
    const write = (column: number, text: string): void => {
      if (text === "") return;
      texts.push(text);
      tally.used = reaching(tally.used, row, column);
    };
    const addUpTo = (column: number): void => {
      for (; next < column; next++) {
        const cell = model[next];
        const text = cell && !isNothing(cell) ? newCell(row, next, cell, rowFormat) : "";
        changed ||= text !== "";
        write(next, text);
      }
    };
    for (const cell of inOrder(raw)) {
      addUpTo(cell.column);
      next = Math.max(next, cell.column + 1);
      const text = changedCell(cell, model[cell.column]);
      changed ||= text !== null;
      write(cell.column, text ?? xml.slice(cell.start, cell.end));
    }
    addUpTo(model.length);
    return { text: texts.join(""), changed };
  }

  return { merge, tally };
}

function sameCell(raw: RawCell, cell: BookCell | undefined, sameFormat: boolean): boolean {
  if (!cell) return sameFormat && raw.value === null && raw.formula === null;
  return (
    sameFormat &&
    (raw.formula ?? undefined) === cell.formula &&
    (raw.value === cell.value || (raw.value === "" && cell.value === null))
  );
}

/** A cell that is there for its comment or link alone needs none in the file. */
function isNothing(cell: BookCell): boolean {
  return cell.value === null && cell.formula === undefined && !cell.style;
}

function isFirstOfGroup(xml: string, cell: RawCell): boolean {
  const text = xml.slice(cell.start, cell.end);
  return child(text, rootOf(text), "f")?.attributes["ref"] !== undefined;
}

/** Programs write cells from left to right, but not every one must. */
function inOrder(raw: readonly RawCell[]): readonly RawCell[] {
  const sorted = raw.every((cell, i) => i === 0 || (raw[i - 1]?.column ?? 0) < cell.column);
  return sorted ? raw : [...raw].sort((a, b) => a.column - b.column);
}

function reaching(used: Area | null, row: number, column: number): Area {
  if (!used) return { top: row, left: column, bottom: row, right: column };
  if (row === used.bottom && column >= used.left && column <= used.right) return used;
  return {
    top: Math.min(used.top, row),
    left: Math.min(used.left, column),
    bottom: Math.max(used.bottom, row),
    right: Math.max(used.right, column),
  };
}

/** The format a whole column has; 0 for none. */
function columnFormatsOf(xml: string): (column: number) => number {
  const list = inside(xml, rootOf(xml)).find(({ name }) => name === "cols");
  const formats = columnRuns(list ? inside(xml, list) : []).map(({ attributes, first, last }) => ({
    first,
    last,
    format: Number(attributes["style"] ?? 0) || 0,
  }));
  return (column) =>
    formats.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
}
