import { selectCell } from "../support/page-grid";
import { selectedAddress } from "../support/page-excel";
import { until } from "../support/until";
import { openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(180_000);

/** As many presses as anybody should need. */
const MOST = 12;

type Part = "toolbar" | "sheet" | "tabs" | "pane" | "skip" | "nowhere";

describe("from the keyboard alone", () => {
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

  test("the toolbar is reached by Tab from where the page begins", async () => {
    expect(await where()).toBe("nowhere");
    expect(await pressesTo("Tab", "toolbar")).toBeLessThanOrEqual(MOST);
    await bench.picture("keyboard-toolbar");
  });

  test("the first Tab offers to skip to the pane, which Enter does", async () => {
    await begin();
    await bench.page.keyboard.press("Tab");
    const link = bench.page.getByRole("button", { name: "Skip to the pane" });
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
    await bench.picture("keyboard-skip");
    await bench.page.keyboard.press("Enter");
    expect(await where()).toBe("pane");
    expect(await inPane()).toBe("Check");
  });

  test("the second leads to the sheet, whose cells then hear the keys", async () => {
    await begin();
    await bench.page.keyboard.press("Tab");
    await bench.page.keyboard.press("Tab");
    await bench.page.keyboard.press("Enter");
    expect(await where()).toBe("sheet");
    await bench.page.keyboard.press("ArrowDown");
    await isSelected("A2");
  });

  test("F6 goes round the page's parts, and Shift+F6 the other way, from inside the pane too", async () => {
    await selectCell(bench, "C11");
    const round = ["tabs", "pane", "toolbar", "sheet"];
    expect(await pressed("F6", 8)).toEqual([...round, ...round]);
    const back = ["toolbar", "pane", "tabs", "sheet"];
    expect(await pressed("Shift+F6", 8)).toEqual([...back, ...back]);
    // Gone round, it is the same cell, and it takes what is typed.
    await isSelected("C11");
  });

  test.each(["toolbar", "pane"] as const)(
    "the %s is reached from inside the grid",
    async (part) => {
      await selectCell(bench, "C11");
      expect(await where()).toBe("sheet");
      expect(await pressesTo("F6", part)).toBeLessThanOrEqual(MOST);
    },
  );

  test("another sheet is shown by the arrow keys on the tabs", async () => {
    await selectCell(bench, "C11");
    await bench.page.keyboard.press("F6");
    expect(await where()).toBe("tabs");
    await bench.page.keyboard.press("ArrowRight");
    await bench.page.keyboard.press("Enter");
    const at = await until(
      () => selectedAddress(bench),
      (now) => now.includes("Climate register"),
    );
    expect(at).toContain("Climate register");
    await bench.page.keyboard.press("ArrowLeft");
    await bench.page.keyboard.press("Enter");
  });

  test("Ctrl+F finds in the sheets, goes on, back, and round to the next sheet", async () => {
    const { page } = bench;
    const status = page.getByRole("search").getByRole("status");
    const says = async (words: RegExp) => {
      const text = await until(
        () => status.innerText(),
        (now) => words.test(now),
      );
      expect(text).toMatch(words);
    };
    await page.keyboard.press("Control+f");
    await page.keyboard.type("NEWSLETTER");
    await says(/^1 of \d+$/);
    const first = await selectedAddress(bench);
    await page.keyboard.press("Enter");
    await says(/^2 of \d+$/);
    expect(await selectedAddress(bench)).not.toBe(first);
    await page.keyboard.press("Shift+Enter");
    await says(/^1 of \d+$/);
    expect(await selectedAddress(bench)).toBe(first);
    await bench.picture("keyboard-find");
    expect(await bench.axe()).toEqual([]);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("nothing says this");
    await says(/^Not found$/);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("search").count()).toBe(0);
    expect(await where()).toBe("sheet");
    // From the pane as well.
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    expect(await where()).toBe("pane");
    await page.keyboard.press("Control+f");
    await page.keyboard.type("climate");
    await says(/^1 of \d+$/);
  });

  test("Ctrl+/ shows the keys, and Esc takes them away again", async () => {
    const { page } = bench;
    await selectCell(bench, "C11");
    await page.keyboard.press("Control+/");
    const keys = page.getByRole("dialog", { name: "Keys and help" });
    await keys.waitFor();
    await bench.picture("keyboard-keys");
    expect(await bench.axe()).toEqual([]);
    await page.keyboard.press("F6");
    await page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
  });

  test("the as-at day is chosen from its calendar", async () => {
    const { page, pane } = bench;
    const field = pane.getByLabel("As at");
    await field.fill("20 Nov 2026");
    await field.press("Alt+ArrowDown");
    await pane.getByRole("grid").waitFor();
    await page.waitForTimeout(500);
    await bench.picture("keyboard-calendar");
    expect(await bench.axe("pane")).toEqual([]);
    // It comes with its day under the keyboard: a day on and a week down.
    expect(await until(inPane, (now) => now === "20")).toBe("20");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const value = await until(
      () => field.inputValue(),
      (now) => now === "28 Nov 2026",
    );
    expect(value).toBe("28 Nov 2026");
  });

  /** Puts the keyboard where it is as the page comes. */
  async function begin(): Promise<void> {
    await bench.page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
    });
  }

  /** The parts that so many presses of a key lead to. */
  async function pressed(key: string, times: number): Promise<Part[]> {
    const parts: Part[] = [];
    for (let i = 0; i < times; i++) {
      await bench.page.keyboard.press(key);
      parts.push(await where());
    }
    return parts;
  }

  /** How many presses of a key lead to a part; one more than allowed where it is not reached. */
  async function pressesTo(key: string, part: Part): Promise<number> {
    for (let n = 1; n <= MOST; n++) {
      await bench.page.keyboard.press(key);
      if ((await where()) === part) return n;
    }
    return MOST + 1;
  }

  /** The part of the page that has the keyboard. */
  function where(): Promise<Part> {
    return bench.page.evaluate(() => {
      const at = document.activeElement;
      const inside = (selector: string) => Boolean(at?.closest(selector));
      if (inside("header[data-part]")) return "toolbar";
      if (at?.id === "pane") return "pane";
      if (inside("[role=tablist]")) return "tabs";
      if (inside("[data-u-comp=editor]")) return "sheet";
      return inside("nav") ? "skip" : "nowhere";
    });
  }

  /** What has the keyboard inside the pane: its words. */
  async function inPane(): Promise<string> {
    const frame = bench.page.frame({ url: /pane\.html/ });
    return (
      (await frame?.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText)) ?? ""
    );
  }

  async function isSelected(address: string): Promise<void> {
    const at = await until(
      () => selectedAddress(bench),
      (now) => now.endsWith(`!${address}`),
    );
    expect(at.endsWith(`!${address}`)).toBe(true);
  }
});
