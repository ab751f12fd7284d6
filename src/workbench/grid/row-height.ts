import { textOf } from "../../core/sheet/cell";
import { cellKey } from "../../core/sheet/a1";
import type { BookCell, BookSheet } from "../../xlsx/book";

/** Standard row height and what a line of text takes, in pixels, at 11 points. */
const LEAST = 20;
const LINE = 20 / 11;
const STANDARD_SIZE = 11;
/** Excel's own bound: 409 points. */
const MOST = 545;

/**
 * The height, in pixels, that Excel would fit a row to when the file does not
 * say: as many lines as its tallest wrapped cell needs. Merged cells do not
 * count, as in Excel.
 */
export function rowHeightOf(sheet: BookSheet, row: number, merged: ReadonlySet<number>): number {
  let tallest = LEAST;
  sheet.cells[row]?.forEach((cell, column) => {
    if (!cell || merged.has(cellKey(row, column))) return;
    tallest = Math.max(tallest, cellHeight(cell, sheet.columnWidths[column] ?? 8.43));
  });
  return Math.min(Math.round(tallest), MOST);
}

function cellHeight(cell: BookCell, width: number): number {
  const size = cell.style?.fontSize ?? STANDARD_SIZE;
  return linesOf(cell, (width * STANDARD_SIZE) / size) * size * LINE;
}

/** How many lines a cell's text takes in a column of so many characters. */
function linesOf(cell: BookCell, characters: number): number {
  if (!cell.style?.wrap) return 1;
  return textOf(cell.value)
    .split("\n")
    .reduce((lines, text) => lines + wrappedLines(text, Math.max(characters, 1)), 0);
}

/** Words are kept whole, as Excel wraps; a word longer than the line is broken. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + word.length > width) {
      lines++;
      used = 0;
    }
    lines += Math.max(Math.ceil(word.length / width) - 1, 0);
    used += (word.length % width) + 1;
  }
  return lines;
}
