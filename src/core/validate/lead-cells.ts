import { byObject } from "../plan/by-object";
import type { Action } from "../plan/plan";
import type { Reading } from "../plan/reading";
import type { CellRef } from "../sheet/a1";
import { textOf, type CellValue } from "../sheet/cell";
import { cutsWord } from "./places";

/** The cells that a lead read from one cell can stand in, that cell first. */
export type LeadCells = (at: CellRef) => readonly CellRef[];

/**
 * Says over which cells the lead that was read from a cell runs: a plan of
 * printed lines has one below the other, a register says it again on each row.
 * They end above the next action's, or with the table; a cell that no action's
 * leads were read from stands alone.
 */
export const leadCellsOf =
  (reading: Reading): LeadCells =>
  (at) => {
    const end = at.sheet === reading.sheet ? endsOf(reading).get(keyOf(at)) : undefined;
    if (end === undefined) return [at];
    return Array.from({ length: end - at.row }, (_, i) => ({ ...at, row: at.row + i }));
  };

/** For every cell that an action's leads are read from, the first row below that is not its own. */
const endsOf = byObject(({ plan: { actions }, tables }: Reading): ReadonlyMap<string, number> => {
  const ends = new Map<string, number>();
  for (const [column, rows] of startsByColumn(actions)) {
    const starts = [...rows].sort((a, b) => a - b);
    let table = 0;
    for (const [i, row] of starts.entries()) {
      while ((tables[table]?.area.bottom ?? Infinity) < row) table++;
      const bottom = tables[table]?.area.bottom ?? row;
      ends.set(keyOf({ row, column }), Math.min(starts[i + 1] ?? Infinity, bottom + 1));
    }
  }
  return ends;
});

function startsByColumn(actions: readonly Action[]): Map<number, Set<number>> {
  const starts = new Map<number, Set<number>>();
  for (const { cells } of actions) {
    for (const at of [cells.member, cells.officer, cells.directorate]) {
      if (at === null) continue;
      const rows = starts.get(at.column);
      if (rows) rows.add(at.row);
      else starts.set(at.column, new Set([at.row]));
    }
  }
  return starts;
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${String(row)}:${String(column)}`;

/**
 * The cell in which a lead's words begin, be they in the cell it was read from
 * or, as printed lines are, in those below; null where they do not stand there.
 */
export function cellWhereBegins(
  words: string,
  at: CellRef,
  cellsOf: LeadCells,
  valueAt: (at: CellRef) => CellValue,
): CellRef | null {
  const wanted = flat(words);
  if (indexOfWords(flat(textOf(valueAt(at))), wanted) >= 0) return at;
  const cells = cellsOf(at);
  const texts = cells.map((cell) => flat(textOf(valueAt(cell))));
  const begins = indexOfWords(texts.filter((text) => text !== "").join(" "), wanted);
  let end = -1;
  for (const [i, text] of texts.entries()) {
    if (text === "") continue;
    end += text.length + 1;
    if (begins >= 0 && begins <= end) return cells[i] ?? null;
  }
  return null;
}

/** Where words stand in a text as words of their own; -1 for nowhere. */
function indexOfWords(text: string, words: string): number {
  let at = text.indexOf(words);
  while (at >= 0 && cutsWord(text, at, at + words.length)) at = text.indexOf(words, at + 1);
  return at;
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
