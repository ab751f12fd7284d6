import type { CellValue } from "../../../src/core/sheet/cell";
import type { SheetContent } from "../../../src/core/sheet/content";
import {
  countFlags,
  describeError,
  findTraces,
  loadSettings,
  paintFlags,
  removeTraces,
  saveSettings,
  writeSheet,
} from "../../../src/excel/index";
import type { Host } from "../../../src/workbench/host/index";
import { openBook, saveBook } from "../../../src/xlsx/index";
import { testWith } from "../../support/clients";
import { partsOf } from "../../support/xlsx-fixtures";
import { bookOf, contentsOf, inExcel, sheetOf, valueAt } from "../support/in-excel";

const withNotes = testWith("notes");

const PLAN: readonly (readonly CellValue[])[] = [
  ["Action", "Milestone", "Deadline"],
  ["Repair the pier", "Survey the piles", "May 2030"],
  [null, "Let the contract", "soon"],
];

const report = (name: string, values: readonly string[] = []): SheetContent => ({
  name,
  columns: [{ width: 20 }],
  rows: [
    { kind: "title", cells: [{ kind: "text", text: name }] },
    { kind: "body", cells: [{ kind: "text", text: "Overdue" }] },
  ],
  frozenRows: 0,
  landscape: false,
  dropDowns: [{ column: 0, firstRow: 1, lastRow: 1, values }],
});

/** A word with a comma cannot stand in the rule itself, so the list stands on the lists' sheet. */
const LONG = ["Housing, Regeneration", "Leisure"];

const milestone = (row: number) => ({ sheet: "Plan", row, column: 1 });

/** Everything that the add-in puts into a workbook. */
async function leaveEverything(): Promise<void> {
  await saveSettings({ dueSoonDays: 45 });
  await paintFlags("flags", [{ at: milestone(1), look: "overdue" }]);
  await paintFlags("marks", [{ at: milestone(2), look: "finding", note: "Not a date" }]);
  await writeSheet(report("Roll-up"));
  await writeSheet(report("Register", LONG));
}

async function workbook(level = "1.18"): Promise<{ host: Host; before: Uint8Array }> {
  const before = await saveBook(bookOf(sheetOf("Plan", PLAN), sheetOf("Budget", [["Rent", 100]])));
  return { host: inExcel(await openBook(before, "plan.xlsx"), level), before };
}

const WHOLE = {
  painted: [{ sheet: "Plan", flags: 1, marks: 1, notes: 1, locked: false }],
  notesCounted: true,
  changedNotes: [],
  reports: [
    { sheet: "Roll-up", edited: false },
    { sheet: "Register", edited: false },
  ],
  lists: true,
  names: 3,
  shared: false,
  structureProtected: false,
};

const NOTHING = {
  settings: { keys: 0, bytes: 0 },
  painted: [],
  notesCounted: true,
  changedNotes: [],
  reports: [],
  lists: false,
  names: 0,
  shared: false,
  structureProtected: false,
};

const wordsOf = (faults: Awaited<ReturnType<typeof removeTraces>>["faults"]) =>
  faults.map(({ part, sheet, error }) => [part, sheet, describeError(error).code]);

