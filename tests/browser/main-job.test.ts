import { join } from "node:path";
import ExcelJS from "exceljs";
import { looksOf, selectedAddress, type Looks } from "../support/page-excel";
import { realPlan } from "../support/real-plan";
import { until } from "../support/until";
import { GRID, openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(120_000);

const REAL = realPlan("tower-hamlets-2011-12/plan.word.xlsx");

/** The plans the whole job is done on, the day they are judged at, and what is overdue then. */
const PLANS: { name: string; path: string; asAt: string; overdue: RegExp }[] = [
  {
    name: "the sample plan",
    path: join(__dirname, "../../assets/sample-plan.xlsx"),
    asAt: "2026-12-01",
    overdue: /^[1-9]\d* overdue$/,
  },
  ...(REAL
    ? [{ name: "a real plan", path: REAL, asAt: "2011-10-01", overdue: /^107 overdue$/ }]
    : []),
];

describe.each(PLANS)("the main job on $name", ({ name, path, asAt, overdue }) => {
  let stage: Stage;
  let bench: Workbench;
  let fillsBefore: Looks | undefined;
  let gridBefore: Buffer;
  const before = (): Looks => {
    if (!fillsBefore) throw new Error("nothing was looked at before");
    return fillsBefore;
  };
  const picture = (step: string) => bench.picture(`${name.replaceAll(" ", "-")}-${step}`);

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open();
    await bench.openFile(path);
    await bench.pane.getByLabel("As at").fill(asAt);
  });
  afterAll(() => stage.close());
  afterEach(() => {
    expect(bench.complaints).toEqual([]);
    expect(bench.foreign).toEqual([]);
  });

  test("shows what is wrong and what is overdue", async () => {
    await bench.pane.getByRole("button", { name: overdue }).waitFor();
    const verdict = /^Not ready: \d+ to fix$|questions? first$/;
    await bench.pane.getByRole("heading", { name: verdict }).waitFor();
    await picture("1-checked");
  });

  test("goes to the cell of a finding", async () => {
    const finding = bench.pane.getByRole("button", { name: /^[A-Z]+\d+/ }).nth(1);
    const address = /^[A-Z]+\d+/.exec(await finding.innerText())?.[0] ?? "none";
    await finding.click();
    const selected = () => selectedAddress(bench);
    expect(await until(selected, (at) => at.endsWith(`!${address}`))).toMatch(`!${address}`);
    const shown = () => nameBox(bench).inputValue();
    expect(await until(shown, (at) => at === address)).toBe(address);
    await picture("2-cell-selected");
  });

  test("flags what is overdue, over the cells and not in them", async () => {
    fillsBefore = await looksOf(bench);
    gridBefore = await gridOf(bench);
    await bench.pane.getByRole("button", { name: "Flag overdue" }).click();
    const looks = await until(
      () => looksOf(bench),
      ({ conditionalFormats }) => conditionalFormats > 0,
    );
    expect(looks.conditionalFormats).toBeGreaterThan(0);
    expect(looks.fills).toEqual(before().fills);
    const painted = await until(
      () => gridOf(bench),
      (grid) => !grid.equals(gridBefore),
    );
    await picture("3-flagged");
    expect(painted.equals(gridBefore)).toBe(false);
  });

  test("marks findings beside the flags, counts both, and takes either off alone", async () => {
    const flags = bench.pane.getByRole("button", { name: "Flag overdue" });
    const marks = bench.pane.getByRole("button", { name: "Mark findings" });
    const counts = bench.pane.getByText(/^[\d,]+ (milestones?|findings?) (flagged|marked)/);
    const flagged = await looksOf(bench);
    const flagCount = (await counts.innerText()).replace(".", "");
    expect(await marks.getAttribute("aria-pressed")).toBe("false");

    await marks.click();
    await bench.pane.getByText(/findings? marked\.$/).waitFor();
    expect(await counts.innerText()).toContain(`${flagCount}, `);
    const both = await looksOf(bench);
    expect(both.conditionalFormats).toBeGreaterThan(flagged.conditionalFormats);
    expect(both.fills).toEqual(flagged.fills);
    await picture("3-marked");

    await flags.click();
    await bench.pane
      .getByText(/^Cleared the flags of [\d,]+ milestones? in [\d,]+ cells?$/)
      .waitFor();
    expect(await flags.getAttribute("aria-pressed")).toBe("false");
    expect(await counts.innerText()).toMatch(/^[\d,]+ findings? marked\.$/);
    const marked = await looksOf(bench);
    expect(marked.conditionalFormats).toBe(
      both.conditionalFormats - flagged.conditionalFormats + before().conditionalFormats,
    );

    await flags.click();
    await bench.pane.getByText(/milestones flagged, /).waitFor();
    await marks.click();
    await bench.pane
      .getByText(/^Cleared the marks of [\d,]+ findings? in [\d,]+ cells?$/)
      .waitFor();
    expect(await looksOf(bench)).toEqual(flagged);
  });

  test("takes the flags off and leaves every fill as it was", async () => {
    await bench.pane.getByRole("button", { name: "Flag overdue" }).click();
    const looks = await until(
      () => looksOf(bench),
      (now) => JSON.stringify(now) === JSON.stringify(fillsBefore),
    );
    expect(looks).toEqual(fillsBefore);
    const cleared = await until(
      () => gridOf(bench),
      (grid) => grid.equals(gridBefore),
    );
    expect(cleared.equals(gridBefore)).toBe(true);
    await picture("4-cleared");
  });

  test("writes the roll-up to a sheet of its own", async () => {
    await bench.pane.getByRole("tab", { name: "Roll-up" }).click();
    await picture("5-roll-up");
    await bench.pane.getByRole("button", { name: "Write to a sheet" }).click();
    const selected = () => selectedAddress(bench);
    expect(await until(selected, (at) => /roll-up/i.test(at))).toMatch(/^'?Roll-up/i);
    await bench.page.getByText("Roll-up", { exact: true }).first().waitFor();
    await picture("6-roll-up-written");
  });

  test("saves a copy that another program reads", async () => {
    const download = bench.page.waitForEvent("download");
    await bench.page.getByRole("button", { name: "Save a copy" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/ \(copy\)\.xlsx$/);
    const [before, after] = await Promise.all([readBack(path), readBack(await file.path())]);
    const rollUp = after.worksheets.filter(({ name: sheet }) => /^Roll-up/i.test(sheet));
    expect(rollUp).toHaveLength(1);
    expect(textsOf(rollUp[0])).toEqual(expect.arrayContaining(["Directorate", "Overdue"]));
    for (const sheet of before.worksheets) {
      expect(cellsOf(after.getWorksheet(sheet.name))).toEqual(cellsOf(sheet));
    }
  });
});

/** Where the grid names the cell that is selected. */
const nameBox = ({ page }: Workbench) => page.locator('[data-ready="true"] input').first();

/** What the grid draws, without the box that names the cell. */
function gridOf({ page }: Workbench): Promise<Buffer> {
  return page.locator(GRID).screenshot();
}

async function readBack(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

/** Value, fill and font of every cell, by address. */
function cellsOf(sheet: ExcelJS.Worksheet | undefined): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet?.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, ({ address, value, fill, font, numFmt }) => {
      cells[address] = { value, fill, font, numFmt };
    });
  });
  return cells;
}

function textsOf(sheet: ExcelJS.Worksheet | undefined): string[] {
  const texts: string[] = [];
  sheet?.eachRow((row) => {
    row.eachCell((cell) => texts.push(cell.text));
  });
  return texts;
}
