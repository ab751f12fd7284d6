import type { BookSheet } from "../../xlsx/book";

/** The grid knows sheets by id, so that one that is renamed or moved stays itself. */
export interface SheetIds {
  idOf(sheet: BookSheet): string;
  sheetOf(id: string): BookSheet | undefined;
  /** Gives a sheet another id, for one that is built anew under its old name. */
  renew(sheet: BookSheet): { before: string; after: string };
}

/** Ids that are made up as sheets are met. */
export function createSheetIds(): SheetIds {
  const ids = new WeakMap<BookSheet, string>();
  const sheets = new Map<string, BookSheet>();
  let last = 0;
  const fresh = (sheet: BookSheet): string => {
    const id = `sheet-${++last}`;
    ids.set(sheet, id);
    sheets.set(id, sheet);
    return id;
  };
  const idOf = (sheet: BookSheet): string => ids.get(sheet) ?? fresh(sheet);
  return {
    idOf,
    sheetOf: (id) => sheets.get(id),
    renew(sheet) {
      const before = idOf(sheet);
      return { before, after: fresh(sheet) };
    },
  };
}
