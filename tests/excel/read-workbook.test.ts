import { readWorkbook } from "../../src/excel/index";
import type { Book, BookSheet } from "../../src/xlsx/book";
import { markAsOurs } from "../../src/xlsx/report/our-sheets";
import { workbookOf } from "../../src/xlsx/index";
import { bookOf, inExcel, sampleBook, sheetOf } from "./support/in-excel";

const TARGET = 3_000_000;

/** A register of so many milestones: references, words, real dates, some cells empty. */
function registerSheet(milestones: number, name = "Register"): BookSheet {
  const header = [
    "Ref",
    "Action",
    "Directorate",
    "Milestone",
    "Due",
    "Status",
    "Completed",
    "Comment",
  ];
  const rows = Array.from({ length: milestones }, (_, i) => [
    `A${String(i)}`,
    i % 4 === 0 ? "Bring empty homes back into use in all fourteen wards of the borough" : null,
    "Housing & Regeneration",
    `Grants agreed for ${String(i)} homes and work begun on the first of them (March 2027)`,
    46000 + (i % 400),
    i % 3 === 0 ? "Complete" : null,
    i % 3 === 0 ? 46100 : null,
    null,
  ]);
  const sheet = sheetOf(name, [header, ...rows]);
  for (const row of sheet.cells.slice(1))
    for (const cell of [row?.[4], row?.[6]]) if (cell) cell.style = { numberFormat: "dd/mm/yyyy" };
  return sheet;
}

/** The same with action and lead cells merged down four rows, far beyond the 512 areas Excel lists. */
function mergedSheet(milestones: number): BookSheet {
  const sheet = registerSheet(milestones, "Plan");
  for (let top = 1; top + 3 <= milestones; top += 4)
    for (const column of [1, 2])
      sheet.merges.push({ top, left: column, bottom: top + 3, right: column });
  return sheet;
}

const read = (scope: "active" | "visible" | "all" = "active") => readWorkbook({ scope });

