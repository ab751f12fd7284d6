import { selectedAddress } from "../support/page-excel";
import { until } from "../support/until";
import { GRID, openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(180_000);

describe("the page around the sheet", () => {
  let stage: Stage;
  let bench: Workbench;

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open({ viewport: { width: 1280, height: 800 } });
  });
  afterAll(() => stage.close());
  afterEach(() => {
    expect(bench.complaints).toEqual([]);
  });

  test("has all its tools on one line at 1280 x 800, and no conditions to test", async () => {
    const { page } = bench;
    expect(await page.getByRole("button", { name: /Conditions/ }).count()).toBe(0);
    const tops = new Set<number>();
    for (const name of ["Open", "Save a copy", "Undo", "Find", "Fit width", "Hide pane"]) {
      const box = await page.getByRole("button", { name, exact: true }).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
      tops.add(Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2));
    }
    expect(tops.size).toBe(1);
    await bench.picture("shell-1280");
  });

  test("draws every column of the plan beside the pane, and without the pane at its full size", async () => {
    const { page } = bench;
    const zoom = page.getByRole("group", { name: "Zoom" });
    expect(await zoom.innerText()).toMatch(/^[78]\d %, fitted$/);
    await page.getByRole("button", { name: "Hide pane" }).click();
    expect(await shown(zoom, "100 %, fitted")).toBe("100 %, fitted");
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await bench.picture("shell-without-pane");
    await page.getByRole("button", { name: "Show pane" }).click();
    expect(await page.locator("#pane").isVisible()).toBe(true);
    // Zoomed by hand it fits no longer, until it is asked for again.
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await zoom.innerText()).toMatch(/^[89]0 %$/);
    const fit = page.getByRole("button", { name: "Fit width" });
    expect(await fit.getAttribute("aria-pressed")).toBe("false");
    await fit.click();
    expect(await zoom.innerText()).toMatch(/^[78]\d %, fitted$/);
    await fit.click();
    expect(await shown(zoom, "100 %")).toBe("100 %");
    await fit.click();
  });

  test("takes back and does again by its buttons", async () => {
    const { page } = bench;
    const box = await page.locator(GRID).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 600, (box?.y ?? 0) + 300);
    await page.keyboard.type("Typed over");
    await page.keyboard.press("Enter");
    await page.getByText("Unsaved changes", { exact: true }).waitFor();
    const undo = page.getByRole("button", { name: "Undo" });
    await undo.click();
    await page.getByRole("button", { name: "Redo" }).click();
    await undo.click();
  });

  test("says what of the workbook it does not draw", async () => {
    const { page } = bench;
    await page.getByRole("button", { name: "Not all is drawn" }).click();
    const said = page.getByRole("dialog", { name: "What is not drawn" });
    expect(await said.innerText()).toContain("kept in the copy you save");
    expect(await said.innerText()).toContain("the look of a table");
    await page.keyboard.press("Escape");
  });

  test("is dark around a sheet on white paper where the system is dark", async () => {
    const { page } = bench;
    await page.emulateMedia({ colorScheme: "dark" });
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => getComputedStyle(each).backgroundColor);
    expect(await lightness(colour("[data-u-comp=formula-bar]"))).toBeLessThan(80);
    expect(await lightness(colour("header[data-part]  > div"))).toBeLessThan(80);
    expect(await lightness(colour("header + section[data-range-selector]"))).toBe(255);
    await bench.picture("shell-dark");
    expect(await bench.axe()).toEqual([]);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await bench.picture("shell-forced-colours");
    expect(await bench.axe()).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
  });

  test("folds its tools into a menu at 200 %, and sheet and pane take turns", async () => {
    const { page, pane } = bench;
    await page.setViewportSize({ width: 640, height: 400 });
    const tools = page.getByRole("button", { name: "Tools" });
    await tools.waitFor();
    await bench.picture("shell-200-pane");
    expect(await bench.axe()).toEqual([]);
    await tools.click();
    await bench.picture("shell-200-menu");
    for (const name of ["Open a workbook", "Open the sample", "Save a copy", "Undo", "Find"]) {
      expect(await page.getByRole("menuitem", { name }).isVisible()).toBe(true);
    }
    await page.keyboard.press("Escape");
    expect(await tools.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await page.locator("main").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Sheet", exact: true }).click();
    expect(await page.locator(GRID).isVisible()).toBe(true);
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await bench.picture("shell-200-sheet");
    expect(await bench.axe()).toEqual([]);
    // What the pane leads to is shown: the page turns over.
    await page.getByRole("button", { name: "Pane", exact: true }).click();
    await pane
      .getByRole("button", { name: /^[A-Z]+\d+/ })
      .first()
      .click();
    expect(await until(() => page.locator(GRID).isVisible(), Boolean)).toBe(true);
    expect(await selectedAddress(bench)).not.toMatch(/!A1$/);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  /** The words of a part once they are some words, or what they are in the end. */
  const shown = (part: { innerText(): Promise<string> }, words: string): Promise<string> =>
    until(
      () => part.innerText(),
      (now) => now === words,
    );

  /** How light a colour is, "rgb(41, 41, 41)": 255 is white. */
  async function lightness(colour: Promise<string>): Promise<number> {
    const parts = (await colour).match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
    return Math.max(...parts);
  }
});
