import type { Area } from "../../core/sheet/a1";
import type { CellValue } from "../../core/sheet/cell";
import { columnsOf, rowsOf, slice, type Draft } from "./draft";
import { formatPieces } from "./number-formats";
import type { Piece } from "./pieces";

/** Bytes of a cell in an answer, before any has come: many are empty, some hold a sentence. */
const BYTES_A_CELL = 24;
/** Bytes of one piece; a sync takes as many as fit. */
const PIECE = 240_000;

/**
 * What to ask for a sheet's values, and after the last of them, unless told
 * otherwise, for the number formats of the columns that turned out to hold numbers. `onRows` hears how
 * many rows have come.
 */
export function valuePieces(
  draft: Draft,
  onRows: (rows: number) => void,
  afterLast: (draft: Draft) => Piece[] = formatPieces,
): Piece[] {
  const { used } = draft.probe;
  if (!used) return [];
  const left = { rows: rowsOf(used) };
  const came = (rows: number): Piece[] => {
    onRows(rows);
    left.rows -= rows;
    return left.rows === 0 ? afterLast(draft) : [];
  };
  const step = Math.max(1, Math.floor(PIECE / (BYTES_A_CELL * columnsOf(used))));
  return blocks(rowsOf(used), step).map(([from, rows]) =>
    valuePiece(draft, used, from, rows, came),
  );
}

function valuePiece(
  draft: Draft,
  used: Area,
  from: number,
  rows: number,
  came: (rows: number) => Piece[],
): Piece {
  return {
    bytes: rows * columnsOf(used) * BYTES_A_CELL,
    ask: () => {
      const range = slice(draft.probe.sheet, used, from, rows);
      range.load("values");
      return {
        size: () => sizeOf(range.values as CellValue[][]),
        take: () => {
          keep(draft, used, from, range.values as CellValue[][]);
          return came(rows);
        },
      };
    },
    split: () =>
      rows < 2
        ? []
        : blocks(rows, Math.ceil(rows / 2)).map(([offset, count]) =>
            valuePiece(draft, used, from + offset, count, came),
          ),
  };
}

function keep(draft: Draft, used: Area, from: number, values: readonly CellValue[][]): void {
  values.forEach((row, i) => {
    const cells = cellsOf(row, used.left);
    draft.rows[used.top + from + i] = cells;
    noteNumbers(draft, used.top + from + i, cells);
  });
}

/** Noted as rows come: to go through a long sheet once more would hold the pane up. */
function noteNumbers({ numberSpans }: Draft, row: number, cells: readonly CellValue[]): void {
  for (let column = 0; column < cells.length; column++) {
    if (typeof cells[column] !== "number") continue;
    const span = numberSpans.get(column);
    if (!span) numberSpans.set(column, { first: row, last: row });
    else if (row < span.first) span.first = row;
    else if (row > span.last) span.last = row;
  }
}

/** A row from column A to its last value; Excel gives "" for an empty cell. */
function cellsOf(row: readonly CellValue[], left: number): CellValue[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === "") end--;
  if (end === 0) return [];
  // One array a row and no more: a long sheet has rows enough to keep the collector busy.
  const cells = new Array<CellValue>(left + end).fill(null);
  for (let i = 0; i < end; i++) {
    const value = row[i];
    if (value !== "" && value !== undefined) cells[left + i] = value;
  }
  return cells;
}

/** About how many bytes values take in an answer. */
function sizeOf(values: readonly CellValue[][]): number {
  let size = 0;
  for (const row of values)
    for (const value of row) size += typeof value === "string" ? value.length + 3 : 9;
  return size;
}

/** So many rows in blocks of a step: the first row of each, and how many it has. */
export function blocks(rows: number, step: number): [from: number, rows: number][] {
  return Array.from({ length: Math.ceil(rows / step) }, (_, i) => [
    i * step,
    Math.min(step, rows - i * step),
  ]);
}
