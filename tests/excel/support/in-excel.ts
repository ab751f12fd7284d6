import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/core/sheet/cell";
import { areaFromA1 } from "../../../src/core/sheet/a1";
import { createHost, type Host } from "../../../src/workbench/host/index";
import { installClient } from "../../support/clients";
import { newBook, newSheet, openBook } from "../../../src/xlsx/index";
import type { Book, BookSheet } from "../../../src/xlsx/book";

/** Puts an in-memory Excel over a book where the adapter looks for the real one. */
export function inExcel(book: Book, apiLevel?: string): Host {
  return installClient(createHost(book, apiLevel === undefined ? {} : { apiLevel }));
}

/** A sheet of plain values; null is an empty cell. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  rest: Partial<BookSheet> = {},
): BookSheet {
  const cells = rows.map((row) => row.map((value) => (value === null ? undefined : { value })));
  return { ...newSheet(name), cells, ...rest };
}

/** A book of sheets, the first in front. */
export function bookOf(...sheets: BookSheet[]): Book {
  return { ...newBook(), name: "Plan.xlsx", sheets, activeSheet: 0 };
}

/** The sample plan of the repository. */
export function sampleBook(): Promise<Book> {
  const file = join(__dirname, "../../../assets/sample-plan.xlsx");
  return openBook(new Uint8Array(readFileSync(file)), "sample-plan.xlsx");
}

/** Everything of a book that a person would miss: to be compared before and after. */
export function contentsOf({ sheets, names, settings }: Book): unknown {
  return structuredClone({ sheets, names, settings: [...settings] });
}

/** The value of a cell by its address. */
export function valueAt(book: Book, sheet: string, address: string): CellValue {
  const area = areaFromA1(address);
  const found = book.sheets.find(({ name }) => name === sheet);
  return (area && found?.cells[area.top]?.[area.left]?.value) ?? null;
}
