import type { CellValue } from "../../src/core/sheet/cell";
import { createHost, type Host } from "../../src/workbench/host";
import { installClient } from "./clients";
import type { Book, BookCell, BookSheet } from "../../src/xlsx/book";

/** A sheet's cells as a plain grid; null is an empty cell. */
export type Grid = readonly (readonly CellValue[])[];

/** A workbook of the sheets given, by name. */
export function bookOf(sheets: Readonly<Record<string, Grid>>): Book {
  return {
    name: "Book1.xlsx",
    date1904: false,
    sheets: Object.entries(sheets).map(([name, grid]) => sheetOf(name, grid)),
    activeSheet: 0,
    names: [],
    settings: new Map(),
    source: null,
  };
}

export function sheetOf(name: string, grid: Grid = []): BookSheet {
  return {
    name,
    visibility: "visible",
    cells: grid.map((row) => row.map(cellOf)),
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

function cellOf(value: CellValue): BookCell | undefined {
  return value === null ? undefined : { value };
}

/**
 * An in-memory Excel over the sheets given, its `Excel`, `Office` and
 * `OfficeExtension` installed as globals, where the shipping adapter looks for them.
 */
export function installHost(
  sheets: Book | Readonly<Record<string, Grid>>,
  options?: { apiLevel?: string },
): Host {
  return installClient(createHost(isBook(sheets) ? sheets : bookOf(sheets), options));
}

function isBook(given: Book | Readonly<Record<string, Grid>>): given is Book {
  return Array.isArray((given as Book).sheets) && given.settings instanceof Map;
}
