import { byObject } from "../../plan/by-object";
import type { Reported } from "../../plan/status";
import type { CellValue } from "../../sheet/cell";
import type { Worksheet } from "../../sheet/workbook";
import { tidyValue } from "../text";
import {
  codeKey,
  entriesIn,
  isCode,
  isKeyHeading,
  isKeySheet,
  isMeaningLabel,
} from "./legend-words";
import { reportedOf } from "./reported";

/** What a sheet says its codes of progress mean, and the sheet without the cells that say so. */
export interface Legend {
  /** By `codeKey`: those alone whose meaning is understood. */
  readonly codes: ReadonlyMap<string, Reported>;
  readonly sheet: Worksheet;
}

/** A legend stands at the top or the bottom of its sheet: rows looked at from either end. */
const ROWS = 80;
/** Columns looked at. */
const COLUMNS = 60;

/** Cells of a legend, with the codes they explain. */
interface Block {
  readonly entries: readonly (readonly [code: string, meaning: string])[];
  readonly cells: readonly (readonly [row: number, column: number])[];
  /** Whether a word such as "Key" stands over it: then one code makes a legend. */
  readonly isHeaded: boolean;
  /** How many codes make one where none does. */
  readonly least: number;
}

/**
 * The legend of a worksheet, "Key: C = complete, G = on course", in one cell
 * or several, across a row or one a line, each code and its meaning in one
 * cell or in two. What it says is no part of the plan beside it.
 */
export const legendOf = byObject((sheet: Worksheet): Legend => {
  const codes = new Map<string, Reported>();
  const taken = new Map<number, Set<number>>();
  for (const { entries, cells, isHeaded, least } of blocksOf(sheet)) {
    const said = entries.map(([, meaning]) => reportedOf(meaning));
    const known = said.filter((each) => each !== "none" && each !== "unknown").length;
    const distinct = new Set(entries.map(([code]) => codeKey(code)));
    // In a legend each code stands once; in a plan they come again and again.
    if (distinct.size < entries.length || known === 0 || known * 2 < entries.length) continue;
    if (!isHeaded && entries.length < least) continue;
    entries.forEach(([code], i) => {
      const reported = said[i] ?? "none";
      if (reported !== "none" && reported !== "unknown") codes.set(codeKey(code), reported);
    });
    for (const [row, column] of cells) {
      const columns = taken.get(row) ?? new Set();
      taken.set(row, columns.add(column));
    }
  }
  return { codes, sheet: taken.size === 0 ? sheet : without(sheet, taken) };
});

function without(sheet: Worksheet, taken: ReadonlyMap<number, ReadonlySet<number>>): Worksheet {
  const rows = [...sheet.rows];
  for (const [row, columns] of taken) {
    rows[row] = (rows[row] ?? []).map((value, column) => (columns.has(column) ? null : value));
  }
  return { ...sheet, rows };
}

function blocksOf(sheet: Worksheet): Block[] {
  const { length } = sheet.rows;
  const rows = Array.from({ length: Math.min(length, 2 * ROWS) }, (_, i) =>
    i < ROWS || length <= 2 * ROWS ? i : length - 2 * ROWS + i,
  );
  return [...written(sheet, rows), ...inPairs(sheet, rows)];
}

const cellsOf = ({ rows }: Worksheet, row: number): readonly CellValue[] => rows[row] ?? [];
const textAt = (sheet: Worksheet, row: number, column: number): string =>
  tidyValue(cellsOf(sheet, row)[column]);

/** A run of rows with cells that each hold codes and what they mean: "C = complete". */
function* written(sheet: Worksheet, rows: readonly number[]): Iterable<Block> {
  let open: Found[] = [];
  for (const row of [...rows, Infinity]) {
    const found = foundOn(sheet, row);
    if (found !== null && (open.length === 0 || (open.at(-1)?.row ?? 0) === row - 1)) {
      open.push(found);
      continue;
    }
    if (open.length > 0) yield blockOf(sheet, open);
    open = found === null ? [] : [found];
  }
}

interface Found {
  readonly row: number;
  readonly entries: Block["entries"];
  readonly cells: readonly number[];
  readonly isHeaded: boolean;
}

function foundOn(sheet: Worksheet, row: number): Found | null {
  const entries: (readonly [string, string])[] = [];
  const cells: number[] = [];
  const others: number[] = [];
  let [isHeaded, isLoose] = [false, false];
  cellsOf(sheet, row)
    .slice(0, COLUMNS)
    .forEach((value, column) => {
      if (value === null || value === "") return;
      const held = typeof value === "string" ? entriesIn(value) : null;
      if (held === null) {
        const isKey = isKeyHeading(tidyValue(value));
        isHeaded ||= isKey;
        (isKey ? cells : others).push(column);
        return;
      }
      entries.push(...held.entries);
      isHeaded ||= held.isHeaded;
      isLoose ||= held.isLoose;
      if (held.isWhole) cells.push(column);
    });
  // "A: complete" beside other cells may be anything; beside none it is the legend's own row.
  if (entries.length === 0 || (isLoose && !isHeaded && others.length > 0)) return null;
  return { row, entries, cells, isHeaded };
}

