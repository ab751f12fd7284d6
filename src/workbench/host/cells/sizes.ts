import type { Area } from "../../../core/sheet/a1";
import type { BookSheet } from "../../../xlsx/book";
import { requireArgument } from "../errors";
import type { Arguments } from "../server/arguments";
import type { Step } from "../server/history";
import type { Server } from "../server/server";
import type { Property } from "../server/spec";
import type { CellsTarget } from "../server/targets";
import { isEntireColumn, isEntireRow } from "./areas";
import { cellAt, usedArea } from "./grid";
import { requireAllowed } from "./protection";
import { shownText } from "./text";

/** In points, at Excel's defaults: Calibri 11, 8.43 characters a column. */
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 8.43;

/** The widest digit of Calibri 11 is 7 pixels; a column has 5 pixels of padding; 96 pixels are 72 points. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Points from characters, as Excel rounds: to whole pixels. */
export function pointsOf(characters: number): number {
  const pixels = characters < 1 ? characters * (DIGIT + PADDING) : characters * DIGIT + PADDING;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}

export function charactersOf(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  const characters =
    pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT;
  return Math.round(characters * 100) / 100;
}

/** `format.columnWidth`, in points; null where the columns differ. */
export const columnWidth: Property<CellsTarget> = {
  get: ({ sheet, areas }) =>
    alike(areas, (area) => widthsOf(sheet, area).map((width) => pointsOf(width))),
  set: ({ sheet, areas }, value, server) => {
    requireArgument(typeof value === "number" && value >= 0 && value <= 1790, "No such width.");
    setEach(sheet, areas, "columns", server, (column) => {
      sheet.columnWidths[column] = charactersOf(value);
    });
  },
};

/** `format.rowHeight`, in points; null where the rows differ. */
export const rowHeight: Property<CellsTarget> = {
  get: ({ sheet, areas }) => alike(areas, (area) => heightsOf(sheet, area)),
  set: ({ sheet, areas }, value, server) => {
    requireArgument(typeof value === "number" && value >= 0 && value <= 409.5, "No such height.");
    setEach(sheet, areas, "rows", server, (row) => {
      sheet.rowHeights[row] = value;
    });
  },
};

/** Sets the width of whole columns, or the height of whole rows, in points; the step sets what it was. */
export function resizeByHand(server: Server, sheet: BookSheet, area: Area, points: number): Step {
  const rows = isEntireRow(area);
  const sizes = rows ? sheet.rowHeights : sheet.columnWidths;
  const first = rows ? area.top : area.left;
  const count = (rows ? area.bottom : area.right) - first + 1;
  const put = (values: readonly (number | undefined)[]): Step => {
    requireAllowed(server, sheet, rows ? "allowFormatRows" : "allowFormatColumns");
    const before = Array.from({ length: count }, (_, i) => sizes[first + i]);
    values.forEach((value, i) => {
      sizes[first + i] = value;
    });
    server.changed({ kind: "format", sheet, areas: [area] });
    return () => put(before);
  };
  const size = rows ? points : charactersOf(points);
  return put(Array.from({ length: count }, () => size));
}

/** Columns as wide as their longest line of text. */
export function autofitColumns(target: CellsTarget, _args: Arguments, server: Server): void {
  const { sheet, areas } = target;
  setEach(sheet, areas, "columns", server, (column) => {
    const longest = longestLine(sheet, column, areas, server.book.date1904);
    if (longest > 0) sheet.columnWidths[column] = Math.min(255, longest + 1);
  });
}

/** Rows as high as Excel makes them of itself: nothing is kept of a row that fits its text. */
export function autofitRows({ sheet, areas }: CellsTarget, _args: Arguments, server: Server): void {
  setEach(sheet, areas, "rows", server, (row) => {
    sheet.rowHeights[row] = undefined;
  });
}

function setEach(
  sheet: BookSheet,
  areas: readonly Area[],
  kind: "rows" | "columns",
  server: Server,
  set: (index: number) => void,
): void {
  requireAllowed(server, sheet, kind === "rows" ? "allowFormatRows" : "allowFormatColumns");
  for (const area of areas) {
    const [first, last] = kind === "rows" ? rowBounds(sheet, area) : columnBounds(sheet, area);
    for (let index = first; index <= last; index++) set(index);
  }
  server.changed({ kind: "format", sheet, areas });
}

/** Of all rows or columns of a sheet those in use, and one at the least. */
function rowBounds(sheet: BookSheet, area: Area): [number, number] {
  return [area.top, isEntireColumn(area) ? (usedArea(sheet, false)?.bottom ?? 0) : area.bottom];
}

function columnBounds(sheet: BookSheet, area: Area): [number, number] {
  return [area.left, isEntireRow(area) ? (usedArea(sheet, false)?.right ?? 0) : area.right];
}

function widthsOf(sheet: BookSheet, area: Area): number[] {
  const [first, last] = columnBounds(sheet, area);
  return Array.from(
    { length: last - first + 1 },
    (_, i) => sheet.columnWidths[first + i] ?? STANDARD_WIDTH,
  );
}

function heightsOf(sheet: BookSheet, area: Area): number[] {
  const [first, last] = rowBounds(sheet, area);
  return Array.from(
    { length: last - first + 1 },
    (_, i) => sheet.rowHeights[first + i] ?? STANDARD_HEIGHT,
  );
}

function alike(areas: readonly Area[], read: (area: Area) => number[]): number | null {
  const [first, ...rest] = areas.flatMap(read);
  return first !== undefined && rest.every((each) => each === first) ? first : null;
}

function longestLine(
  sheet: BookSheet,
  column: number,
  areas: readonly Area[],
  date1904: boolean,
): number {
  const used = usedArea(sheet, true);
  let longest = 0;
  for (const area of areas) {
    for (let row = area.top; row <= Math.min(area.bottom, used?.bottom ?? -1); row++) {
      for (const line of shownText(cellAt(sheet, row, column), date1904).split("\n")) {
        longest = Math.max(longest, line.length);
      }
    }
  }
  return longest;
}
