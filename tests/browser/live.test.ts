import { pattern } from "../../src/core/sheet/pattern";
import { valueOf, valuesOf } from "../support/page-excel";
import { selectCell, typeInto } from "../support/page-grid";
import { until } from "../support/until";
import { GRID, openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(120_000);

/** Milestones of the sample plan, one below the other, and one that has no deadline. */
const FIRST = "C11";
const SECOND = "C12";
const UNDATED = { row: 15, words: "Round of open evenings" };
/** Longer than the pane waits before it checks again, and than a check takes. */
const A_WHILE_MS = 2500;

describe("live checking", () => {
  let stage: Stage;
  let bench: Workbench;
  const findings = () => bench.pane.getByRole("list", { name: "Findings" });
  const search = () => bench.pane.getByRole("searchbox", { name: "Search the findings" });
  const finding = (cell: string, words: string) =>
    findings().getByRole("button", { name: pattern()`^${cell}(?!\d).*${words}` });
  const there = (cell: string, words: string) => finding(cell, words).waitFor();
  const gone = (cell: string, words: string) => finding(cell, words).waitFor({ state: "detached" });
  const press = (keys: string) => bench.page.keyboard.press(keys);
  const undated = (row: number) => [`C${String(row)}`, UNDATED.words] as const;

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open({ permissions: ["clipboard-read", "clipboard-write"] }, "?conditions");
    await bench.pane.getByLabel("As at").fill("2026-12-01");
    await search().fill("deadline");
    await there(...undated(UNDATED.row));
  });
  afterAll(() => stage.close());
  afterEach(() => {
    expect(bench.complaints).toEqual([]);
    expect(bench.foreign).toEqual([]);
  });

  test("a wrong deadline that is typed is found, and nothing else on the screen is drawn anew", async () => {
    await watch(bench);
    await typeInto(bench, FIRST, "Terms of reference agreed (31 June 2026)");
    await there(FIRST, "31 June 2026");
    const seen = await watched(bench);
    expect(seen).toMatchObject({ sameList: true, everEmpty: false, drawnAnew: [] });
    expect(seen.kept).toBeGreaterThan(2);
  });

  test("it is taken back with Ctrl+Z, and its finding goes", async () => {
    await press("Control+z");
    await gone(FIRST, "31 June 2026");
    expect(await valueOf(bench, FIRST)).toBe("Terms of reference agreed (May 2026)");
    await press("Control+y");
    await there(FIRST, "31 June 2026");
    await press("Control+z");
    await gone(FIRST, "31 June 2026");
  });

  test("a block that is pasted is found in every cell, and taken back in one", async () => {
    const before = await valuesOf(bench);
    const block = "Terms agreed (31 June 2026)\nPanels recruited (30 February 2027)";
    await bench.page.evaluate((text) => navigator.clipboard.writeText(text), block);
    await selectCell(bench, FIRST);
    await press("Control+v");
    await there(FIRST, "31 June 2026");
    await there(SECOND, "30 February 2027");
    await bench.picture("live-1-pasted");
    await press("Control+z");
    await gone(SECOND, "30 February 2027");
    await gone(FIRST, "31 June 2026");
    expect(await valuesOf(bench)).toEqual(before);
  });

  test("a row that is inserted by the grid's menu moves the findings below it", async () => {
    const row = await openRowMenu(bench);
    expect(row).toBeLessThan(UNDATED.row);
    await bench.picture("live-2-menu");
    expect(await menuEntries(bench)).toEqual([
      "Copy",
      "Cut",
      "Paste",
      "Clear contents",
      "Insert",
      "rows above",
      "Insert",
      "rows below",
      "Delete the selected rows",
      "Row height",
      "px",
    ]);
    await bench.page.getByText("rows above").click({ position: { x: 4, y: 8 } });
    await there(...undated(UNDATED.row + 1));
    await gone(...undated(UNDATED.row));
    expect(await valueOf(bench, `A${String(row)}`)).toBe("");
    await bench.picture("live-3-inserted");
    await press("Control+z");
    await there(...undated(UNDATED.row));
  });

  test("rows are inserted and deleted with Excel's keys, and what was deleted comes back whole", async () => {
    const before = await valuesOf(bench);
    await selectCell(bench, `C${String(UNDATED.row)}`);
    await press("Control+Shift+Equal");
    await there(...undated(UNDATED.row + 1));
    await selectCell(bench, `C${String(UNDATED.row + 1)}`);
    await press("Control+Minus");
    await until(
      () => findings().getByText(UNDATED.words).count(),
      (n) => n === 0,
    );
    await bench.picture("live-4-deleted");
    await press("Control+z");
    await there(...undated(UNDATED.row + 1));
    await press("Control+z");
    await there(...undated(UNDATED.row));
    expect(await valuesOf(bench)).toEqual(before);
  });

  test("what a co-author does is found like one's own", async () => {
    await selectCell(bench, FIRST);
    await asCoauthor(bench, "inserts a row above them");
    await there(...undated(UNDATED.row + 1));
    await selectCell(bench, `C${String(UNDATED.row + 1)}`);
    await asCoauthor(bench, "empties the selected cells");
    await gone(...undated(UNDATED.row + 1));
    await selectCell(bench, FIRST);
    await there("A62", "lighting");
    await asCoauthor(bench, "deletes their rows");
    await there("A61", "lighting");
    expect(await valueOf(bench, FIRST)).toBe("Terms of reference agreed (May 2026)");
  });

  test("what the add-in paints is not taken for what a person has done", async () => {
    await bench.pane.getByRole("button", { name: "Flag overdue" }).click();
    const note = bench.pane.getByText(/^Flagged \d+ milestones/);
    await note.waitFor();
    await bench.page.waitForTimeout(A_WHILE_MS);
    // A check would have put its own words there.
    expect(await note.count()).toBe(1);
    await bench.pane.getByRole("button", { name: "Flag overdue" }).click();
    await bench.pane.getByText(/^Cleared the flags of \d+ milestones/).waitFor();
  });

  test("the sheet in front is the one that is shown, and the first one again", async () => {
    const scope = () =>
      bench.pane
        .getByLabel("Which sheets to check")
        .evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text);
    const first = await scope();
    await bench.page.getByRole("tab", { name: "Climate register" }).click();
    expect(await until(scope, (name) => name === "Climate register")).toBe("Climate register");
    await bench.picture("live-5-other-sheet");
    await bench.page.getByRole("tab", { name: first ?? "" }).click();
    expect(await until(scope, (name) => name === first)).toBe(first);
  });

  test("nothing changes while the switch is off, and all is caught up when it is on", async () => {
    // A question takes room from the list, which draws as many rows as it has room for.
    const settled = bench.pane.getByRole("button", { name: "That is right" });
    await settled.click();
    await settled.waitFor({ state: "detached" });
    const live = bench.pane.getByRole("switch", { name: "Live checking" });
    await live.click();
    await watch(bench);
    await typeInto(bench, FIRST, "Terms of reference agreed (31 June 2026)");
    const sign = bench.pane.getByText(
      /^The sheet has changed since it was checked at \d\d:\d\d\.$/,
    );
    await sign.waitFor();
    await bench.picture("live-6-old-figures");
    await bench.page.getByRole("tab", { name: "Climate register" }).click();
    await bench.page.waitForTimeout(A_WHILE_MS);
    // What is told of the cell in hand takes room from the list, which then draws a row less.
    expect(await watched(bench)).toMatchObject({
      sameList: true,
      everEmpty: false,
      drawnAnew: [],
    });
    expect(await finding(FIRST, "31 June 2026").count()).toBe(0);
    await bench.page.getByRole("tab", { name: /^Action Plan/ }).click();
    await live.click();
    await there(FIRST, "31 June 2026");
    expect(await sign.count()).toBe(0);
  });
});

