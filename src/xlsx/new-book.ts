import type { Book, BookSheet } from "./book";

/** A workbook with nothing in it but one empty sheet. */
export function newBook(name = "Workbook.xlsx", firstSheet = "Sheet1"): Book {
  return {
    name,
    date1904: false,
    sheets: [newSheet(firstSheet)],
    activeSheet: 0,
    names: [],
    settings: new Map(),
    source: null,
  };
}

/** A sheet with nothing in it. */
export function newSheet(name: string): BookSheet {
  return {
    name,
    visibility: "visible",
    cells: [],
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
  };
}
