import {
  applyEdits,
  onWorkbookChanged,
  saveSettings,
  writeSheet,
  type WorkbookChange,
} from "../../src/excel/index";
import { bookOf, inExcel, sheetOf } from "./support/in-excel";

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const plan = () => sheetOf("Plan", [["Milestone"], ["Start"]]);

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
    await settled();
    expect(heard).toEqual([{ sheet: "Plan", address: "A2:A3" }]);
    await stop();
  });

  test("hears what a person changes while settings are saved", async () => {
    const { host, heard, stop } = await listen(apiLevel);
    await saveSettings({ version: 1 });
    host.userEdit("Plan", "A2", [["Start on site"]]);
    await settled();
    expect(heard).toEqual([{ sheet: "Plan", address: "A2" }]);
    await stop();
  });

  test("does not hear what the add-in writes", async () => {
    const { heard, stop } = await listen(apiLevel);
    await applyEdits([
      { at: { sheet: "Plan", row: 1, column: 0 }, expected: "Start", value: "Go" },
    ]);
    await writeSheet({
      name: "Roll-up",
      columns: [],
      rows: [{ kind: "title", cells: [{ kind: "text", text: "Roll-up" }] }],
      frozenRows: 0,
      landscape: false,
    });
    await settled();
    expect(heard).toEqual([]);
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
  await settled();
  expect(heard).toEqual([{ sheet: "Action plan", address: "A2" }]);
  await stop();
});
