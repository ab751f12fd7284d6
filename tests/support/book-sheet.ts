import type { BookRow, BookSheet } from "../../src/xlsx/book";

/** A sheet of a book with everything but its cells left at its plainest. */
export function bookSheet(
  cells: BookRow[],
  rest: Partial<Omit<BookSheet, "cells">> = {},
): BookSheet {
  return {
    name: "Plan",
    visibility: "visible",
    cells,
    merges: [],
    columnWidths: [],
    rowHeights: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    conditionalFormats: [],
    validations: [],
    tables: [],
    autoFilter: null,
    filtered: false,
    frozenRows: 0,
    frozenColumns: 0,
    protected: false,
    page: { landscape: false, printTitleRows: null, fitToWidth: false },
    ...rest,
  };
}