function blockOf(sheet: Worksheet, rows: readonly Found[]): Block {
  const cells = rows.flatMap(({ row, cells: columns }) =>
    columns.map((column) => [row, column] as const),
  );
  const first = rows[0]?.row ?? 0;
  const column = rows[0]?.cells[0] ?? 0;
  const heading = headingOver(sheet, first, [column]);
  return {
    entries: rows.flatMap(({ entries }) => entries),
    cells: heading === null ? cells : [...cells, heading],
    isHeaded: heading !== null || rows.some(({ isHeaded }) => isHeaded),
    least: 2,
  };
}

/** A word such as "Key" in one of some columns above a row, one blank row between them at the most. */
function headingOver(
  sheet: Worksheet,
  row: number,
  columns: readonly number[],
): readonly [number, number] | null {
  for (const above of [row - 1, row - 2]) {
    const column = columns.find((each) => isHeading(sheet, above, each));
    if (column !== undefined) return [above, column];
  }
  return null;
}

/** Whether a cell heads a legend; beside a further label it is itself the label of a plan's column. */
function isHeading(sheet: Worksheet, row: number, column: number): boolean {
  if (!isKeyHeading(textAt(sheet, row, column))) return false;
  const beside = textAt(sheet, row, column + 1);
  return beside === "" || isMeaningLabel(beside);
}

/** Codes with their meanings in the cells beside them, one a row or along one row. */
function* inPairs(sheet: Worksheet, rows: readonly number[]): Iterable<Block> {
  const isSheet = isKeySheet(sheet.name);
  for (const row of rows) {
    yield* alongRow(sheet, row);
    const cells = cellsOf(sheet, row);
    for (let column = 0; column < Math.min(cells.length, COLUMNS); column++) {
      if (isPair(sheet, row, column) && !isPair(sheet, row - 1, column))
        yield* downColumn(sheet, row, column, isSheet);
    }
  }
}

const isPair = (sheet: Worksheet, row: number, column: number): boolean => {
  const cells = cellsOf(sheet, row);
  const meaning = cells[column + 1];
  return isCode(cells[column]) && typeof meaning === "string" && meaning.trim() !== "";
};

function* downColumn(
  sheet: Worksheet,
  first: number,
  column: number,
  isSheet: boolean,
): Iterable<Block> {
  let last = first;
  while (last - first < ROWS && isPair(sheet, last + 1, column)) last++;
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const beside = isKeyHeading(textAt(sheet, first, column - 1)) ? [first, column - 1] : null;
  const labels = isMeaningLabel(textAt(sheet, first - 1, column + 1));
  const heading = beside ?? headingOver(sheet, first, [column, column - 1, column + 1]);
  const isHeaded = heading !== null || labels || isSheet;
  const filled = (row: number): number =>
    cellsOf(sheet, row).filter((value) => value !== null && value !== "").length;
  if (!isHeaded && rows.some((row) => filled(row) !== 2)) return;
  yield {
    entries: rows.map((row) => [textAt(sheet, row, column), textAt(sheet, row, column + 1)]),
    cells: [
      ...rows.flatMap((row) => [[row, column] as const, [row, column + 1] as const]),
      ...(labels ? [[first - 1, column] as const, [first - 1, column + 1] as const] : []),
      ...(heading === null ? [] : [[heading[0] ?? 0, heading[1] ?? 0] as const]),
    ],
    isHeaded,
    least: 3,
  };
}

/** "Key | C | complete | G | on course". */
function* alongRow(sheet: Worksheet, row: number): Iterable<Block> {
  const cells = cellsOf(sheet, row);
  const start = cells.findIndex((value) => value !== null && value !== "");
  if (start < 0 || !isKeyHeading(textAt(sheet, row, start))) return;
  const columns: number[] = [];
  for (let at = start + 1; at < COLUMNS && isPair(sheet, row, at); at += 2) columns.push(at);
  // A single code is the first of those below it.
  if (columns.length < 2) return;
  yield {
    entries: columns.map((at) => [textAt(sheet, row, at), textAt(sheet, row, at + 1)]),
    cells: [start, ...columns.flatMap((at) => [at, at + 1])].map((at) => [row, at] as const),
    isHeaded: true,
    least: 2,
  };
}