describe("everything of ours", () => {
  withNotes("is listed as Excel tells of it", async () => {
    await workbook();
    expect(await findTraces()).toEqual(NOTHING);
    await leaveEverything();
    const bytes = new TextEncoder().encode('{"dueSoonDays":45}').length;
    expect(await findTraces()).toEqual({ ...WHOLE, settings: { keys: 1, bytes } });
  });

  withNotes("goes without a trace in the workbook and in its file, reports and all", async () => {
    const { host, before } = await workbook();
    const contents = contentsOf(host.book);
    await leaveEverything();
    expect(contentsOf(host.book)).not.toEqual(contents);
    const { after, faults } = await removeTraces({ reports: (await findTraces()).reports });
    expect(faults).toEqual([]);
    expect(after).toEqual(NOTHING);
    expect(contentsOf(host.book)).toEqual(contents);
    // The reports were in front; which sheet is, is no trace.
    host.userSelect("Plan", "A1");
    expect(partsOf(await saveBook(host.book))).toEqual(partsOf(before));
  });

  withNotes("goes from a file that was saved and opened in between, too", async () => {
    const { host, before } = await workbook();
    await leaveEverything();
    host.userSelect("Plan", "A1");
    const again = inExcel(await openBook(await saveBook(host.book), "plan.xlsx"), "1.18");
    await removeTraces({ reports: (await findTraces()).reports });
    const saved = partsOf(await saveBook(again.book));
    expect([...saved].filter(([, part]) => /milestone.?monitor/i.test(String(part)))).toEqual([]);
    expect([...saved.keys()].filter((path) => /comment|drawing|custom/i.test(path))).toEqual([]);
    for (const part of ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"])
      expect(saved.get(part)).toEqual(partsOf(before).get(part));
  });

  withNotes("goes but for the reports, which are a person's sheets from then on", async () => {
    const { host } = await workbook();
    await leaveEverything();
    const { after } = await removeTraces({ reports: [] });
    expect(after).toEqual(NOTHING);
    expect(host.book.sheets.map(({ name }) => name)).toEqual([
      "Plan",
      "Budget",
      "Roll-up",
      "Register",
      "Milestone Monitor lists",
    ]);
    expect(valueAt(host.book, "Roll-up", "A2")).toBe("Overdue");
    // Its list must stay with the report whose cells choose from it.
    expect(host.book.sheets[3]?.validations).not.toEqual([]);
    await expect(writeSheet(report("Roll-up"))).rejects.toMatchObject({ code: "SheetNotOurs" });
  });

  withNotes("leaves the lists as long as a report that uses them stays", async () => {
    const { host } = await workbook();
    await leaveEverything();
    await removeTraces({ reports: [{ sheet: "Roll-up", edited: false }] });
    expect(host.book.sheets.map(({ name }) => name)).toEqual([
      "Plan",
      "Budget",
      "Register",
      "Milestone Monitor lists",
    ]);
  });

  withNotes("leaves what is not ours: rules, notes, names and settings of others", async () => {
    const { host } = await workbook();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=ROW()>1";
      sheet.notes.add(sheet.getRange("A2"), "Ask Ruth");
      context.workbook.names.add("Pier", sheet.getRange("A2"));
      context.workbook.settings.add("SomebodyElse.key", "1");
      await context.sync();
    });
    const contents = contentsOf(host.book);
    await leaveEverything();
    await removeTraces({ reports: (await findTraces()).reports });
    expect(contentsOf(host.book)).toEqual(contents);
  });

  withNotes("has settings of another version go as well", async () => {
    const { host } = await workbook();
    host.book.settings.set("MilestoneMonitor.settings.v7", '"{}"');
    await saveSettings({});
    expect((await findTraces()).settings).toEqual({ keys: 2, bytes: 4 });
    await removeTraces({ reports: [] });
    expect([...host.book.settings]).toEqual([]);
  });

  test("is counted and goes without notes where this Excel has none", async () => {
    const { host } = await workbook("1.13");
    const contents = contentsOf(host.book);
    await leaveEverything();
    const { painted, notesCounted } = await findTraces();
    expect(painted).toEqual([{ sheet: "Plan", flags: 1, marks: 1, notes: 0, locked: false }]);
    expect(notesCounted).toBe(false);
    const { faults } = await removeTraces({ reports: WHOLE.reports });
    expect(faults).toEqual([]);
    expect(contentsOf(host.book)).toEqual(contents);
  });

  withNotes("tells of notes that somebody has changed, and leaves them", async () => {
    const { host } = await workbook();
    await leaveEverything();
    await host.Excel.run(async (context) => {
      const note = context.workbook.worksheets.getItem("Plan").notes.getItem("B3");
      note.load("content");
      await context.sync();
      note.content = `${note.content}\nNo: it is in March.`;
      await context.sync();
    });
    const { after } = await removeTraces({ reports: [] });
    expect(after?.changedNotes).toEqual([{ sheet: "Plan", row: 2, column: 1 }]);
  });
});

