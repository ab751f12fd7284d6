import { clearFlags, countFlags, paintFlags, type Flag } from "../../src/excel/index";
import type { PaintKind } from "../../src/excel/index";
import { conditionalFillsOf } from "../../src/workbench/host/index";
import type { BookSheet } from "../../src/xlsx/book";
import { bookOf, contentsOf, inExcel, sampleBook, sheetOf } from "./support/in-excel";

const flag = (
  row: number,
  column = 2,
  look: Flag<"flags">["look"] = "overdue",
  sheet = "Plan",
): Flag<"flags"> => ({ at: { sheet, row, column }, look });

const mark = (row: number, column = 2, sheet = "Plan"): Flag<"marks"> => ({
  at: { sheet, row, column },
  look: "finding",
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

const formulas = (sheet: BookSheet | undefined, kind: PaintKind) =>
  ours(sheet).filter(({ formula }) => formula?.includes("finding") === (kind === "marks"));

/** What a cell shows of the rules over it: of each part, the topmost rule that states it. */
function lookAt(sheet: BookSheet | undefined, row: number, column: number) {
  const over = sheet ? conditionalFillsOf(sheet) : [];
  const here = over.filter(({ areas }) =>
    areas.some(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right,
    ),
  );
  return Object.assign(
    {},
    ...here.map(({ style }) => style),
  ) as BookSheet["conditionalFormats"][0]["style"];
}

const framed = (style: string, color: string) => {
  const line = { style, color };
  return { top: line, right: line, bottom: line, left: line };
};
const OVERDUE = { fill: "#FDE7E9", borders: framed("thin", "#A4151F") };
const DUE_SOON = { fill: "#FFF4CE", borders: framed("dashed", "#8A4B08") };
const FINDING = { borders: framed("dotted", "#5B5FC7") };

describe("paintFlags", () => {
  test("paints cells without touching what the user put there", async () => {
    const book = bookOf(planSheet());
    const [sheet] = book.sheets;
    const cells = structuredClone(sheet?.cells);
    inExcel(book);
    expect(await paintFlags("flags", [flag(1), flag(2, 2, "due-soon")])).toEqual({
      painted: 2,
      skipped: [],
      notes: null,
      standing: { flags: 2, marks: 0 },
    });
    expect(sheet?.cells).toEqual(cells);
    expect(sheet?.conditionalFormats).toHaveLength(4);
    expect(await countFlags()).toEqual({ flags: 2, marks: 0 });
  });

  test("paints frames and fills and nothing else, so that no text is another or takes more room", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    await paintFlags("flags", [flag(1), flag(2, 2, "due-soon")]);
    await paintFlags("marks", [mark(0, 0)]);
    expect([lookAt(book.sheets[0], 1, 2), lookAt(book.sheets[0], 2, 2)]).toEqual([
      OVERDUE,
      DUE_SOON,
    ]);
    expect(lookAt(book.sheets[0], 0, 0)).toEqual(FINDING);
    expect(ours(book.sheets[0]).map(({ style }) => Object.keys(style).sort())).toEqual([
      ["borders"],
      ["borders", "fill"],
      ["borders", "fill"],
    ]);
  });

  test.each([
    ["white on navy", { fill: "#1F3864", fontColor: "#FFFFFF" }, "#242424"],
    ["pale yellow", { fontColor: "#FFE699" }, "#242424"],
    ["mid grey, as a person chose it", { fontColor: "#808080" }, undefined],
    ["red, which means something", { fontColor: "#FF0000" }, undefined],
    ["navy", { fontColor: "#1F3864" }, undefined],
    ["no colour of its own", {}, undefined],
  ])("darkens text that its fill would hide, and no other: %s", async (_text, style, shown) => {
    const sheet = sheetOf("Plan", [["Milestone"], [null], ["Finish (March 2027)"]]);
    sheet.cells[1]?.splice(0, 1, { value: "Start on site (May 2026)", style });
    inExcel(bookOf(sheet));
    await paintFlags("flags", [flag(1, 0), flag(2, 0)]);
    expect(lookAt(sheet, 1, 0)).toEqual(
      shown === undefined ? OVERDUE : { ...OVERDUE, fontColor: shown },
    );
    expect(lookAt(sheet, 2, 0)).toEqual(OVERDUE);
    await clearFlags();
    expect(lookAt(sheet, 1, 0)).toEqual({});
    await paintFlags("marks", [mark(1, 0)]);
    expect(lookAt(sheet, 1, 0)).toEqual(FINDING);
  });

  test("darkens the light text of a long column in one sync more than of a column of one colour", async () => {
    const syncs = async (style: object): Promise<number> => {
      const rows = Array.from({ length: 5_000 }, () => ["Build homes (May 2026)"]);
      const sheet = sheetOf("Plan", rows);
      sheet.cells[4_321]?.splice(0, 1, { value: "Build homes (May 2026)", style });
      const host = inExcel(bookOf(sheet));
      await paintFlags(
        "flags",
        rows.map((_row, i) => flag(i, 0)),
      );
      expect(lookAt(sheet, 4_321, 0).fontColor).toBe("fontColor" in style ? "#242424" : undefined);
      return host.counters.syncs;
    };
    expect((await syncs({ fontColor: "#FFFFFF" })) - (await syncs({}))).toBe(1);
  });

  test("replaces the flags of its kind that stood before, and those alone", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    await paintFlags("flags", [flag(1), flag(2)]);
    await paintFlags("marks", [mark(0), mark(1)]);
    expect(await paintFlags("flags", [flag(2)])).toMatchObject({
      painted: 1,
      standing: { flags: 1, marks: 2 },
    });
    expect(await paintFlags("marks", [])).toEqual({
      painted: 0,
      skipped: [],
      notes: null,
      standing: { flags: 1, marks: 0 },
    });
    expect(ours(book.sheets[0]).map(({ ranges }) => ranges)).toEqual(["C3"]);
  });

  test.each([
    ["flags first", ["flags", "marks"]],
    ["marks first", ["marks", "flags"]],
    ["flags again below marks", ["flags", "marks", "marks"]],
  ] as [string, PaintKind[]][])("lets a flag lie on a mark: %s", async (_order, kinds) => {
    const book = bookOf(planSheet());
    inExcel(book);
    for (const kind of kinds) {
      if (kind === "flags") await paintFlags(kind, [flag(1), flag(2)]);
      else await paintFlags(kind, [mark(0), mark(1)]);
    }
    const [sheet] = book.sheets;
    expect([0, 1, 2].map((row) => lookAt(sheet, row, 2))).toEqual([FINDING, OVERDUE, OVERDUE]);
    await clearFlags(["flags"]);
    expect([0, 1, 2].map((row) => lookAt(sheet, row, 2))).toEqual([FINDING, FINDING, {}]);
  });

  test("leaves the user's own rules in their order when flags are brought to the top", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    await paintFlags("flags", [flag(1), flag(2, 2, "due-soon")]);
    await paintFlags("marks", [mark(1)]);
    const order = [...(book.sheets[0]?.conditionalFormats ?? [])].sort(
      (a, b) => a.priority - b.priority,
    );
    expect(order.map(({ id, style }) => (id.startsWith("own") ? id : style.fill))).toEqual([
      "#FFF4CE",
      "#FDE7E9",
      undefined,
      "own-1",
      "own-2",
    ]);
  });

  test("brings neighbours together in one conditional format", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    await paintFlags(
      "flags",
      Array.from({ length: 300 }, (_, row) => flag(row)),
    );
    expect(ours(book.sheets[0]).map(({ ranges }) => ranges)).toEqual(["C1:C300"]);
  });

  test("flags several sheets, and says which is not there", async () => {
    const book = bookOf(planSheet(), planSheet("Returns"));
    inExcel(book);
    const outcome = await paintFlags("marks", [mark(1), mark(1, 2, "Returns"), mark(1, 2, "Gone")]);
    expect(outcome).toEqual({
      painted: 2,
      skipped: [{ sheet: "Gone", reason: "missing" }],
      notes: null,
      standing: { flags: 0, marks: 2 },
    });
    expect(ours(book.sheets[1])).toHaveLength(1);
  });

  test("moves with the row that is flagged", async () => {
    const book = bookOf(planSheet());
    const { Excel } = inExcel(book);
    await paintFlags("flags", [flag(2)]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("2:2").insert("Down");
      await context.sync();
    });
    expect(ours(book.sheets[0]).map(({ ranges }) => ranges)).toEqual(["C4"]);
    expect((await clearFlags()).cleared).toEqual({ flags: 1, marks: 0 });
  });

  test("refuses a protected sheet by name, and paints the others", async () => {
    const book = bookOf(planSheet(), planSheet("Locked"));
    const { faults } = inExcel(book);
    const [, locked] = book.sheets;
    await paintFlags("marks", [mark(2, 2, "Locked")]);
    if (locked) faults.protect(locked);
    await expect(paintFlags("flags", [flag(1, 2, "overdue", "Locked")])).rejects.toMatchObject({
      code: "ProtectedSheet",
      subject: "Locked",
    });
    expect(await paintFlags("flags", [flag(1), flag(1, 2, "overdue", "Locked")])).toEqual({
      painted: 1,
      skipped: [{ sheet: "Locked", reason: "protected" }],
      notes: null,
      standing: { flags: 1, marks: 1 },
    });
    expect(await paintFlags("marks", [mark(1)])).toMatchObject({
      painted: 1,
      standing: { flags: 1, marks: 2 },
    });
  });

  test("flags and marks a sheet of 100,000 milestones in a handful of syncs, each under 5 MB", async () => {
    const looks: Flag<"flags">["look"][] = ["overdue", "due-soon"];
    const { counters } = inExcel(bookOf(planSheet()));
    const flags = Array.from({ length: 100_000 }, (_, row) => flag(row, 2, looks[row % 2]));
    const marks = flags.filter((_, i) => i % 3 === 0).map(({ at }) => mark(at.row));
    const syncs = async (work: () => Promise<unknown>): Promise<number> => {
      const before = counters.syncs;
      await work();
      return counters.syncs - before;
    };
    expect(await syncs(() => paintFlags("flags", flags))).toBeLessThanOrEqual(6);
    expect(await syncs(() => paintFlags("marks", marks))).toBeLessThanOrEqual(11);
    expect(await syncs(() => paintFlags("flags", flags.slice(0, 60_000)))).toBeLessThanOrEqual(8);
    expect(await countFlags()).toEqual({ flags: 60_000, marks: marks.length });
    expect(await syncs(() => clearFlags(["flags"]))).toBeLessThanOrEqual(5);
    expect(await countFlags()).toEqual({ flags: 0, marks: marks.length });
    expect(await syncs(clearFlags)).toBeLessThanOrEqual(5);
  });
});

