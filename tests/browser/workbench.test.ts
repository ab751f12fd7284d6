import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selectedAddress, valueOf } from "../support/page-excel";
import { until } from "../support/until";
import { GRID, openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(120_000);

describe("the workbench", () => {
  let stage: Stage;
  let bench: Workbench;
  const scratch = mkdtempSync(join(tmpdir(), "workbench-"));

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open({}, "?conditions");
  });
  afterAll(async () => {
    await stage.close();
    rmSync(scratch, { recursive: true });
  });

  test("opens with the sample, checked and rolled up", async () => {
    await bench.pane.getByRole("button", { name: /^\d+ overdue$/ }).waitFor();
    await bench.pane.getByRole("tab", { name: "Roll-up" }).click();
    expect(await bench.pane.getByRole("row").count()).toBeGreaterThan(2);
    await bench.pane.getByRole("tab", { name: "Check" }).click();
  });

  test("takes a selection in the grid for Excel's own", async () => {
    await clickCell(bench);
    expect(await until(() => selectedAddress(bench), isMoved)).toMatch(/![A-Z]+\d+/);
  });

  test("hands what is typed to Excel, which reads a date with its day first", async () => {
    await selectA1(bench, EMPTY);
    await type(bench, "5/11/2026");
    const value = () => valueOf(bench, EMPTY);
    expect(await until(value, (now) => now === 46331)).toBe(46331);
    await bench.picture("typed-date");
  });

  test("lets the pane hear of it and check again", async () => {
    const overdue = bench.pane.getByRole("button", { name: /^\d+ overdue$/ });
    const before = await overdue.innerText();
    await bench.pane.getByLabel("As at").fill("2026-12-01");
    await until(
      () => overdue.innerText(),
      (now) => now !== before,
    );
    const checked = await overdue.innerText();
    await selectA1(bench, MILESTONE);
    await type(bench, "Terms of reference agreed (May 2031)");
    await until(
      () => overdue.innerText(),
      (now) => now !== checked,
    );
    expect(numberIn(await overdue.innerText())).toBe(numberIn(checked) - 1);
    await bench.picture("typed-deadline");
  });

  test("keeps the lines of a cell that is edited", async () => {
    await selectA1(bench, LEADS);
    const value = () => valueOf(bench, LEADS);
    const before = await value();
    expect(String(before)).toContain("\n");
    await bench.page.keyboard.press("F2");
    await bench.page.keyboard.type(" and others");
    await bench.page.keyboard.press("Enter");
    const after = `${String(before)} and others`;
    expect(await until(value, (now) => now === after)).toBe(after);
  });

  test("takes back with Ctrl+Z what was typed", async () => {
    const value = () => valueOf(bench, LEADS);
    const before = await value();
    await bench.page.keyboard.press("Control+z");
    const now = await until(value, (held) => held !== before);
    expect(now).toBe(String(before).replace(" and others", ""));
    expect(bench.complaints).toEqual([]);
  });

  test("says what is wrong with a file that is no workbook, and keeps the last one open", async () => {
    const path = join(scratch, "notes.xlsx");
    writeFileSync(path, "not a workbook at all");
    await bench.page.getByLabel("Workbook to open").setInputFiles(path);
    // What was changed before is asked about first.
    await bench.page.getByRole("button", { name: "Discard changes" }).click();
    await bench.page.getByText("notes.xlsx was not opened").waitFor();
    await bench.picture("not-a-workbook");
    expect(await bench.axe()).toEqual([]);
    await bench.page.getByRole("button", { name: "Dismiss" }).click();
    await bench.page.locator("header").getByText("sample-plan.xlsx").waitFor();
  });

  test("lets the pane be made wider and narrower from the keyboard", async () => {
    const splitter = bench.page.getByRole("separator", { name: "Width of the task pane" });
    const width = async () => Number(await splitter.getAttribute("aria-valuenow"));
    await splitter.focus();
    await bench.page.keyboard.press("Home");
    expect(await width()).toBe(320);
    await bench.page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(340);
    const box = await bench.page.locator("#pane").boundingBox();
    expect(box?.width).toBe(340);
  });

  test("keeps the pane and the page in sight behind an open menu", async () => {
    const { page, pane } = bench;
    // A trial click asks whether a thing lies open where it stands, and clicks nothing.
    const seen = { trial: true, timeout: 5_000 };
    await pane.getByRole("button", { name: "More for the findings" }).click();
    await pane.getByRole("menuitem", { name: "Write the findings to a sheet" }).waitFor();
    await pane.locator("#tab-roll-up").click(seen);
    await bench.picture("menu-of-the-pane");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Conditions" }).click();
    await page.getByRole("menuitemcheckbox").first().waitFor();
    await page.locator("header").getByText("sample-plan.xlsx").click(seen);
    await bench.picture("menu-of-the-page");
    await page.keyboard.press("Escape");
  });

  test("shows what the pane makes of a protected sheet", async () => {
    await bench.page.getByRole("button", { name: "Conditions" }).click();
    await bench.page.getByRole("menuitemcheckbox", { name: "The sheet is protected" }).click();
    await bench.page.keyboard.press("Escape");
    await bench.pane.getByRole("button", { name: "Flag overdue" }).click();
    await bench.pane
      .getByText(/protected/i)
      .first()
      .waitFor();
    await bench.picture("protected");
    expect(bench.complaints).toEqual([]);
  });
});

/** A cell with a milestone, one with several lines, and an empty one, in the sample plan. */
const MILESTONE = "C11";
const LEADS = "B11";
const EMPTY = "H3";

const isMoved = (address: string): boolean => !address.endsWith("!A1");
const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0]);

/** Clicks a cell in the middle of the grid. */
async function clickCell({ page }: Workbench): Promise<void> {
  const box = await page.locator(GRID).boundingBox();
  if (!box) throw new Error("There is no grid to be clicked.");
  await page.mouse.click(box.x + 300, box.y + 300);
}

/** Goes to a cell by the box that names it, as in Excel. */
async function selectA1(bench: Workbench, address: string): Promise<void> {
  const box = bench.page.locator('[data-ready="true"] input').first();
  await box.fill(address);
  await box.press("Enter");
  const at = await until(
    () => selectedAddress(bench),
    (now) => now.includes(`!${address}`),
  );
  expect(at).toContain(`!${address}`);
}

async function type({ page }: Workbench, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
