import { columnIndex, columnLetters } from "../../core/sheet/a1";

/**
 * A formula as it reads so many rows down and columns to the right: relative
 * references move, absolute ones ($) stay, text in quotes and names are left
 * alone. A reference moved off the sheet comes round the other end, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (whole: string, ...groups: unknown[]) => {
    const named = groups.at(-1) as Partial<Record<"c" | "r" | "c1" | "c2" | "r1" | "r2", string>>;
    if (named.c !== undefined && named.r !== undefined) {
      return shiftColumn(named.c, columns) + shiftRow(named.r, rows);
    }
    if (named.c1 !== undefined && named.c2 !== undefined) {
      return `${shiftColumn(named.c1, columns)}:${shiftColumn(named.c2, columns)}`;
    }
    if (named.r1 !== undefined && named.r2 !== undefined) {
      return `${shiftRow(named.r1, rows)}:${shiftRow(named.r2, rows)}`;
    }
    return whole;
  });
}

/**
 * What is skipped comes first: text in quotes, quoted sheet names, what stands
 * in square brackets, and words that only look like references (a function's
 * name, a name with a digit in it). Then A1, A:C and 1:3.
 */
const TOKEN =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|(?<![\w.$])(?<c>\$?[A-Za-z]{1,3})(?<r>\$?[1-9]\d{0,6})(?![\w.(!])|(?<![\w.$])(?<c1>\$?[A-Za-z]{1,3}):(?<c2>\$?[A-Za-z]{1,3})(?![\w.(!])|(?<![\w.$:])(?<r1>\$?[1-9]\d{0,6}):(?<r2>\$?[1-9]\d{0,6})(?![\w.(!])/g;

function shiftColumn(written: string, by: number): string {
  if (written.startsWith("$") || by === 0) return written;
  return columnLetters(wrap(columnIndex(written) + by, 16_384));
}

function shiftRow(written: string, by: number): string {
  if (written.startsWith("$") || by === 0) return written;
  return String(wrap(Number(written) - 1 + by, 1_048_576) + 1);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
