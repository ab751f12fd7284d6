import type { SheetContent } from "../../src/core/sheet/content";
import {
  applyEdits,
  onSheetActivated,
  onWorkbookChanged,
  saveSettings,
  writeSheet,
  type WorkbookChange,
} from "../../src/excel/index";
import { bookOf, inExcel, sheetOf } from "./support/in-excel";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Waits until so many things were heard, on a busy machine too, and a little longer for more. */
async function settled(heard: readonly unknown[] = [], count = 0): Promise<void> {
  for (let tries = 0; heard.length < count && tries < 200; tries++) await pause(10);
  await pause(20);
}
/** Below ExcelApi 1.14 what is heard shortly after a write of its own is taken for the add-in's. */
const quiet = () => pause(450);
const plan = () => sheetOf("Plan", [["Milestone"], ["Start"]]);

const report: SheetContent = {
  name: "Roll-up",
  columns: [],
  rows: [{ kind: "title", cells: [{ kind: "text", text: "Roll-up" }] }],
  frozenRows: 0,
  landscape: false,
};

async function listen(apiLevel?: string) {
  const book = bookOf(plan());
  const host = inExcel(book, apiLevel);
  const heard: WorkbookChange[] = [];
  const stop = await onWorkbookChanged((change) => heard.push(change));
  return { host, heard, stop };
}

describe.each(["1.13", "1.14"])("onWorkbookChanged in ExcelApi %s", (apiLevel) => {
  test("hears what a person changes", async () => {
    const { host, heard, stop } = await listen(apiLevel);
    host.userEdit("Plan", "A2:A3", [["Start on site"], ["Finish"]]);
    await settled(heard, 1);
    expect(heard).toEqual([{ sheet: "Plan", address: "A2:A3" }]);
    await stop();
  });

  test("hears what a person changes while settings are saved", async () => {
    const { host, heard, stop } = await listen(apiLevel);
    await saveSettings({ version: 1 });
    host.userEdit("Plan", "A2", [["Start on site"]]);
    await settled(heard, 1);
    expect(heard).toEqual([{ sheet: "Plan", address: "A2" }]);
    await stop();
  });

  test("hears of rows and columns that come and go, and of what is taken back", async () => {
    const { host, heard, stop } = await listen(apiLevel);
    host.userInsert("Plan", "2:3");
    host.userUndo();
    host.userDelete("Plan", "A:A");
    host.userRedo();
    host.userUndo();
    await settled(heard, 4);
    const rows = { kind: "rows", at: 1, count: 2 };
    const columns = { kind: "columns", at: 0, count: 1 };
    expect(heard).toEqual([
      { sheet: "Plan", address: "2:3", moved: { ...rows, inserted: true } },
      { sheet: "Plan", address: "2:3", moved: { ...rows, inserted: false } },
      { sheet: "Plan", address: "A:A", moved: { ...columns, inserted: false } },
      { sheet: "Plan", address: "A:A", moved: { ...columns, inserted: true } },
    ]);
    await stop();
  });

  test("hears a co-author, even while the add-in writes", async () => {
    const { host, heard, stop } = await listen(apiLevel);
    await saveSettings({ version: 1 });
    const writing = applyEdits([
      { at: { sheet: "Plan", row: 1, column: 0 }, expected: "Start", value: "Go" },
    ]);
    host.coauthor.edit("Plan", "B2", "Noted");
    await writing;
    host.coauthor.insert("Plan", "1:1");
    await settled(heard, 2);
    expect(heard).toEqual([
      { sheet: "Plan", address: "B2" },
      { sheet: "Plan", address: "1:1", moved: { kind: "rows", at: 0, count: 1, inserted: true } },
    ]);
    await stop();
  });

  test("does not hear what the add-in writes", async () => {
    const { heard, stop } = await listen(apiLevel);
    await applyEdits([
      { at: { sheet: "Plan", row: 1, column: 0 }, expected: "Start", value: "Go" },
    ]);
    await writeSheet(report);
    await settled();
    expect(heard).toEqual([]);
    await stop();
  });

  test("hears of rows that are sorted, hidden and shown", async () => {
    const { host, heard, stop } = await listen(apiLevel);
    host.userEdit("Plan", "A2:A3", [["Start"], ["Finish"]]);
    host.userSort("Plan", "A2:A3", { column: 0 });
    host.userHideRows("Plan", "2:2", true);
    host.userHideRows("Plan", "2:2", false);
    await settled(heard, 4);
    expect(heard.slice(1)).toEqual([
      { sheet: "Plan", address: "A2:A3", moved: { kind: "untold" } },
      { sheet: "Plan", address: null },
      { sheet: "Plan", address: null },
    ]);
    await stop();
  });

  test("hears what a person types in another cell while the add-in writes, and shortly after", async () => {
    const { host, heard, stop } = await listen(apiLevel);
    const at = { sheet: "Plan", row: 1, column: 0 };
    const writing = applyEdits([{ at, expected: "Start", value: "Go" }]);
    host.userEdit("Plan", "B2", "Meanwhile");
    await writing;
    host.userEdit("Plan", "B2", "Shortly after");
    await settled(heard, 2);
    expect(heard).toEqual([
      { sheet: "Plan", address: "B2" },
      { sheet: "Plan", address: "B2" },
    ]);
    await stop();
  });

  test("hears a person take back at once what the add-in has written", async () => {
    const { host, heard, stop } = await listen(apiLevel);
    const at = { sheet: "Plan", row: 1, column: 0 };
    await applyEdits([{ at, expected: "Start", value: "Go" }]);
    host.userUndo();
    await settled(heard, 1);
    expect(heard).toEqual([{ sheet: "Plan", address: "A2" }]);
    await stop();
  });

  test("hears a person put back what the add-in has itself put back a moment before", async () => {
    const { host, heard, stop } = await listen(apiLevel);
    const at = { sheet: "Plan", row: 1, column: 0 };
    await applyEdits([{ at, expected: "Start", value: "Go" }]);
    await applyEdits([{ at, expected: "Go", value: "Start" }]);
    await applyEdits([{ at, expected: "Start", value: "Go" }]);
    host.userUndo();
    await settled(heard, 1);
    expect(heard).toEqual([{ sheet: "Plan", address: "A2" }]);
    await stop();
  });

  test("hears other words typed into the very cell that the add-in has written", async () => {
    const { host, heard, stop } = await listen(apiLevel);
    const at = { sheet: "Plan", row: 1, column: 0 };
    await applyEdits([{ at, expected: "Start", value: "Go" }]);
    host.userEdit("Plan", "A2", "Stop");
    await settled(heard, 1);
    expect(heard).toEqual([{ sheet: "Plan", address: "A2" }]);
    await stop();
  });

  test("hears nothing once it has ended", async () => {
    const { host, heard, stop } = await listen(apiLevel);
    await stop();
    host.userEdit("Plan", "A2", [["Start on site"]]);
    await settled();
    expect(heard).toEqual([]);
  });
});

