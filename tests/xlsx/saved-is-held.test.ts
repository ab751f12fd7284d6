import { readFileSync } from "node:fs";
import { join } from "node:path";
import { review } from "../../src/core/review";
import { writeSheet } from "../../src/excel/index";
import { SHEETS, type SheetName } from "../../src/taskpane/sheets";
import { createHost } from "../../src/workbench/host";
import type { Book } from "../../src/xlsx/book";
import { openBook, parseWorkbook } from "../../src/xlsx/index";
import { saveInWorker } from "../../src/xlsx/in-worker";
import { installHost } from "../support/host";
import { fc, runs } from "../support/random";
import { randomBook, sheetName } from "../support/random-book";
import { differences } from "../support/same-as-file";
import { workerTwin } from "../support/worker-twin";

/** What the workbench does on "Save a copy", and another library's reading of it. */
async function lost(book: Book): Promise<string[]> {
  return differences(book, await saveInWorker(book, {}, workerTwin));
}

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample-plan.xlsx")));

test("words typed in rows that nobody wrote to before are in the file", async () => {
  const book = await openBook(sample, "sample-plan.xlsx");
  const host = createHost(book);
  const [sheet] = book.sheets;
  for (const [address, value] of [
    ["A130", "Typed far below"],
    ["D133", "2026-05-31"],
    ["B2000", "Farther yet"],
  ] as const) {
    host.userEdit(sheet?.name ?? "", address, value);
  }
  expect(sheet?.cells[129]?.[0]?.value).toBe("Typed far below");
  expect(await lost(book)).toEqual([]);
});

test.each(Object.keys(SHEETS) as SheetName[])(
  "the sheet %s is saved as it was written",
  async (name) => {
    const reviewed = review([await parseWorkbook(sample, "sample-plan.xlsx")], {
      asAt: "2026-12-31",
    });
    const { book } = installHost(await openBook(sample, "sample-plan.xlsx"));
    const before = book.sheets.length;
    await writeSheet(SHEETS[name](reviewed));
    expect(book.sheets.length).toBeGreaterThan(before);
    expect(await lost(book)).toEqual([]);
  },
);

/** Typing at any place, and rows and columns that come and go, over workbooks of every kind. */
const edit = fc.record({
  sheet: fc.nat(2),
  row: fc.nat(60),
  column: fc.nat(12),
  act: fc.constantFrom("type" as const, "insert" as const, "delete" as const, "widen" as const),
  text: fc.constantFrom("Open the pool", "31/05/2026", "=A1+1", "12%", "'00123"),
});

test("a random workbook, edited at random, is saved as it is held", async () => {
  await fc.assert(
    fc.asyncProperty(randomBook, fc.array(edit, { maxLength: 8 }), async (made, edits) => {
      const book = structuredClone(made);
      const host = createHost(book);
      for (const { sheet, row, column, act, text } of edits) {
        const name = sheetName(sheet % book.sheets.length);
        const rows = `${String(row + 1)}:${String(row + 2)}`;
        if (act === "type")
          host.userEdit(name, `${String.fromCharCode(65 + column)}${String(row + 1)}`, text);
        if (act === "insert") host.userInsert(name, rows);
        if (act === "delete") host.userDelete(name, rows);
        if (act === "widen") host.userResize(name, rows, 30);
      }
      expect(await lost(book)).toEqual([]);
    }),
    { numRuns: runs(25) },
  );
});
