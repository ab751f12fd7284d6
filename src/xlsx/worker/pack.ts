import type { CellValue } from "../../core/sheet/cell";
import type { Book, BookCell, BookRow, BookStyle } from "../book";

/**
 * A book on its way between threads. Cells go in blocks of rows with each style
 * sent once, so that taking a block in is a matter of milliseconds and a page
 * never stands still for a whole workbook.
 */
export type Package =
  | { readonly kind: "frame"; readonly book: Book }
  | {
      readonly kind: "rows";
      readonly sheet: number;
      readonly first: number;
      readonly values: readonly (readonly CellValue[])[];
      /** By cell: 0 where there is none, 1 for one without a style, else 2 + the style's index. */
      readonly styles: readonly Uint32Array[];
      readonly more: readonly More[];
      /** Styles met for the first time, in the order of their indices. */
      readonly newStyles: readonly BookStyle[];
    };

/** What few cells have. */
type More = readonly [
  row: number,
  column: number,
  rest: Pick<BookCell, "formula" | "comment" | "link">,
];

const ROWS_A_BLOCK = 1_000;

/** A book in blocks. `source` is left out of the frame: whoever sends it still has it. */
export function* pack(book: Book): Generator<Package> {
  const sheets = book.sheets.map((sheet) => ({ ...sheet, cells: [] }));
  yield { kind: "frame", book: { ...book, sheets, source: null } };
  const known = new Map<BookStyle, number>();
  for (const [sheet, { cells }] of book.sheets.entries()) {
    for (let first = 0; first < cells.length; first += ROWS_A_BLOCK) {
      yield packRows(sheet, first, cells.slice(first, first + ROWS_A_BLOCK), known);
    }
  }
}

function packRows(
  sheet: number,
  first: number,
  rows: readonly BookRow[],
  known: Map<BookStyle, number>,
): Package {
  const more: More[] = [];
  const newStyles: BookStyle[] = [];
  const codeOf = (style: BookStyle | undefined): number => {
    if (!style) return 1;
    let index = known.get(style);
    if (index === undefined) {
      known.set(style, (index = known.size));
      newStyles.push(style);
    }
    return 2 + index;
  };
  const styles: Uint32Array[] = [];
  // Not `rows.map`: it passes over the rows that nobody has written to.
  const values = Array.from(rows, (cells = [], row) => {
    const codes = new Uint32Array(cells.length);
    styles.push(codes);
    return Array.from(cells, (cell, column) => {
      if (!cell) return null;
      codes[column] = codeOf(cell.style);
      if (hasMore(cell)) more.push([row, column, restOf(cell)]);
      return cell.value;
    });
  });
  return { kind: "rows", sheet, first, values, styles, more, newStyles };
}

/** Puts blocks together again; `source` goes into the book. */
export function unpacker(source: unknown): { take(block: Package): void; book(): Book } {
  let book: Book | null = null;
  const styles: BookStyle[] = [];
  return {
    take(block) {
      if (block.kind === "frame") {
        book = { ...block.book, source };
        return;
      }
      styles.push(...block.newStyles);
      const cells = book?.sheets[block.sheet]?.cells;
      if (cells) takeRows(block, cells, styles);
    },
    book() {
      if (!book) throw new Error("No workbook came across.");
      return book;
    },
  };
}

function takeRows(
  block: Extract<Package, { kind: "rows" }>,
  cells: BookRow[],
  styles: readonly BookStyle[],
): void {
  block.values.forEach((values, offset) => {
    const codes = block.styles[offset];
    const row: (BookCell | undefined)[] = [];
    values.forEach((value, column) => {
      const code = codes?.[column] ?? 0;
      if (code === 0) return;
      const style = styles[code - 2];
      row[column] = style ? { value, style } : { value };
    });
    cells[block.first + offset] = row;
  });
  for (const [row, column, rest] of block.more) {
    const cell = cells[block.first + row]?.[column];
    if (cell) Object.assign(cell, rest);
  }
}

function hasMore({ formula, comment, link }: BookCell): boolean {
  return formula !== undefined || comment !== undefined || link !== undefined;
}

function restOf({ formula, comment, link }: BookCell): More[2] {
  return {
    ...(formula === undefined ? {} : { formula }),
    ...(comment === undefined ? {} : { comment }),
    ...(link === undefined ? {} : { link }),
  };
}
