import type { CellRef } from "../../sheet/a1";
import type { ReadingProblem } from "../../plan/reading";
import { endsInBracket } from "./marks";
import type { PrintedRow } from "./rows";

/** A fragment shorter than this may stand in another text by chance. */
const LEAST_LENGTH = 12;
const LEAST_WORDS = 3;

type Column = "action" | "milestone";

/**
 * Takes out what was printed twice: rows whose every cell repeats the rows
 * above, lines that repeat part of the line above, and lines that are a
 * damaged copy of their neighbour. Each leaves a problem that says so.
 */
export function dropDoubles(
  sheet: string,
  rows: readonly PrintedRow[],
  problems: ReadingProblem[],
): void {
  const words = countWords(rows);
  rows.forEach((row, i) => {
    const above = rows.slice(Math.max(0, i - 3), i);
    const isWhole = repeatsRows(row, above);
    for (const column of ["action", "milestone"] as const) {
      const kept = row[column].filter((piece, p) => {
        const last = column === "milestone" && beginsAction(row, above.at(-1)) ? [] : above;
        const before = row[column].slice(0, p).at(-1) ?? lastPiece(last, column);
        const double =
          isWhole ||
          repeats(piece, before, row[column].length > 1) ||
          isDamaged(piece, near(rows, i, column), words);
        if (double) problems.push(dropped(sheet, row, column, piece, above.at(-1)));
        return !double;
      });
      if (kept.length < row[column].length) row[column] = kept;
    }
    if (isWhole) row.leads = row.leads.map(() => []);
  });
}

function dropped(
  sheet: string,
  row: PrintedRow,
  column: Column,
  text: string,
  above: PrintedRow | undefined,
): ReadingProblem {
  const place = column === "action" ? row.actionColumn : row.milestoneColumn;
  const at: CellRef = { sheet, row: row.row, column: place };
  return { kind: "fragment-dropped", at, text, double: { ...at, row: above?.row ?? row.row } };
}

/** Whether an action begins on a row for certain: its text has no blank cells in it. What it repeats is of another. */
const beginsAction = (row: PrintedRow, above: PrintedRow | undefined): boolean =>
  row.action.length > 0 && above?.action.length === 0;

const lastPiece = (above: readonly PrintedRow[], column: Column): string =>
  [...above]
    .reverse()
    .find((row) => row[column].length > 0)
    ?.[column].at(-1) ?? "";

/** Whether all that a row holds, in two columns or more, stands in the rows above as well. */
function repeatsRows(row: PrintedRow, above: readonly PrintedRow[]): boolean {
  if (above.length === 0 || row.action.length === 0) return false;
  const cells: [readonly string[], (row: PrintedRow) => readonly string[]][] = [
    [row.action, ({ action }) => action],
    [row.milestone, ({ milestone }) => milestone],
    [row.leads.flat(), ({ leads }) => leads.flat()],
  ];
  const filled = cells.filter(([pieces]) => pieces.length > 0);
  return (
    filled.length > 1 &&
    filled.every(([pieces, of]) => above.flatMap(of).join(" ").includes(pieces.join(" ")))
  );
}

/**
 * Whether a line repeats part of the line before it: the deadline it closes
 * with, several words, or its end, printed once more before the line proper.
 */
function repeats(piece: string, before: string, isApart: boolean): boolean {
  if (before === "" || !before.includes(piece)) return false;
  if (isApart && before.endsWith(piece)) return true;
  if (/^\(.*\)$/.test(piece)) return before.endsWith(piece);
  if (piece === before) return piece.length >= LEAST_LENGTH;
  if (endsInBracket(before)) return false;
  return piece.length >= LEAST_LENGTH && piece.split(" ").length >= LEAST_WORDS;
}

/** How often each word stands in the table. */
function countWords(rows: readonly PrintedRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { action, milestone } of rows) {
    for (const text of [...action, ...milestone]) {
      for (const word of text.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** The lines just below and above in the same column. */
function near(rows: readonly PrintedRow[], index: number, column: Column): string[] {
  return [rows[index + 1]?.[column][0], rows[index - 1]?.[column].at(-1)].flatMap((text) =>
    text === undefined ? [] : [text],
  );
}

/** How alike two words must look for one to be the other as a scanner misread it. */
const LIKENESS = 0.5;

/**
 * Whether a line is its neighbour misread: word for word alike, where they
 * differ in words that stand nowhere else ("Duilding apon" for "Building open").
 */
function isDamaged(
  piece: string,
  neighbours: readonly string[],
  counts: ReadonlyMap<string, number>,
): boolean {
  const own = piece.split(" ");
  if (own.length < 2) return false;
  return neighbours.some((neighbour) => {
    const other = neighbour.split(" ");
    if (other.length !== own.length) return false;
    const differing = own.filter((word, i) => word !== other[i]);
    if (differing.length === 0 || differing.length * 2 > own.length + 1) return false;
    return own.every((word, i) => {
      const twin = other[i] ?? "";
      if (word === twin) return true;
      const isOdd = counts.get(word) === 1 && word.length > 2 && !/\d/.test(word);
      return isOdd && likeness(word, twin) >= LIKENESS;
    });
  });
}

/** The share of letters that two words have at the same place. */
function likeness(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same / Math.max(a.length, b.length);
}