test("a change is told under the name its sheet has now", async () => {
  const { host, heard, stop } = await listen("1.14");
  const [sheet] = host.book.sheets;
  if (sheet) sheet.name = "Action plan";
  host.userEdit("Action plan", "A2", [["Start on site"]]);
  await settled(heard, 1);
  expect(heard).toEqual([{ sheet: "Action plan", address: "A2" }]);
  await stop();
});

/** learn.microsoft.com/javascript/api/excel/excel.worksheetcollection: both events came with ExcelApi 1.17. */
test("from ExcelApi 1.17 a sheet that is renamed or hidden is told of, renamed under its former name", async () => {
  const rename = (): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.name = "Action plan";
      await context.sync();
      sheet.visibility = "Hidden";
      await context.sync();
    });
  const hear = async (apiLevel: string): Promise<WorkbookChange[]> => {
    inExcel(bookOf(plan(), sheetOf("Notes", [])), apiLevel);
    await quiet();
    const heard: WorkbookChange[] = [];
    await onWorkbookChanged((change) => heard.push(change));
    await rename();
    await settled();
    return heard;
  };
  expect(await hear("1.17")).toEqual([
    { sheet: "Plan", address: null },
    { sheet: "Action plan", address: null },
  ]);
  expect(await hear("1.16")).toEqual([]);
});

test("many changes of a sheet at once cost one question, not one each", async () => {
  const { host, heard, stop } = await listen("1.14");
  const { syncs } = host.counters;
  for (let row = 2; row < 102; row++) host.userEdit("Plan", `A${String(row)}`, "x");
  await settled(heard, 100);
  expect(heard).toHaveLength(100);
  expect(host.counters.syncs - syncs).toBe(1);
  await stop();
});

describe("onSheetActivated", () => {
  test("tells which sheet a person turns to, by the name it has now", async () => {
    const host = inExcel(bookOf(plan(), sheetOf("Notes", [])));
    const heard: string[] = [];
    const stop = await onSheetActivated((sheet) => heard.push(sheet));
    host.userSelect("Plan", "A2");
    host.userSelect("Notes", "A1");
    const notes = host.book.sheets[1];
    if (notes) notes.name = "Remarks";
    host.userSelect("Plan", "A1");
    await settled(heard, 2);
    expect(heard).toEqual(["Remarks", "Plan"]);
    await stop();
    host.userSelect("Remarks", "A1");
    await settled();
    expect(heard).toHaveLength(2);
  });

  test("leaves out the sheets the add-in wrote", async () => {
    const host = inExcel(bookOf(plan()));
    const heard: string[] = [];
    await onSheetActivated((sheet) => heard.push(sheet));
    await writeSheet(report);
    expect(host.selection.sheet).toBe("Roll-up");
    host.userSelect("Plan", "A1");
    host.userSelect("Roll-up", "A1");
    await settled(heard, 1);
    expect(heard).toEqual(["Plan"]);
  });
});
