import { clearFlags, countFlags, paintFlags, type Flag } from "../../src/excel/index";
import type { FlagLook } from "../../src/excel/index";
import type { BookSheet } from "../../src/xlsx/book";
import { bookOf, contentsOf, inExcel, sampleBook, sheetOf } from "./support/in-excel";

const flag = (row: number, column = 2, look: FlagLook = "overdue", sheet = "Plan"): Flag => ({
  at: { sheet, row, column },
  look,
});

/** A sheet with a fill of the user's own and two conditional formats of the user's own. */
function planSheet(name = "Plan"): BookSheet {
  const sheet = sheetOf(name, [
    ["Action", "Lead", "Milestone"],
    ["Build homes", "Cllr Rahim", "Start on site (May 2026)"],
    [null, null, "Finish (March 2027)"],
  ]);
  const filled = { value: "Start on site (May 2026)", style: { fill: "#FFE699", bold: true } };
  sheet.cells[1]?.splice(2, 1, filled);
  sheet.conditionalFormats = [
    {
      id: "own-1",
      ranges: "C2:C3",
      formula: "=LEN($C2)>60",
      style: { fill: "#FF0000" },
      priority: 0,
      stopIfTrue: false,
    },
    {
      id: "own-2",
      ranges: "A1:C3",
      formula: null,
      style: {},
      priority: 1,
      stopIfTrue: false,
      source: { type: "dataBar" },
    },
  ];
  return sheet;
}

const ours = (sheet: BookSheet | undefined) =>
  (sheet?.conditionalFormats ?? []).filter(({ formula }) => formula?.includes("Milestone Monitor"));

describe("paintFlags", () => {
  test("paints cells without touching what the user put there", async () => {
    const book = bookOf(planSheet());
    const [sheet] = book.sheets;
    const cells = structuredClone(sheet?.cells);
    inExcel(book);
    expect(await paintFlags([flag(1), flag(2, 2, "due-soon")])).toEqual({
      painted: 2,
      skipped: [],
    });
    expect(sheet?.cells).toEqual(cells);
    expect(sheet?.conditionalFormats).toHaveLength(4);
    expect(await countFlags()).toBe(2);
  });

  test("tells its looks apart by more than colour", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    await paintFlags([flag(1), flag(2, 2, "due-soon"), flag(0, 0, "finding")]);
    const lettering = ours(book.sheets[0]).map(({ style }) =>
      [style.bold && "bold", style.italic && "italic", style.underline && "underline"].join(""),
    );
    expect(new Set(lettering)).toEqual(new Set(["bold", "italic", "underline"]));
    expect(ours(book.sheets[0]).every(({ style }) => style.fill && style.fontColor)).toBe(true);
  });

  test("replaces the flags that stood before", async () => {
    inExcel(bookOf(planSheet()));
    await paintFlags([flag(1), flag(2)]);
    await paintFlags([flag(2)]);
    expect(await countFlags()).toBe(1);
  });

  test("brings neighbours together in one conditional format", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    await paintFlags(Array.from({ length: 300 }, (_, row) => flag(row)));
    expect(ours(book.sheets[0]).map(({ ranges }) => ranges)).toEqual(["C1:C300"]);
  });

  test("flags several sheets, and says which is not there", async () => {
    const book = bookOf(planSheet(), planSheet("Returns"));
    inExcel(book);
    const outcome = await paintFlags([
      flag(1),
      flag(1, 2, "finding", "Returns"),
      flag(1, 2, "overdue", "Gone"),
    ]);
    expect(outcome).toEqual({ painted: 2, skipped: [{ sheet: "Gone", reason: "missing" }] });
    expect(ours(book.sheets[1])).toHaveLength(1);
  });

  test("moves with the row that is flagged", async () => {
    const book = bookOf(planSheet());
    const { Excel } = inExcel(book);
    await paintFlags([flag(2)]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("2:2").insert("Down");
      await context.sync();
    });
    expect(ours(book.sheets[0]).map(({ ranges }) => ranges)).toEqual(["C4"]);
    expect(await clearFlags()).toEqual({ cleared: 1, skipped: [] });
  });

  test("refuses a protected sheet by name, and paints the others", async () => {
    const book = bookOf(planSheet(), planSheet("Locked"));
    const { faults } = inExcel(book);
    const [, locked] = book.sheets;
    if (locked) faults.protect(locked);
    await expect(paintFlags([flag(1, 2, "overdue", "Locked")])).rejects.toMatchObject({
      code: "ProtectedSheet",
      subject: "Locked",
    });
    expect(await paintFlags([flag(1), flag(1, 2, "overdue", "Locked")])).toEqual({
      painted: 1,
      skipped: [{ sheet: "Locked", reason: "protected" }],
    });
  });

  test("flags a sheet of 100,000 milestones in at most ten syncs, each under 5 MB", async () => {
    const looks: FlagLook[] = ["overdue", "due-soon", "finding"];
    const { counters } = inExcel(bookOf(planSheet()));
    const flags = Array.from({ length: 100_000 }, (_, row) => flag(row, 2, looks[row % 3]));
    expect((await paintFlags(flags)).painted).toBe(100_000);
    expect(counters.syncs).toBeLessThanOrEqual(10);
    const before = counters.syncs;
    await paintFlags(flags.slice(0, 60_000));
    expect(counters.syncs - before).toBeLessThanOrEqual(10);
  });
});

describe("clearFlags", () => {
  test("leaves the workbook as it was before anything was flagged", async () => {
    const book = await sampleBook();
    const before = contentsOf(book);
    inExcel(book);
    const sheet = book.sheets[0]?.name ?? "";
    await paintFlags([10, 11, 15, 20].map((row) => flag(row, 2, "overdue", sheet)));
    await paintFlags([10, 30].map((row) => flag(row, 2, "finding", sheet)));
    expect(contentsOf(book)).not.toEqual(before);
    expect(await clearFlags()).toEqual({ cleared: 2, skipped: [] });
    expect(contentsOf(book)).toEqual(before);
  });

  test("finds flags that were copied with their row", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    await paintFlags([flag(1)]);
    const [copy] = structuredClone(ours(book.sheets[0]));
    if (copy) book.sheets[0]?.conditionalFormats.push({ ...copy, id: "copied", ranges: "C9" });
    expect(await clearFlags()).toEqual({ cleared: 2, skipped: [] });
    expect(book.sheets[0]?.conditionalFormats.map(({ id }) => id)).toEqual(["own-1", "own-2"]);
  });

  test("does nothing where there are none", async () => {
    const book = bookOf(planSheet());
    const before = contentsOf(book);
    inExcel(book);
    expect(await clearFlags()).toEqual({ cleared: 0, skipped: [] });
    expect(contentsOf(book)).toEqual(before);
  });

  test("says that flags stand on a protected sheet", async () => {
    const book = bookOf(planSheet());
    const { faults } = inExcel(book);
    await paintFlags([flag(1)]);
    const [sheet] = book.sheets;
    if (sheet) faults.protect(sheet);
    await expect(clearFlags()).rejects.toMatchObject({ code: "ProtectedSheet", subject: "Plan" });
    expect(await countFlags()).toBe(1);
  });
});
