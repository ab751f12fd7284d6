import { cpuUsage } from "node:process";
import { review } from "../../src/core/review";
import type { Workbook } from "../../src/core/sheet/workbook";
import { SHEETS } from "../../src/taskpane/sheets";
import type { Book } from "../../src/xlsx/book";
import { BookError, openBook, parseWorkbook, saveBook, workbookOf } from "../../src/xlsx/index";

/** The book, or null where it is refused in words; any other exception fails the test. */
export async function opened(bytes: Uint8Array): Promise<Book | null> {
  try {
    const book = await openBook(bytes, "plan.xlsx");
    expect(book.sheets.length).toBeGreaterThan(0);
    return book;
  } catch (error) {
    expectRefusal(error);
    return null;
  }
}

/** A refusal says what is wrong and what to do, and no fault of the program passes for one. */
function expectRefusal(error: unknown): void {
  if (!(error instanceof BookError)) throw error;
  expect(error.detail).not.toMatch(/^(Type|Range|Reference|Syntax)Error/);
  expect([error.message, error.advice]).not.toContain("");
}

const TYPED = "Typed by somebody";
/** What any file of such a size may take for all that is done with it here. */
const SECONDS = 10;

/** Where somebody types into what was opened; the sheet is counted round those there are. */
export interface Typing {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** What became of a file; it is kept from saving by a part alone of which there is nothing to copy. */
export type Outcome = "refused" | "saved" | "not saved";

/** Opens, reviews and saves what arrives, as it is and with a cell typed into it. */
export async function survives(bytes: Uint8Array, typing: Typing): Promise<Outcome> {
  const before = cpuUsage();
  const book = await opened(bytes);
  let outcome: Outcome = "refused";
  if (book) {
    const workbook = workbookOf(book);
    expect(await parseWorkbook(bytes, "plan.xlsx")).toEqual(workbook);
    reviews(workbook);
    outcome = (await saves(book, workbook, typing)) ? "saved" : "not saved";
  }
  const { user, system } = cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(SECONDS);
  return outcome;
}

function reviews(workbook: Workbook): void {
  const reviewed = review([workbook], { asAt: "2026-10-01" });
  expect(reviewed.workbooks.flatMap(({ failures }) => failures)).toEqual([]);
  for (const sheetOf of Object.values(SHEETS)) sheetOf(reviewed);
}

async function saves(book: Book, workbook: Workbook, typing: Typing): Promise<boolean> {
  const bytes = await savedOrKept(book);
  if (!bytes) return false;
  const again = await openBook(bytes, book.name);
  expect(valuesOf(workbookOf(again))).toEqual(valuesOf(workbook));
  const sheet = typing.sheet % book.sheets.length;
  const cells = (book.sheets[sheet] ?? again.sheets[sheet])?.cells ?? [];
  while (cells.length <= typing.row) cells.push([]);
  (cells[typing.row] ??= [])[typing.column] = { value: TYPED };
  const typed = await openBook(await saveBook(book), book.name);
  expect(typed.sheets[sheet]?.cells[typing.row]?.[typing.column]?.value).toBe(TYPED);
  expect(valuesOf(workbookOf(typed))).toEqual(valuesOf(workbookOf(book)));
  return true;
}

/** The saved file; null where it is said that a part of it is damaged past copying. */
async function savedOrKept(book: Book): Promise<Uint8Array | null> {
  try {
    return await saveBook(book);
  } catch (error) {
    if (!(error instanceof BookError) || error.code !== "cannot-save") throw error;
    expect(error.message).toMatch(/^The file has a damaged part, .+, that a copy cannot keep\.$/s);
    return null;
  }
}

/**
 * Every value and where it stands, but for the headers of tables, which a save
 * makes complete and unlike each other as Excel demands. A copy need not tell a
 * cell with no character in it from one with nothing.
 */
function valuesOf({ sheets }: Workbook): unknown {
  return sheets.map(({ name, rows, tables }) => {
    const isHeader = (row: number, column: number): boolean =>
      tables.some(
        ({ area: { top, left, right } }) => row === top && left <= column && column <= right,
      );
    const values = rows.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        value === null || value === "" || isHeader(row, column) ? [] : [[row, column, value]],
      ),
    );
    return [name, values];
  });
}
