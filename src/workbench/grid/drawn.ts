import type { Area } from "../../core/sheet/a1";
import type { Book, BookSheet } from "../../xlsx/book";
import { layoutOf } from "./layout";
import { roomOf, widthInUse } from "./sizes";

/** What of each sheet was drawn that cells alone cannot bring up to date. */
export interface Drawn {
  /** Notes that a sheet is on the screen as it is now. */
  note(sheet: BookSheet): void;
  /** Whether a sheet has another layout by now, or cells beyond what was drawn. */
  isOutgrown(sheet: BookSheet): boolean;
}

/** Notes a book as it is drawn. */
export function createDrawn(book: Book): Drawn {
  const layouts = new WeakMap<BookSheet, { layout: number; rows: number; columns: number }>();
  const drawn: Drawn = {
    note(sheet) {
      layouts.set(sheet, { layout: layoutOf(sheet), ...roomOf(sheet) });
    },
    isOutgrown(sheet) {
      const known = layouts.get(sheet);
      if (known?.layout !== layoutOf(sheet)) return true;
      return sheet.cells.length > known.rows || widthInUse(sheet) > known.columns;
    },
  };
  for (const sheet of book.sheets) drawn.note(sheet);
  return drawn;
}

/** Areas without what lies beyond the sheet as it is drawn: Excel's go on to row 1,048,576. */
export function within(areas: readonly Area[], sheet: BookSheet): Area[] {
  const { rows, columns } = roomOf(sheet);
  return areas.map((area) => ({
    ...area,
    bottom: Math.min(area.bottom, rows - 1),
    right: Math.min(area.right, columns - 1),
  }));
}
