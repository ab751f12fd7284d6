import type { Book, BookCell, BookSheet } from "../../xlsx/book";
import { shownText } from "../host/index";

/** A cell that shows the words looked for; row and column from 0. */
export interface Hit {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** A place in a book: the cell that is selected. */
export type Place = Hit;

/** More hits than anybody goes through are not looked for. */
const MOST = 10_000;

/**
 * The cells that show some words, in small or capital letters, sheet by sheet
 * and row by row. What is hidden is passed over; `isCut` where there are more.
 */
export function findAll(book: Book, words: string): { hits: readonly Hit[]; isCut: boolean } {
  const wanted = words.trim().toLowerCase();
  const hits: Hit[] = [];
  if (wanted === "") return { hits, isCut: false };
  const shown = shower(book.date1904);
  for (const hit of cellsOf(book)) {
    if (!shown(hit.cell).toLowerCase().includes(wanted)) continue;
    if (hits.length === MOST) return { hits, isCut: true };
    hits.push({ sheet: hit.sheet, row: hit.row, column: hit.column });
  }
  return { hits, isCut: false };
}

/** Which hit comes at a place or after it, or before it; they go round. -1 where there is none. */
export function hitFrom(
  hits: readonly Hit[],
  book: Book,
  { place, way }: { place: Place; way: "here" | "next" | "previous" },
): number {
  const order = (hit: Hit): number => compare(book, hit, place);
  if (way === "previous") {
    const notBefore = hits.findIndex((hit) => order(hit) >= 0);
    return (notBefore > 0 ? notBefore : hits.length) - 1;
  }
  const after = hits.findIndex((hit) => (way === "here" ? order(hit) >= 0 : order(hit) > 0));
  return after >= 0 ? after : Math.min(0, hits.length - 1);
}

function compare(book: Book, a: Place, b: Place): number {
  const bySheet = book.sheets.indexOf(a.sheet) - book.sheets.indexOf(b.sheet);
  return bySheet || a.row - b.row || a.column - b.column;
}

/** The cells that hold anything and can be seen. */
function* cellsOf({ sheets }: Book): Generator<Hit & { readonly cell: BookCell }> {
  for (const sheet of sheets) {
    if (sheet.visibility !== "visible") continue;
    for (const [row, cells] of sheet.cells.entries()) {
      if (!cells || sheet.hiddenRows.has(row)) continue;
      for (const [column, cell] of cells.entries()) {
        if (cell && !sheet.hiddenColumns.has(column)) yield { sheet, row, column, cell };
      }
    }
  }
}

/** What cells show; a number of one format is put into words once. */
function shower(date1904: boolean): (cell: BookCell) => string {
  const known = new Map<string, string>();
  return (cell) => {
    if (typeof cell.value !== "number") return shownText(cell, date1904);
    const key = `${String(cell.value)} ${cell.style?.numberFormat ?? ""}`;
    const text = known.get(key) ?? shownText(cell, date1904);
    known.set(key, text);
    return text;
  };
}
