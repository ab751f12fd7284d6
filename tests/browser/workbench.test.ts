import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selectedAddress } from "../support/page-excel";
import { until } from "../support/until";
import { GRID, openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(120_000);

describe("the workbench", () => {
  let stage: Stage;
  let bench: Workbench;
  const scratch = mkdtempSync(join(tmpdir(), "workbench-"));

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open();
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
    await selectByClick(bench);
    expect(
      await until(
        () => selectedAddress(bench),
        (at) => /![A-Z]+\d+/.test(at),
      ),
    ).toMatch(/!/);
  });

  test("hands what is typed into the grid to the pane as Excel's change event would", async () => {
    const done = bench.pane.getByRole("status").filter({ hasText: /^Checked / });
    const before = await done.first().innerText();
    await selectByClick(bench);
    await bench.page.keyboard.type("Typed by hand");
    await bench.page.keyboard.press("Enter");
    await until(
      () => done.first().innerText(),
      (now) => now !== before,
    );
    await bench.picture("typed");
    expect(bench.complaints).toEqual([]);
  });

  test("says what is wrong with a file that is no workbook, and keeps the last one open", async () => {
    const path = join(scratch, "notes.xlsx");
    writeFileSync(path, "not a workbook at all");
    await bench.page.getByLabel("Workbook to open").setInputFiles(path);
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

/** Clicks a cell in the middle of the grid. */
async function selectByClick({ page }: Workbench): Promise<void> {
  const box = await page.locator(GRID).boundingBox();
  if (!box) throw new Error("There is no grid to be clicked.");
  await page.mouse.click(box.x + 300, box.y + 300);
}
