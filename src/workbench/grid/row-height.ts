import { cellKey } from "../../core/sheet/a1";
import { textOf } from "../../core/sheet/cell";
import type { BookCell, BookSheet } from "../../xlsx/book";
import { pixelsOfCharacters, STANDARD } from "./sizes";
import { standardLine, type LineHeight, type TextWidth } from "./text-width";

/** Excel's own bound, 409 points. */
const MOST = 545;
/** What a cell keeps clear on its two sides together, in pixels. */
const MARGINS = 6;

/**
 * The height, in pixels, that Excel would fit a row to when the file does not
 * say: as many lines as its tallest wrapped cell needs. Merged cells do not
 * count, as in Excel.
 */
export function rowHeightOf(
  sheet: BookSheet,
  row: number,
  merged: ReadonlySet<number>,
  widthOf: TextWidth,
  lineOf: LineHeight = standardLine,
): number {
  let tallest = STANDARD.height;
  sheet.cells[row]?.forEach((cell, column) => {
    if (!cell || merged.has(cellKey(row, column))) return;
    const characters = sheet.columnWidths[column];
    const width = characters === undefined ? STANDARD.width : pixelsOfCharacters(characters);
    tallest = Math.max(tallest, cellHeight(cell, width - MARGINS, widthOf, lineOf));
  });
  return Math.min(Math.round(tallest), MOST);
}

function cellHeight(cell: BookCell, width: number, widthOf: TextWidth, lineOf: LineHeight): number {
  if (cell.value === null) return 0;
  return linesOf(cell, width, widthOf) * lineOf(cell.style);
}

function linesOf(cell: BookCell, width: number, widthOf: TextWidth): number {
  // A number keeps to its line, however many digits it has.
  if (!cell.style?.wrap || typeof cell.value === "number") return 1;
  const space = widthOf(" ", cell.style);
  return textOf(cell.value)
    .split("\n")
    .reduce((lines, paragraph) => {
      const words = paragraph.split(" ").map((word) => widthOf(word, cell.style));
      return lines + wrappedLines(words, space, width);
    }, 0);
}

/** Words are kept whole, as Excel wraps; a word longer than the line is broken. */
function wrappedLines(words: readonly number[], space: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + word > width) {
      lines++;
      used = 0;
    }
    if (word > width) lines += Math.ceil(word / width) - 1;
    used += (word > width ? word % width : word) + space;
  }
  return lines;
}