/** What became of the list of findings since {@link watch}. */
interface Watched {
  readonly sameList: boolean;
  readonly everEmpty: boolean;
  /** Findings that are on the screen still, in the very elements they were in. */
  readonly kept: number;
  /** Findings that are on the screen still, but in other elements. */
  readonly drawnAnew: readonly string[];
  /** How often anything in the list has changed. */
  readonly changes: number;
}

type WatchingWindow = Window & { watched?: () => Watched };

/** Begins to watch the elements of the findings in the pane. */
async function watch({ page }: Workbench): Promise<void> {
  await page.frame({ url: /pane\.html/ })?.evaluate(() => {
    const list = (): Element | null => document.querySelector('[role=list][aria-label="Findings"]');
    const items = (): Map<string, Element> =>
      new Map(
        [...document.querySelectorAll('[role=list][aria-label="Findings"] [role=listitem]')].map(
          (item) => [item.textContent ?? "", item],
        ),
      );
    const before = { list: list(), items: items() };
    let everEmpty = false;
    let changes = 0;
    const observer = new MutationObserver((records) => {
      everEmpty ||= items().size === 0;
      changes += records.filter(({ target }) => before.list?.contains(target)).length;
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    (window as WatchingWindow).watched = () => {
      observer.disconnect();
      const still = [...items()].filter(([text]) => before.items.has(text));
      return {
        sameList: list() === before.list,
        everEmpty,
        kept: still.filter(([text, item]) => before.items.get(text) === item).length,
        drawnAnew: still
          .filter(([text, item]) => before.items.get(text) !== item)
          .map(([text]) => text),
        changes,
      };
    };
  });
}

async function watched({ page }: Workbench): Promise<Watched> {
  const seen = await page
    .frame({ url: /pane\.html/ })
    ?.evaluate(() => (window as WatchingWindow).watched?.());
  if (!seen) throw new Error("The list is not being watched.");
  return seen;
}

async function asCoauthor({ page }: Workbench, does: string): Promise<void> {
  await page.getByRole("button", { name: "Conditions" }).click();
  await page.getByRole("menuitem", { name: does }).click();
}

/** Right-clicks the number of a row near the top, and gives it, counted from 1. */
async function openRowMenu(bench: Workbench): Promise<number> {
  const { page } = bench;
  await selectCell(bench, "A1");
  const box = await page.locator(GRID).boundingBox();
  if (!box) throw new Error("There is no grid to be clicked.");
  const entry = page.getByText("rows above");
  // The edge between two rows is for dragging, and has no menu.
  for (const y of [200, 210, 220]) {
    await page.mouse.click(box.x + 20, box.y + y, { button: "right" });
    await page.waitForTimeout(500);
    if (await entry.isVisible()) break;
  }
  const name = await page.locator('[data-ready="true"] input').first().inputValue();
  return Number(/\d+/.exec(name)?.[0]);
}

/** The words of the entries of the menu that is open. */
function menuEntries({ page }: Workbench): Promise<string[]> {
  return page.evaluate(() => {
    const [entry] = [...document.querySelectorAll("*")].filter(
      (each) => each.textContent === "Clear contents" && each.checkVisibility(),
    );
    // The menu is the first around the entry that has more than it to offer.
    let menu = entry;
    while (menu && !menu.textContent?.includes("Paste")) menu = menu.parentElement ?? undefined;
    const words = menu instanceof HTMLElement ? menu.innerText : "";
    return words.split("\n").filter((line) => /[a-z]/.test(line));
  });
}
