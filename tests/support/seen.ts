import type { Book, BookCell, BookStyle } from "../../src/xlsx/book";

/** A cell of a workbook as a person would see it, and where it stands. */
export interface SeenCell extends BookCell {
  readonly row: number;
  readonly column: number;
  readonly style: BookStyle;
}

/** What a person would see on each sheet; which format of the file a style began as is not of it. */
export function seen(book: Book): SeenCell[][] {
  return book.sheets.map((sheet) =>
    sheet.cells.flatMap((cells = [], row) =>
      cells.flatMap((one, column) => {
        if (!one) return [];
        const look = { ...one.style };
        delete look.format;
        const nothing =
          one.value === null &&
          one.formula === undefined &&
          one.comment === undefined &&
          one.link === undefined;
        if (nothing && Object.keys(look).length === 0) return [];
        return [{ row, column, ...one, style: look }];
      }),
    ),
  );
}
