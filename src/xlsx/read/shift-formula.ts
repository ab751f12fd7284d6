import { columnIndex, columnLetters } from "../../core/sheet/a1";
import { MAX_COLUMN, MAX_ROW } from "./sheet-size";

/** Gives a formula as it reads so many rows down and columns to the right. */
export type FormulaShifter = (rows: number, columns: number) => string;

/**
 * A formula made ready to be shifted many times: relative references move,
 * absolute ones ($) stay, text in quotes and names are left alone. A reference
 * moved off the sheet comes round the other end, as in Excel.
 */
export function formulaShifter(formula: string): FormulaShifter {
  const pieces = piecesOf(formula);
  return (rows, columns) =>
    pieces
      .map((piece) => (typeof piece === "string" ? piece : moved(piece, rows, columns)))
      .join("");
}

/** {@link formulaShifter} for a single time. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaShifter(formula)(rows, columns);
}

/** A row or a column that moves; all else of a formula stays as it is written. */
interface Moving {
  readonly kind: "row" | "column";
  readonly written: string;
  /** From 0. */
  readonly index: number;
}

function piecesOf(formula: string): (string | Moving)[] {
  const pieces: (string | Moving)[] = [];
  let at = 0;
  for (const { index, groups = {} } of formula.matchAll(TOKEN)) {
    // In the order they are written in; a token has one pair of them or none.
    const parts = [groups["c"] ?? groups["c1"], groups["r"] ?? groups["r1"]];
    const ends = [groups["c2"], groups["r2"]];
    let from = index;
    for (const written of [...parts, ...ends]) {
      if (written === undefined) continue;
      const start = formula.indexOf(written, from);
      from = start + written.length;
      if (written.startsWith("$")) continue;
      pieces.push(formula.slice(at, start), movingPart(written));
      at = from;
    }
  }
  pieces.push(formula.slice(at));
  return pieces;
}

function movingPart(written: string): Moving {
  return /\d/.test(written)
    ? { kind: "row", written, index: Number(written) - 1 }
    : { kind: "column", written, index: columnIndex(written) };
}

function moved({ kind, written, index }: Moving, rows: number, columns: number): string {
  const by = kind === "row" ? rows : columns;
  if (by === 0) return written;
  return kind === "row"
    ? String(wrap(index + by, MAX_ROW) + 1)
    : columnLetters(wrap(index + by, MAX_COLUMN));
}

/**
 * What is skipped comes first: text in quotes, quoted sheet names, what stands
 * in square brackets, and words that only look like references (a function's
 * name, a name with a digit in it). Then A1, A:C and 1:3.
 */
const TOKEN =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|(?<![\w.$])(?<c>\$?[A-Za-z]{1,3})(?<r>\$?[1-9]\d{0,6})(?![\w.(!])|(?<![\w.$])(?<c1>\$?[A-Za-z]{1,3}):(?<c2>\$?[A-Za-z]{1,3})(?![\w.(!])|(?<![\w.$:])(?<r1>\$?[1-9]\d{0,6}):(?<r2>\$?[1-9]\d{0,6})(?![\w.(!])/g;

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
