import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { looksOf, selectedAddress } from "../support/page-excel";
import { until } from "../support/until";
import { openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(240_000);

const SAMPLE = join(__dirname, "../../assets/sample-plan.xlsx");
/** As many presses as anybody should need to come to a part of the page, or to a thing within it. */
const MOST = { toPart: 12, within: 60 };

/**
 * The whole job, each step from the keyboard alone; steps follow on from one
 * another. A file chooser is the browser's own, so it alone is handed its file.
 */
describe("the first minutes, from the keyboard alone", () => {
  let stage: Stage;
  let bench: Workbench;
  const scratch = mkdtempSync(join(tmpdir(), "first-minute-"));

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open({ viewport: { width: 1280, height: 800 } });
    await bench.page.goto(new URL("/", bench.page.url()).href);
  });
  afterAll(async () => {
    await stage.close();
    rmSync(scratch, { recursive: true });
  });
  afterEach(() => {
    expect(bench.complaints).toEqual([]);
  });

  test("first run: three ways in are within twelve presses, and axe finds nothing", async () => {
    await bench.page.getByRole("heading", { name: "Where do you want to begin?" }).waitFor();
    await bench.picture("first-minute-welcome");
    expect(await bench.axe()).toEqual([]);
    expect(await tabTo(/^Open my plan$/, MOST.toPart)).toBe(true);
  });

  test("a Word document is told of, and nothing is lost", async () => {
    const path = join(scratch, "plan.docx");
    writeFileSync(path, "{\\rtf1 the plan}");
    await bench.page.getByLabel("Workbook to open").setInputFiles(path);
    const advice = bench.page.getByText(/copy the table of the plan, paste it into a sheet/);
    await advice.waitFor();
    expect(await tabTo(/^Dismiss$/)).toBe(true);
    await bench.page.keyboard.press("Enter");
    await advice.waitFor({ state: "detached" });
  });

  test("open: the way in leads to the plan and its verdict", async () => {
    expect(await tabTo(/^Open my plan$/)).toBe(true);
    const chooser = bench.page.waitForEvent("filechooser");
    await bench.page.keyboard.press("Enter");
    await (await chooser).setFiles(SAMPLE);
    await bench.page.locator('[data-ready="true"]').waitFor({ state: "attached" });
    await bench.pane.getByText(/^Checked /).waitFor();
    await bench.picture("first-minute-opened");
    for (const part of ["pane", "toolbar"])
      expect([part, await pressesTo(part)]).toEqual([part, true]);
  });

  test("find: Ctrl+F leads to a cell, and Esc back to the sheet", async () => {
    const { page } = bench;
    await page.keyboard.press("Control+f");
    await page.keyboard.type("newsletter");
    await page
      .getByRole("search")
      .getByText(/^1 of \d+$/)
      .waitFor();
    expect(await selectedAddress(bench)).not.toMatch(/!A1$/);
    await page.keyboard.press("Escape");
    // Again from inside the grid.
    for (const part of ["pane", "toolbar"])
      expect([part, await pressesTo(part)]).toEqual([part, true]);
  });

  test("fix: a fix is shown, made and counted", async () => {
    await pressesTo("pane");
    expect(await inList(/^Fix\b(?!: add).*, in [A-Z]+\d+$/)).toBe(true);
    await bench.page.keyboard.press("Enter");
    expect(await tabTo(/^Fix it/)).toBe(true);
    await bench.picture("first-minute-fix");
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByRole("button", { name: /^Undo:/ }).waitFor();
  });

  test("ignore a group with one reason", async () => {
    const ignored = bench.pane.getByRole("region", { name: "Ignored findings" });
    expect(await ignored.count()).toBe(0);
    expect(await inList(/^Ignore all \d+/)).toBe(true);
    await bench.page.keyboard.press("Enter");
    await bench.page.keyboard.type("agreed with the performance team");
    await bench.picture("first-minute-ignore");
    await bench.page.keyboard.press("Enter");
    await ignored.waitFor();
  });

  test("flag what is overdue, and mark what was found", async () => {
    const { conditionalFormats: before } = await looksOf(bench);
    for (const name of [/^Flag overdue/, /^Mark findings/]) {
      expect(await tabTo(name)).toBe(true);
      await bench.page.keyboard.press("Space");
      await bench.page.waitForTimeout(500);
    }
    const looks = await until(
      () => looksOf(bench),
      ({ conditionalFormats }) => conditionalFormats > before,
    );
    expect(looks.conditionalFormats).toBeGreaterThan(before);
    await bench.picture("first-minute-flagged");
  });

  test("prepare my return: a copy with its cover first", async () => {
    // It stands between the list and the switches.
    expect(await tabTo(/^Prepare my return$/, MOST.within, "Shift+Tab")).toBe(true);
    await bench.page.keyboard.press("Enter");
    await bench.page.keyboard.type("Bea Quill");
    await bench.picture("first-minute-return");
    expect(await tabTo(/^(Make|Download) the return$/)).toBe(true);
    const download = bench.page.waitForEvent("download");
    await bench.page.keyboard.press("Enter");
    const workbook = await readBack(await (await download).path());
    const [cover, plan] = workbook.worksheets;
    expect(textsOf(cover)).toContain("Bea Quill");
    expect(plan?.rowCount).toBeGreaterThan(5);
  });

  test("write: the roll-up goes to a sheet of its own", async () => {
    expect(await tabTo(/^Check$/, MOST.within, "Shift+Tab")).toBe(true);
    await bench.page.keyboard.press("ArrowRight");
    await bench.page.keyboard.press("ArrowRight");
    expect(await tabTo(/^Write to a sheet$/)).toBe(true);
    await bench.page.keyboard.press("Enter");
    const at = await until(
      () => selectedAddress(bench),
      (now) => /roll-up/i.test(now),
    );
    expect(at).toMatch(/roll-up/i);
  });

  test("save: Ctrl+S gives a copy that another program reads", async () => {
    const download = bench.page.waitForEvent("download");
    await bench.page.keyboard.press("Control+s");
    const workbook = await readBack(await (await download).path());
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Roll-up/)]),
    );
  });

  /** Presses Tab, or Shift+Tab, until something with these words has the keyboard; whether it came to it. */
  async function tabTo(words: RegExp, most = MOST.within, key = "Tab"): Promise<boolean> {
    for (let n = 0; n <= most; n++) {
      if (words.test(await atKeyboard())) return true;
      await bench.page.keyboard.press(key);
    }
    return false;
  }

  /** Comes to the list by Tab, goes down its rows to one with such a command, and to the command by Tab. */
  async function inList(command: RegExp): Promise<boolean> {
    const frame = bench.page.frame({ url: /pane\.html/ });
    const commands = (): Promise<readonly string[] | null | undefined> =>
      frame?.evaluate(() => {
        const row = document.activeElement?.closest('[role="listitem"]');
        if (!row) return null;
        const names = [...row.querySelectorAll("button")].map(
          (button) => button.getAttribute("aria-label") ?? button.innerText.trim(),
        );
        return names;
      }) ?? Promise.resolve(null);
    for (let n = 0; n <= MOST.within && (await commands()) === null; n++)
      await bench.page.keyboard.press("Tab");
    for (let n = 0; n <= MOST.within; n++) {
      if ((await commands())?.some((name) => command.test(name)))
        return tabTo(command, MOST.toPart);
      await bench.page.keyboard.press("ArrowDown");
    }
    return false;
  }

  /** Presses F6 until a part of the page has the keyboard; whether it came to it in time. */
  async function pressesTo(part: string): Promise<boolean> {
    for (let n = 0; n <= MOST.toPart; n++) {
      const at = await bench.page.evaluate(
        () => document.activeElement?.closest("[data-part]")?.getAttribute("data-part") ?? "",
      );
      if (at === part) return true;
      await bench.page.keyboard.press("F6");
    }
    return false;
  }

  /** The name of what has the keyboard, in the page or in the pane. */
  async function atKeyboard(): Promise<string> {
    const nameOf = () => {
      const at = document.activeElement as HTMLElement | null;
      return at === null ? "" : (at.getAttribute("aria-label") ?? at.innerText).trim();
    };
    const isPane = await bench.page.evaluate(() => document.activeElement?.id === "pane");
    const frame = isPane ? bench.page.frame({ url: /pane\.html/ }) : null;
    return (frame ?? bench.page).evaluate(nameOf);
  }
});

async function readBack(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

function textsOf(sheet: ExcelJS.Worksheet | undefined): string[] {
  const texts: string[] = [];
  sheet?.eachRow((row) => {
    row.eachCell((cell) => texts.push(cell.text));
  });
  return texts;
}
