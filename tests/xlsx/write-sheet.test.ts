import ExcelJS from "exceljs";
import {
  day,
  number,
  percent,
  text,
  type ContentCell,
  type SheetContent,
} from "../../src/core/sheet/content";
import type { Book, BookSheet } from "../../src/xlsx/book";
import {
  newBook,
  newSheet,
  openBook,
  parseWorkbook,
  saveBook,
  writeSheet,
} from "../../src/xlsx/index";
import { fc, runs } from "../support/random";

const CONTENT: SheetContent = {
  name: "Roll-up",
  columns: [{ width: 30 }, { width: 12 }, { width: 12 }, { width: 14 }],
  rows: [
    { kind: "title", cells: [text("Roll-up by directorate")] },
    { kind: "note", cells: [text("As at 1 October 2026")] },
    { kind: "blank", cells: [] },
    {
      kind: "header",
      cells: [text("Directorate"), text("Milestones"), text("Complete"), text("Next due")],
    },
    {
      kind: "body",
      cells: [
        { kind: "link", text: "Housing", sheet: "Bo's plan", address: "C5" },
        number(1234),
        percent(0.256),
        day("2026-05-31"),
      ],
    },
    { kind: "body", cells: [text("=cmd|' /C calc'!A0"), number(-2), percent(1), day(null)] },
    { kind: "total", cells: [text("Total"), number(1232), percent(0.5), { kind: "empty" }] },
  ],
  frozenRows: 4,
  table: { name: "Roll_up", area: { top: 3, left: 0, bottom: 5, right: 3 } },
  dropDowns: [{ column: 0, firstRow: 4, lastRow: 9, values: ["Housing", "Children"] }],
  dateColumns: [3],
  landscape: true,
  printTitleRows: [3, 3],
};

async function elsewhere(book: Book): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await saveBook(book)) as unknown as ExcelJS.Buffer);
  return workbook;
}

const holding = (cells: ContentCell[][]): SheetContent => ({
  name: "Findings",
  columns: [],
  rows: cells.map((row) => ({ kind: "body", cells: row })),
  frozenRows: 0,
  landscape: false,
});

describe("a report sheet, read by another library", () => {
  async function written(): Promise<ExcelJS.Worksheet> {
    const book = newBook("report.xlsx");
    writeSheet(book, CONTENT);
    const sheet = (await elsewhere(book)).getWorksheet("Roll-up");
    if (!sheet) throw new Error("not written");
    return sheet;
  }

  it("has its values with their number formats", async () => {
    const sheet = await written();
    expect(sheet.getCell("A1").value).toBe("Roll-up by directorate");
    expect([sheet.getCell("B5").value, sheet.getCell("B5").numFmt]).toEqual([1234, "#,##0"]);
    expect([sheet.getCell("C5").value, sheet.getCell("C5").numFmt]).toEqual([0.256, "0%"]);
    expect([sheet.getCell("D5").value, sheet.getCell("D5").numFmt]).toEqual([
      new Date("2026-05-31"),
      "dd mmm yyyy",
    ]);
  });

  it("has rows that look like what they are", async () => {
    const sheet = await written();
    expect(sheet.getCell("A1").font).toMatchObject({ bold: true, size: 16 });
    expect(sheet.getCell("A2").font).toMatchObject({ italic: true });
    expect(sheet.getCell("A7").font).toMatchObject({ bold: true });
    expect(sheet.getCell("A6").alignment).toMatchObject({ wrapText: true, vertical: "top" });
  });

  it("is set up for the screen and for print", async () => {
    const sheet = await written();
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 4 });
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "4:4",
    });
    expect(sheet.getColumn(1).width).toBe(30);
    expect(sheet.getTable("Roll_up")).toBeDefined();
  });

  it("has a link, a drop-down and a date column", async () => {
    const sheet = await written();
    const book = newBook("report.xlsx");
    writeSheet(book, CONTENT);
    const again = await openBook(await saveBook(book), "x");
    expect(again.sheets.at(-1)?.cells[4]?.[0]?.link).toBe("#'Bo''s plan'!C5");
    expect(sheet.getCell("A6").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Housing,Children"'],
    });
    expect(sheet.getCell("D6").dataValidation).toMatchObject({ type: "date" });
  });

  it("holds text that could be a formula as text, behind a quote prefix", async () => {
    const book = newBook("report.xlsx");
    writeSheet(book, CONTENT);
    const sheet = (await openBook(await saveBook(book), "x")).sheets.find(
      ({ name }) => name === "Roll-up",
    );
    const cell = sheet?.cells[5]?.[0];
    expect(cell).toMatchObject({ value: "=cmd|' /C calc'!A0", style: { quotePrefix: true } });
    expect(cell?.formula).toBeUndefined();
  });
});