describe("what cannot be removed is named, and the rest goes", () => {
  withNotes("flags, marks and notes on a protected sheet", async () => {
    const { host } = await workbook();
    await leaveEverything();
    const [plan] = host.book.sheets;
    if (plan) host.faults.protect(plan);
    const found = await findTraces();
    expect(found.painted).toEqual([{ ...WHOLE.painted[0], locked: true }]);
    const { after, faults } = await removeTraces({ reports: found.reports });
    expect(wordsOf(faults)).toEqual([
      ["flags", null, "ProtectedSheet"],
      ["marks", null, "ProtectedSheet"],
    ]);
    expect(after).toEqual({ ...NOTHING, painted: found.painted });
  });

  withNotes(
    "sheets of a workbook whose structure is protected, which stay known for ours",
    async () => {
      const { host } = await workbook();
      await leaveEverything();
      host.faults.workbookProtected = true;
      const { after, faults } = await removeTraces({ reports: WHOLE.reports });
      expect(wordsOf(faults)).toEqual([
        ["reports", "Roll-up", "StructureProtected"],
        ["reports", "Register", "StructureProtected"],
      ]);
      expect(after).toMatchObject({ painted: [], reports: WHOLE.reports });
    },
  );

  withNotes("the only sheet that can be seen", async () => {
    const { host } = await workbook();
    await writeSheet(report("Roll-up"));
    for (const sheet of host.book.sheets) if (sheet.name !== "Roll-up") sheet.visibility = "hidden";
    const { faults } = await removeTraces({ reports: [{ sheet: "Roll-up", edited: false }] });
    expect(wordsOf(faults)).toEqual([["reports", "Roll-up", "LastSheet"]]);
  });

  withNotes("a report that somebody typed into after the person was asked", async () => {
    const { host } = await workbook();
    await writeSheet(report("Roll-up"));
    const { reports } = await findTraces();
    host.userEdit("Roll-up", "C9", [["Call Ruth"]]);
    const { faults, after } = await removeTraces({ reports });
    expect(wordsOf(faults)).toEqual([["reports", "Roll-up", "EditedMeanwhile"]]);
    expect(after?.reports).toEqual([{ sheet: "Roll-up", edited: true }]);
    await removeTraces({ reports: after?.reports ?? [] });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Plan", "Budget"]);
  });

  withNotes(
    "a part that Excel stops half-way: it is as it was, the others go, and again does it",
    async () => {
      const { host } = await workbook();
      await leaveEverything();
      const { syncs } = host.counters;
      await findTraces();
      // The first request that changes something, after the look and the four questions of flags.
      host.faults.failAtSync(host.counters.syncs - syncs + 5);
      const { before, after, faults } = await removeTraces({ reports: WHOLE.reports });
      expect(wordsOf(faults)).toEqual([["flags", null, "NothingWritten"]]);
      expect(after).toEqual({
        ...NOTHING,
        painted: [{ ...before.painted[0], marks: 0, notes: 0 }],
      });
      expect(await countFlags()).toEqual({ flags: 1, marks: 0 });
      const again = await removeTraces({ reports: [] });
      expect(again).toMatchObject({ faults: [], after: NOTHING });
      expect(await loadSettings()).toBeNull();
    },
  );

  withNotes("a workbook kept online is said to be shared", async () => {
    const { host } = await workbook();
    host.Office.context.document.url = "https://wexmouth.example/plans/plan.xlsx";
    expect((await findTraces()).shared).toBe(true);
  });
});