describe("clearFlags", () => {
  test("leaves the workbook as it was before anything was flagged", async () => {
    const book = await sampleBook();
    const before = contentsOf(book);
    inExcel(book);
    const sheet = book.sheets[0]?.name ?? "";
    await paintFlags(
      "flags",
      [10, 11, 15, 20].map((row) => flag(row, 2, "overdue", sheet)),
    );
    await paintFlags(
      "marks",
      [10, 30].map((row) => mark(row, 2, sheet)),
    );
    expect(contentsOf(book)).not.toEqual(before);
    expect(await clearFlags()).toEqual({
      cleared: { flags: 4, marks: 2 },
      skipped: [],
      notes: null,
      standing: { flags: 0, marks: 0 },
    });
    expect(contentsOf(book)).toEqual(before);
  });

  test.each([
    ["flags", { flags: 2, marks: 0 }, { flags: 0, marks: 3 }],
    ["marks", { flags: 0, marks: 3 }, { flags: 2, marks: 0 }],
  ] as const)("of one kind leaves the other: %s", async (kind, cleared, standing) => {
    const book = bookOf(planSheet());
    inExcel(book);
    await paintFlags("flags", [flag(1), flag(2)]);
    await paintFlags("marks", [mark(0), mark(1), mark(1, 0)]);
    const others = formulas(book.sheets[0], kind === "flags" ? "marks" : "flags");
    expect(await clearFlags([kind])).toEqual({ cleared, skipped: [], standing, notes: null });
    expect(ours(book.sheets[0])).toEqual(others);
  });

  test("takes off flags of a look that this version does not know", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    await paintFlags("flags", [flag(1)]);
    for (const each of ours(book.sheets[0])) each.formula = '=N("Milestone Monitor: late-start")=0';
    expect((await clearFlags(["flags"])).cleared).toEqual({ flags: 1, marks: 0 });
  });

  test("finds flags that were copied with their row", async () => {
    const book = bookOf(planSheet());
    inExcel(book);
    await paintFlags("flags", [flag(1)]);
    const [copy] = structuredClone(ours(book.sheets[0]));
    if (copy) book.sheets[0]?.conditionalFormats.push({ ...copy, id: "copied", ranges: "C9" });
    expect((await clearFlags()).cleared).toEqual({ flags: 2, marks: 0 });
    expect(book.sheets[0]?.conditionalFormats.map(({ id }) => id)).toEqual(["own-1", "own-2"]);
  });

  test("does nothing where there are none", async () => {
    const book = bookOf(planSheet());
    const before = contentsOf(book);
    inExcel(book);
    expect((await clearFlags()).cleared).toEqual({ flags: 0, marks: 0 });
    expect(contentsOf(book)).toEqual(before);
  });

  test("says that flags stand on a protected sheet", async () => {
    const book = bookOf(planSheet(), planSheet("Open"));
    const { faults } = inExcel(book);
    await paintFlags("flags", [flag(1)]);
    await paintFlags("marks", [mark(1, 2, "Open")]);
    const [sheet] = book.sheets;
    if (sheet) faults.protect(sheet);
    await expect(clearFlags(["flags"])).rejects.toMatchObject({
      code: "ProtectedSheet",
      subject: "Plan",
    });
    expect(await countFlags()).toEqual({ flags: 1, marks: 1 });
    expect(await clearFlags()).toEqual({
      cleared: { flags: 0, marks: 1 },
      skipped: [{ sheet: "Plan", reason: "protected" }],
      notes: null,
      standing: { flags: 1, marks: 0 },
    });
  });
});