it("no text ever becomes a formula, and every text reads back as it was", async () => {
  const start = fc.constantFrom("=", "+", "-", "@", "\t=", "\r=", " =", "", "'", "\n@", "DDE(");
  const texts = fc.array(fc.tuple(start, fc.string({ maxLength: 30 })), {
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(texts, async (pairs) => {
      const values = pairs.map((pair) => pair.join(""));
      const book = newBook("report.xlsx");
      writeSheet(book, holding(values.map((value) => [text(value)])));
      const sheet = (await openBook(await saveBook(book), "x")).sheets.at(-1);
      expect(values.map((_, row) => sheet?.cells[row]?.[0]?.value ?? "")).toEqual(values);
      expect(sheet?.cells.every((row) => row?.every((cell) => cell?.formula === undefined))).toBe(
        true,
      );
      const prefixed = values.map((_, row) => sheet?.cells[row]?.[0]?.style?.quotePrefix === true);
      expect(prefixed).toEqual(values.map((value) => /^\s*[=+\-@]/.test(value)));
    }),
    { numRuns: runs(40) },
  );
});

describe("where it is written", () => {
  it("in place, once it was written before", async () => {
    const book = newBook("report.xlsx");
    expect(writeSheet(book, CONTENT)).toEqual({ name: "Roll-up", created: true });
    const again = await openBook(await saveBook(book), "report.xlsx");
    expect(writeSheet(again, { ...CONTENT, rows: CONTENT.rows.slice(0, 5) })).toEqual({
      name: "Roll-up",
      created: false,
    });
    const sheets = (await openBook(await saveBook(again), "report.xlsx")).sheets;
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Roll-up"]);
    expect(sheets[1]?.cells).toHaveLength(5);
    expect(sheets[1]?.tables).toHaveLength(1);
  });

  it("in place after a person renamed the sheet's neighbour or the sheet's case", () => {
    const book = newBook("report.xlsx", "ROLL-UP");
    expect(writeSheet(book, CONTENT)).toEqual({ name: "ROLL-UP", created: false });
  });

  it("beside somebody else's sheet of that name", () => {
    const book = newBook("report.xlsx", "Roll-up");
    const own = book.sheets[0] as BookSheet;
    own.cells = [[{ value: "mine" }]];
    expect(writeSheet(book, CONTENT)).toEqual({ name: "Roll-up (2)", created: true });
    expect(writeSheet(book, CONTENT)).toEqual({ name: "Roll-up (2)", created: false });
    expect(own.cells).toEqual([[{ value: "mine" }]]);
  });

  it("with a table name of its own", () => {
    const book = newBook("report.xlsx");
    book.sheets.push({
      ...newSheet("Other"),
      tables: [{ name: "roll_up", area: { top: 0, left: 0, bottom: 1, right: 1 } }],
    });
    writeSheet(book, CONTENT);
    expect(book.sheets.at(-1)?.tables[0]?.name).toBe("Roll_up_2");
  });
});

it("puts a long drop-down, or one with commas, in cells of a hidden sheet", async () => {
  const values = [
    "Adults, Health and Wellbeing",
    ...Array.from({ length: 40 }, (_, i) => `Directorate ${String(i)}`),
  ];
  const book = newBook("report.xlsx");
  writeSheet(book, { ...CONTENT, dropDowns: [{ column: 0, firstRow: 4, lastRow: 9, values }] });
  writeSheet(book, { ...CONTENT, dropDowns: [{ column: 0, firstRow: 4, lastRow: 9, values }] });
  const again = await openBook(await saveBook(book), "x");
  const lists = again.sheets.find(({ visibility }) => visibility === "hidden");
  expect(lists?.cells.slice(1).map((row) => row?.[0]?.value)).toEqual(values);
  expect(again.sheets[1]?.validations[0]?.values).toBe(`='${lists?.name ?? ""}'!$A$2:$A$42`);
});

it("counts days in the book's own date system", async () => {
  const book = { ...newBook("report.xlsx"), date1904: true };
  writeSheet(book, holding([[day("2026-05-31")]]));
  const workbook = await parseWorkbook(await saveBook(book), "x");
  expect(workbook.sheets.at(-1)?.rows[0]?.[0]).toBe(46173 - 1462);
});
