import type { Edit } from "../../src/core/sheet/edit";
import type { CellValue } from "../../src/core/sheet/cell";
import { applyEdits } from "../../src/excel/index";
import type { BookCell, BookSheet } from "../../src/xlsx/book";
import { bookOf, contentsOf, inExcel, sheetOf, valueAt } from "./support/in-excel";

const edit = (
  row: number,
  column: number,
  expected: CellValue,
  value: CellValue,
  rest: Partial<Edit> = {},
): Edit => ({
  at: { sheet: "Plan", row, column },
  expected,
  value,
  ...rest,
});

function planSheet(): BookSheet {
  const sheet = sheetOf("Plan", [
    ["Milestone", "Directorate", "Due", "Days late"],
    ["Start on site", "Housing and Regeneration", 46173, null],
    ["Finish", "Housing & Regeneration", null, null],
  ]);
  put(sheet, 1, 3, { value: 61, formula: "=TODAY()-C2" });
  put(sheet, 1, 2, { value: 46173, style: { numberFormat: "dd/mm/yyyy", fill: "#FFE699" } });
  return sheet;
}

function put(sheet: BookSheet, row: number, column: number, cell: BookCell): void {
  const cells = sheet.cells[row];
  if (cells) cells[column] = cell;
}

describe("applyEdits", () => {
  test("changes cells that hold what was expected, and gives the way back", async () => {
    const book = bookOf(planSheet());
    const before = contentsOf(book);
    inExcel(book);
    const edits = [
      edit(1, 1, "Housing and Regeneration", "Housing & Regeneration"),
      edit(2, 2, null, 46477),
    ];
    const outcome = await applyEdits(edits);
    expect(outcome).toMatchObject({ applied: edits, refused: [], filtered: [] });
    expect(valueAt(book, "Plan", "B2")).toBe("Housing & Regeneration");
    expect(valueAt(book, "Plan", "C3")).toBe(46477);
    const back = await applyEdits(outcome.undo);
    expect(back.refused).toEqual([]);
    expect(contentsOf(book)).toEqual(before);
  });

  test("leaves a cell alone that has changed since, and says so", async () => {
    const book = bookOf(planSheet());
    const host = inExcel(book);
    host.userEdit("Plan", "B2", [["Place & Environment"]]);
    const late = edit(1, 1, "Housing and Regeneration", "Housing & Regeneration");
    const outcome = await applyEdits([late, edit(2, 0, "Finish", "Finish on site")]);
    expect(outcome.refused).toEqual([{ edit: late, reason: "changed" }]);
    expect(outcome.applied).toHaveLength(1);
    expect(valueAt(book, "Plan", "B2")).toBe("Place & Environment");
  });

  test("never writes over a formula unless asked, and puts it back on undo", async () => {
    const book = bookOf(planSheet());
    const before = contentsOf(book);
    inExcel(book);
    const over = edit(1, 3, 61, 30);
    expect(await applyEdits([over])).toMatchObject({
      applied: [],
      refused: [{ reason: "formula" }],
    });
    expect(contentsOf(book)).toEqual(before);
    const { undo } = await applyEdits([over], { overwriteFormulas: true });
    expect(valueAt(book, "Plan", "D2")).toBe(30);
    await applyEdits(undo);
    expect(book.sheets[0]?.cells[1]?.[3]?.formula).toBe("=TODAY()-C2");
  });

  test("writes text that looks like a formula as text", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    await applyEdits([edit(2, 0, "Finish", '=HYPERLINK("http://example.com","x")')]);
    expect(book.sheets[0]?.cells[2]?.[0]?.formula).toBeUndefined();
    expect(valueAt(book, "Plan", "A3")).toBe('=HYPERLINK("http://example.com","x")');
  });

  test("writes text that looks like a date as text", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    await applyEdits([edit(2, 0, "Finish", "Sep 2026")]);
    expect(valueAt(book, "Plan", "A3")).toBe("Sep 2026");
  });

  test("sets a number format with a date, and takes it back on undo", async () => {
    const book = bookOf(planSheet());
    const before = contentsOf(book);
    inExcel(book);
    const { undo } = await applyEdits([edit(1, 2, 46173, 46203, { numberFormat: "dd mmm yyyy" })]);
    expect(book.sheets[0]?.cells[1]?.[2]?.style).toMatchObject({
      numberFormat: "dd mmm yyyy",
      fill: "#FFE699",
    });
    await applyEdits(undo);
    expect(contentsOf(book)).toEqual(before);
  });

  test("keeps to the unlocked cells of a protected sheet", async () => {
    const sheet = planSheet();
    put(sheet, 2, 1, { value: "Housing & Regeneration", style: { locked: false } });
    const book = bookOf(sheet);
    const { faults } = inExcel(book);
    faults.protect(sheet);
    const locked = edit(1, 1, "Housing and Regeneration", "Housing & Regeneration");
    const open = edit(2, 1, "Housing & Regeneration", "Place & Environment");
    const outcome = await applyEdits([locked, open]);
    expect(outcome.applied).toEqual([open]);
    expect(outcome.refused).toEqual([{ edit: locked, reason: "protected" }]);
  });

  test("takes the first of two edits of one cell, and can take it back", async () => {
    const book = bookOf(planSheet());
    const before = contentsOf(book);
    inExcel(book);
    const second = edit(2, 0, "Finish", "Finish phase 2");
    const outcome = await applyEdits([edit(2, 0, "Finish", "Finish phase 1"), second]);
    expect(outcome.refused).toEqual([{ edit: second, reason: "changed" }]);
    expect(valueAt(book, "Plan", "A3")).toBe("Finish phase 1");
    await applyEdits(outcome.undo);
    expect(contentsOf(book)).toEqual(before);
  });

  test("says which edits lost their sheet", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    const lost: Edit = { at: { sheet: "Gone", row: 0, column: 0 }, expected: "a", value: "b" };
    const outcome = await applyEdits([lost, edit(2, 0, "Finish", "Finished")]);
    expect(outcome.refused).toEqual([{ edit: lost, reason: "missing" }]);
    expect(outcome.applied).toHaveLength(1);
  });

  test("warns of a filter that hides rows", async () => {
    const sheet = planSheet();
    sheet.autoFilter = { top: 0, left: 0, bottom: 2, right: 3 };
    sheet.filtered = true;
    inExcel(bookOf(sheet));
    const outcome = await applyEdits([edit(2, 0, "Finish", "Finished")]);
    expect(outcome.filtered).toEqual(["Plan"]);
    expect(outcome.applied).toHaveLength(1);
  });

  test("does nothing for nothing", async () => {
    const { counters } = inExcel(bookOf(planSheet()));
    expect(await applyEdits([])).toEqual({ applied: [], refused: [], undo: [], filtered: [] });
    expect(counters.syncs).toBe(0);
  });

  test.each(["31 May 2011", "=1+1", "'quoted", "007"])(
    "writes %s into a cell formatted as text as it is, and takes it back",
    async (value) => {
      const sheet = sheetOf("Plan", [["Due"], ["soon"]]);
      put(sheet, 1, 0, { value: "'soon", style: { numberFormat: "@" } });
      const book = bookOf(sheet);
      inExcel(book);
      const { undo } = await applyEdits([edit(1, 0, "'soon", value)]);
      expect(sheet.cells[1]?.[0]).toEqual({ value, style: { numberFormat: "@" } });
      expect((await applyEdits(undo)).refused).toEqual([]);
      expect(valueAt(book, "Plan", "A2")).toBe("'soon");
    },
  );

  test("gives a text cell a date's format before its date, and both back", async () => {
    const sheet = sheetOf("Plan", [["Due"], ["soon"]]);
    put(sheet, 1, 0, { value: "31 May 2026", style: { numberFormat: "@" } });
    const before = structuredClone(sheet.cells);
    inExcel(bookOf(sheet));
    const dated = edit(1, 0, "31 May 2026", 46173, { numberFormat: "dd mmm yyyy" });
    const { undo } = await applyEdits([dated]);
    expect(sheet.cells[1]?.[0]).toEqual({ value: 46173, style: { numberFormat: "dd mmm yyyy" } });
    await applyEdits(undo);
    expect(sheet.cells).toEqual(before);
  });

  test("looks at 30,000 cells in requests that Excel takes", async () => {
    const count = 30_000;
    const rows = Array.from({ length: count }, (_, i) => [`CLC ${String(i)}`]);
    const { counters } = inExcel(bookOf(sheetOf("Plan", rows)));
    const { applied } = await applyEdits(
      rows.map(([text], row) => edit(row, 0, text ?? "", "Communities")),
    );
    expect(applied).toHaveLength(count);
    expect(Math.max(counters.mostUp, counters.mostDown)).toBeLessThan(5_000_000);
    expect(counters.syncs).toBeLessThanOrEqual(14);
  });

  test("mends thousands of cells in a handful of syncs", async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => [
      `Milestone ${String(i)}`,
      "Housing and Regeneration",
    ]);
    const { counters } = inExcel(bookOf(sheetOf("Plan", rows)));
    const edits = rows.map((_, row) =>
      edit(row, 1, "Housing and Regeneration", "Housing & Regeneration"),
    );
    expect((await applyEdits(edits)).applied).toHaveLength(5_000);
    expect(counters.syncs).toBeLessThanOrEqual(5);
  });

  test("is one undo step where Excel can, and works where it cannot", async () => {
    const book = bookOf(planSheet());
    inExcel(book, "1.20");
    await applyEdits([edit(2, 0, "Finish", "Finished")]);
    expect(valueAt(book, "Plan", "A3")).toBe("Finished");
    const { faults } = inExcel(book, "1.20");
    faults.failAtSync(1, "UndoNotSupported");
    await applyEdits([edit(2, 0, "Finished", "Done")]);
    expect(valueAt(book, "Plan", "A3")).toBe("Done");
  });
});
