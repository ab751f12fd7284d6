import type { BookSheet } from "../../xlsx/book";
import { pixelsOfCharacters, ROW_HEADER, STANDARD } from "./sizes";

/** Below this, in per cent, text of the standard size can no longer be read. */
const LEAST = 60;
/** In less room than this, in pixels, the page is enlarged or small, and text keeps its size. */
const LEAST_ROOM = 700;
/** The bar that scrolls up and down lies over the cells; with what it keeps clear, in pixels. */
const SCROLL_BAR = 14;

/**
 * How large a sheet can be drawn, in per cent, so that every column in use is
 * seen in a room so many pixels wide; never above 100, and never too small to read.
 */
export function fitOf(
  sheet: BookSheet,
  room: number,
): { readonly percent: number; readonly isWider: boolean } {
  const needed = ROW_HEADER + widthOf(sheet);
  const fits = Math.floor((100 * (room - SCROLL_BAR)) / needed);
  const least = room < LEAST_ROOM ? 100 : LEAST;
  return { percent: Math.min(Math.max(fits, least), 100), isWider: fits < least };
}

/** The columns up to the last with anything in it, in pixels at 100 %. */
function widthOf(sheet: BookSheet): number {
  const last = sheet.cells.reduce((most, row) => {
    let column = row?.length ?? 0;
    while (column > most && isEmpty(row?.[column - 1]?.value)) column--;
    return Math.max(most, column);
  }, 0);
  let pixels = 0;
  for (let column = 0; column < last; column++) {
    if (sheet.hiddenColumns.has(column)) continue;
    const characters = sheet.columnWidths[column];
    pixels += characters === undefined ? STANDARD.width : pixelsOfCharacters(characters);
  }
  return pixels;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === "";