describe("readWorkbook", () => {
  test("reads the sample plan as the file reader does", async () => {
    const book = await sampleBook();
    const { counters } = inExcel(book);
    expect(await read("all")).toEqual(workbookOf(book));
    expect(counters.syncs).toBeLessThanOrEqual(5);
  });

  test("keeps to its scope", async () => {
    const book = bookOf(
      sheetOf("Front", [["a"]]),
      sheetOf("Back", [["b"]]),
      sheetOf("Hidden", [["c"]], { visibility: "hidden" }),
      sheetOf("Very hidden", [["d"]], { visibility: "veryHidden" }),
    );
    inExcel(book);
    const names = async (scope: "active" | "visible" | "all") =>
      (await read(scope)).sheets.map(({ name, visibility }) => [name, visibility]);
    expect(await names("active")).toEqual([["Front", "visible"]]);
    expect(await names("visible")).toEqual([
      ["Front", "visible"],
      ["Back", "visible"],
    ]);
    expect(await names("all")).toEqual([
      ["Front", "visible"],
      ["Back", "visible"],
      ["Hidden", "hidden"],
      ["Very hidden", "veryHidden"],
    ]);
  });

  test("leaves out sheets the add-in wrote and names them, unless they are asked for", async () => {
    const register = sheetOf("Register", [["Ref"]]);
    const book = bookOf(sheetOf("Notes", [["See the register"]]), register);
    markAsOurs(book, register);
    inExcel(book);
    const told = ({ sheets, leftOut }: Awaited<ReturnType<typeof read>>) => ({
      sheets: sheets.map(({ name, isReport }) => (isReport === true ? `${name}, ours` : name)),
      leftOut,
    });
    expect(told(await read("all"))).toEqual({ sheets: ["Notes"], leftOut: ["Register"] });
    expect(told(await readWorkbook({ scope: "all", reports: true }))).toEqual({
      sheets: ["Notes", "Register, ours"],
      leftOut: undefined,
    });
    book.activeSheet = 1;
    expect(told(await read())).toEqual({ sheets: ["Register, ours"], leftOut: undefined });
    book.sheets.shift();
    expect(told(await read("all"))).toEqual({ sheets: ["Register, ours"], leftOut: undefined });
  });

  test("counts rows and columns from A1 wherever the values begin", async () => {
    inExcel(bookOf(sheetOf("Plan", [[null], [null], [null, null, "C3"], [null, "B4", null, 5]])));
    const [sheet] = (await read()).sheets;
    expect(sheet?.rows).toEqual([[], [], [null, null, "C3"], [null, "B4", null, 5]]);
  });

  test("reads an empty sheet as no rows", async () => {
    inExcel(bookOf(sheetOf("Plan", [])));
    expect((await read()).sheets[0]?.rows).toEqual([]);
  });

  test("ignores formatting far below the plan", async () => {
    const sheet = sheetOf("Plan", [["Action"]]);
    sheet.cells[60_000] = [{ value: null, style: { fill: "#FFFF00" } }];
    inExcel(bookOf(sheet));
    expect((await read()).sheets[0]?.rows).toEqual([["Action"]]);
  });

  test("passes errors, logicals and line breaks on as they stand", async () => {
    const row = ["#N/A", true, "two\nlines", -1.5, " spaced "];
    inExcel(bookOf(sheetOf("Plan", [row])));
    expect((await read()).sheets[0]?.rows).toEqual([row]);
  });

  test("reads hidden rows, and says which they are", async () => {
    const rows = Array.from({ length: 30 }, (_, i) => [`Row ${String(i)}`]);
    inExcel(bookOf(sheetOf("Plan", rows, { hiddenRows: new Set([3, 4, 17]) })));
    const [sheet] = (await read()).sheets;
    expect(sheet?.hiddenRows).toEqual(new Set([3, 4, 17]));
    expect(sheet?.rows).toHaveLength(30);
  });

  test("finds out that serial numbers count from 1904", async () => {
    const sheet = sheetOf("Plan", [["Due"], [44711]]);
    const due = sheet.cells[1]?.[0];
    if (due) due.style = { numberFormat: "dd/mm/yyyy" };
    const book: Book = { ...bookOf(sheet), date1904: true };
    inExcel(book);
    expect((await read()).date1904).toBe(true);
    inExcel({ ...book, date1904: false });
    expect((await read()).date1904).toBe(false);
  });

  test.each([
    ["a register", registerSheet],
    ["a plan with 50,000 merged cells", mergedSheet],
  ])(
    "reads %s of 100,000 milestones in a sync for each 3 MB and five beside",
    async (_what, make) => {
      const book = bookOf(make(100_000));
      const { counters } = inExcel(book);
      const workbook = await read();
      expect(counters.syncs).toBeLessThanOrEqual(counters.bytesDown / TARGET + 5);
      const [sheet] = workbook.sheets;
      const [expected] = workbookOf(book).sheets;
      expect(sheet?.rows).toHaveLength(100_001);
      expect(sheet?.rows[77_777]).toEqual(expected?.rows[77_777]);
      expect(sheet?.numberFormats.get(4)).toEqual(expected?.numberFormats.get(4));
      expect(sheet?.merges).toHaveLength(expected?.merges.length ?? -1);
      expect(new Set(sheet?.merges.map(areaKey))).toEqual(new Set(expected?.merges.map(areaKey)));
    },
    60_000,
  );

  test("asks again for less when an answer is too large", async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => [i < 5 ? "short" : "long ".repeat(800)]);
    const { counters } = inExcel(bookOf(sheetOf("Plan", rows)));
    expect((await read()).sheets[0]?.rows).toEqual(rows);
    expect(counters.bytesDown / counters.syncs).toBeGreaterThan(500_000);
  });

  test("packs many small sheets into few syncs", async () => {
    const sheets = Array.from({ length: 30 }, (_, i) => registerSheet(50, `Return ${String(i)}`));
    const { counters } = inExcel(bookOf(...sheets));
    expect((await read("visible")).sheets).toHaveLength(30);
    expect(counters.syncs).toBeLessThanOrEqual(5);
  });

  test("says how far it is, to the last row", async () => {
    inExcel(bookOf(registerSheet(40_000)));
    const heard: { done: number; total: number }[] = [];
    await readWorkbook({ scope: "active", onProgress: (progress) => heard.push(progress) });
    expect(heard.length).toBeGreaterThan(1);
    expect(
      heard.every(({ done, total }, i) => total === 40_001 && done >= (heard[i - 1]?.done ?? 0)),
    ).toBe(true);
    expect(heard.at(-1)).toEqual({ done: 40_001, total: 40_001 });
  });

  test("stops between two blocks once it is cancelled", async () => {
    const { counters } = inExcel(bookOf(registerSheet(100_000)));
    const cancel = new AbortController();
    const reading = readWorkbook({
      scope: "active",
      signal: cancel.signal,
      onProgress: () => {
        cancel.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(counters.syncs).toBeLessThanOrEqual(4);
  });

  test("does not begin when it is cancelled already", async () => {
    const { counters } = inExcel(bookOf(registerSheet(10)));
    const reading = readWorkbook({ scope: "active", signal: AbortSignal.abort() });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(counters.syncs).toBe(0);
  });

  test("refuses a sheet of over five million cells by name", async () => {
    const sheet = sheetOf("Too large", [["a", "b", "c", "d", "e"]]);
    sheet.cells[1_048_575] = [{ value: "stray" }];
    inExcel(bookOf(sheet));
    await expect(read()).rejects.toMatchObject({ code: "TooManyCells", subject: "Too large" });
  });

  test("says that a cell is being edited", async () => {
    inExcel(bookOf(registerSheet(10))).faults.cellEditMode = true;
    await expect(read()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  test("says that an Excel is too old", async () => {
    inExcel(bookOf(registerSheet(10)), "1.12");
    await expect(read()).rejects.toMatchObject({ code: "ExcelTooOld" });
  });

  test("leaves the workbook as it was", async () => {
    const book = await sampleBook();
    const before = structuredClone(book.sheets);
    inExcel(book);
    await read("all");
    expect(book.sheets).toEqual(before);
  });
});

const areaKey = (area: { top: number; left: number; bottom: number; right: number }): string =>
  [area.top, area.left, area.bottom, area.right].join();
