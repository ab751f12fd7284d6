import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/core/sheet/cell";
import { BookError, openBook, saveBook } from "../../src/xlsx/index";
import type { Book, BookSheet } from "../../src/xlsx/book";
import { breaksOf, withBroken } from "../support/broken-parts";
import { fc, runs } from "../support/random";
import { seen, type SeenCell } from "../support/seen";
import {
  MAIN,
  packageOf,
  partsOf,
  plainParts,
  plainWorkbook,
  rels,
  richParts,
  richWorkbook,
} from "../support/xlsx-fixtures";

/** The book that bytes open as; null where they are refused. */
async function openedOrRefused(bytes: Uint8Array): Promise<Book | null> {
  return openBook(bytes, "plan.xlsx").catch((error: unknown) => {
    expect(error).toBeInstanceOf(BookError);
    return null;
  });
}

/** Values, formulas, notes and links of every sheet; a new cell's look may be its column's. */
const wordsOf = (book: Book): SeenCell[][] =>
  seen(book).map((cells) =>
    cells
      .filter(
        ({ value, formula, comment, link }) =>
          (value ?? formula ?? comment ?? link ?? null) !== null,
      )
      .map((cell) => ({ ...cell, style: {} })),
  );

function typeInto(sheet: BookSheet, row: number, column: number): void {
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const cells = (sheet.cells[row] ??= []);
  cells[column] = { value: "Typed here" };
}

/** Saves as it is, and with one cell typed, and opens both again: the same cells each time. */
async function checkSaves(bytes: Uint8Array): Promise<boolean> {
  const book = await openedOrRefused(bytes);
  if (!book) return false;
  const again = await openBook(await saveBook(book), book.name);
  expect(seen(again)).toEqual(seen(book));
  const [first] = book.sheets;
  if (first) typeInto(first, 30, 8);
  const typed = await openBook(await saveBook(book), book.name);
  expect(wordsOf(typed)).toEqual(wordsOf(book));
  return true;
}

const ASSETS = join(__dirname, "../../assets");
const samples = readdirSync(ASSETS).filter((name) => name.endsWith(".xlsx"));

test.each(samples)("%s opens and is saved with the same cells", async (name) => {
  expect(await checkSaves(new Uint8Array(readFileSync(join(ASSETS, name))))).toBe(true);
});

test.each([
  ["one of nearly everything", richWorkbook()],
  ["a sheet with nothing in it", plainWorkbook("<sheetData/>")],
])("a workbook with %s opens and is saved with the same cells", async (_, bytes) => {
  expect(await checkSaves(bytes)).toBe(true);
});

/** A table of which another program left a header as a number, one blank and one twice. */
const ODD_HEADERS = '<c><v>2027</v></c><c/><c t="str"><v>Lead</v></c><c t="str"><v>Lead</v></c>';
const oddTable = (): Uint8Array => {
  const columns = ["2027", "Column2", "Lead", "Lead2"].map(
    (name, i) => `<tableColumn id="${String(i + 1)}" name="${name}"/>`,
  );
  return packageOf({
    ...plainParts(
      `<sheetData><row>${ODD_HEADERS}</row><row><c><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId1", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": `<table ${MAIN} id="1" name="T" displayName="T" ref="A1:D2"><tableColumns count="4">${columns.join("")}</tableColumns></table>`,
  });
};

test("a table's headers that are not as Excel wants them stay while nobody touches them", async () => {
  const bytes = oddTable();
  expect(partsOf(await saveBook(await openBook(bytes, "plan.xlsx")))).toEqual(partsOf(bytes));
  expect(await checkSaves(bytes)).toBe(true);
});

/**
 * Excel takes no number and no blank in a header cell, and no two alike: what is
 * typed into one is made text unlike the others', and its column is called so.
 */
test.each<[column: number, typed: CellValue, headers: CellValue[], columns: string[]]>([
  [0, 2028, ["2028", null, "Lead", "Lead"], ["2028", "Column2", "Lead", "Lead2"]],
  [0, "lead", ["lead3", null, "Lead", "Lead"], ["lead3", "Column2", "Lead", "Lead2"]],
  [2, null, [2027, null, "Column3", "Lead"], ["2027", "Column2", "Column3", "Lead2"]],
  [3, true, [2027, null, "Lead", "true"], ["2027", "Column2", "Lead", "true"]],
])("in column %p, %p is typed into a table's header", async (column, typed, headers, columns) => {
  const book = await openBook(oddTable(), "plan.xlsx");
  const row = book.sheets[0]?.cells[0] ?? [];
  row[column] = { value: typed };
  const saved = await saveBook(book);
  const again = (await openBook(saved, "plan.xlsx")).sheets[0]?.cells[0] ?? [];
  expect(headers.map((_, i) => again[i]?.value ?? null)).toEqual(headers);
  const table = partsOf(saved).get("xl/tables/table1.xml") ?? "";
  expect([...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map((one) => one[1])).toEqual(
    columns,
  );
});

test("a file that was changed at random and that opens is saved with the same cells", async () => {
  let opened = 0;
  await fc.assert(
    fc.asyncProperty(breaksOf(richParts()), async (one) => {
      if (await checkSaves(packageOf(withBroken(richParts(), one), 0))) opened += 1;
    }),
    { numRuns: runs(80) },
  );
  expect(opened).toBeGreaterThan(0);
});
