import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { selectedAddress, valuesOf } from "../support/page-excel";
import { selectCell, timeUntil, typeInto } from "../support/page-grid";
import { until } from "../support/until";
import { openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(120_000);

/** A milestone of the sample plan. */
const MILESTONE = "C11";
/** How long a person may have to wait, on a machine that does much else. */
const PATIENCE_MS = 10_000;

describe("mending a plan", () => {
  let stage: Stage;
  let bench: Workbench;
  const search = () => bench.pane.getByRole("searchbox", { name: "Search the findings" });
  const findings = () => bench.pane.getByRole("list", { name: "Findings" });
  const errors = () => bench.pane.getByRole("button", { name: /^\d+ to fix$/ }).innerText();

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open();
    await bench.pane.getByLabel("As at").fill("2026-12-01");
    // While there is a question there is no verdict.
    await bench.pane.getByRole("button", { name: "That is right" }).click();
  });
  afterAll(() => stage.close());
  beforeEach(() => search().fill(""));
  afterEach(() => {
    expect(bench.complaints).toEqual([]);
    expect(bench.foreign).toEqual([]);
  });

  test("a wrong deadline that is typed is found at once, and gone when it is mended", async () => {
    const before = await errors();
    await search().fill("31 June");
    await selectCell(bench, MILESTONE);
    const found = timeUntil(bench, "looks like a slip", true);
    await bench.page.keyboard.type("Draft charter agreed (31 June 2026)");
    await bench.page.keyboard.press("Enter");
    const finding = findings().getByRole("button", { name: /looks like a slip/ });
    await finding.first().waitFor();
    await bench.picture("fixing-1-found");
    expect(await errors()).not.toBe(before);

    await selectCell(bench, MILESTONE);
    const gone = timeUntil(bench, "looks like a slip", false);
    await bench.page.keyboard.type("Draft charter agreed (30 June 2026)");
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByText("No finding matches the search and filters.").waitFor();
    await bench.picture("fixing-2-mended");
    expect(await errors()).toBe(before);

    const waits = { foundAfterMs: await found, goneAfterMs: await gone };
    note("typing-to-findings", waits);
    expect(Math.max(...Object.values(waits))).toBeLessThan(PATIENCE_MS);
  });

  test("all faults of a rule are mended at once, and taken back at once", async () => {
    await typeInto(bench, MILESTONE, "Terms of reference agreed (May 2026)");
    const before = await valuesOf(bench);
    await search().fill("Directorate");
    const all = bench.pane.getByRole("button", { name: /^Fix (?:all )?\d+: Directorate spelt/ });
    await all.click();
    const mended = await until(
      () => valuesOf(bench),
      (now) => !equals(before)(now),
    );
    expect(mended).not.toEqual(before);
    await all.waitFor({ state: "detached" });
    await bench.picture("fixing-3-all-mended");
    await bench.pane.getByRole("button", { name: /^Undo: / }).click();
    await all.waitFor();
    expect(await until(() => valuesOf(bench), equals(before))).toEqual(before);
  });

  test("what a fix wrote is taken back in the grid too, with Ctrl+Z", async () => {
    const before = await valuesOf(bench);
    await search().fill("Directorate");
    const all = bench.pane.getByRole("button", { name: /^Fix (?:all )?\d+: Directorate spelt/ });
    await all.click();
    // The list may be empty for a moment as it is drawn: the sheet tells when the fix is written.
    await until(
      () => valuesOf(bench),
      (now) => !equals(before)(now),
    );
    await all.waitFor({ state: "detached" });
    await selectCell(bench, MILESTONE);
    await bench.page.keyboard.press("Control+z");
    await all.waitFor();
    expect(await until(() => valuesOf(bench), equals(before))).toEqual(before);
  });

  test("a fix is looked at and left with Escape, by the keyboard alone", async () => {
    const opener = bench.pane.getByRole("button", { name: /^Fix: write/ }).first();
    await opener.focus();
    await bench.page.keyboard.press("Enter");
    const preview = bench.pane.getByRole("group", { name: /^Fixes for / });
    await preview.waitFor();
    await preview
      .getByRole("button", { name: /^Fix it/ })
      .first()
      .focus();
    await bench.page.keyboard.press("Escape");
    await preview.waitFor({ state: "detached" });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test("a finding is ignored for a reason, listed with it, and brought back", async () => {
    const first = bench.pane.getByRole("button", { name: /^Ignore: / }).first();
    const cell = /[A-Z]+\d+$/.exec((await first.getAttribute("aria-label")) ?? "")?.[0] ?? "";
    const rows = findings().getByRole("button", { name: `Ignore: ${cell}`, exact: true });
    const count = await rows.count();
    await first.click();
    await bench.pane.getByLabel("Reason").fill("Agreed with the Mayor’s office");
    await bench.pane.getByRole("button", { name: "Ignore", exact: true }).click();
    const left = await until(
      () => rows.count(),
      (n) => n < count,
    );
    expect(left).toBe(count - 1);
    await bench.pane.getByRole("button", { name: "Ignored (1)" }).click();
    await bench.pane.getByText("Reason: Agreed with the Mayor’s office").waitFor();
    await bench.picture("fixing-4-ignored");
    await bench.pane.getByRole("button", { name: /^Bring back: / }).click();
    expect(
      await until(
        () => rows.count(),
        (n) => n === count,
      ),
    ).toBe(count);
    expect(await bench.pane.getByRole("button", { name: /^Ignored/ }).count()).toBe(0);
  });

  test("a rule's entry shows what breaks it and what keeps it", async () => {
    await bench.pane
      .getByRole("button", { name: /^About this check: / })
      .first()
      .click();
    const entry = bench.pane.getByRole("note").first();
    await entry.getByRole("table", { name: /Would be found/ }).waitFor();
    await entry.getByRole("table", { name: /As it should be/ }).waitFor();
    await bench.picture("fixing-5-why");
    expect(await bench.axe("pane")).toEqual([]);
    await bench.pane
      .getByRole("button", { name: /^About this check: / })
      .first()
      .click();
  });

  test("the findings are written to a sheet that can be sent back", async () => {
    await bench.pane.getByRole("button", { name: "More for the findings" }).click();
    await bench.pane.getByRole("menuitem", { name: "Write the findings to a sheet" }).click();
    const selected = () => selectedAddress(bench);
    expect(await until(selected, (at) => at.startsWith("Findings!"))).toMatch(/^Findings!/);
    const rows = await valuesOf(bench);
    expect(rows[0]?.[0]).toBe("Findings");
    // Notes on the plan, of which there may be none, stand above the table.
    expect(rows.find((row) => row.includes("How serious"))).toEqual(
      expect.arrayContaining(["How serious", "Cell", "What is wrong", "Answer"]),
    );
    expect(rows.length).toBeGreaterThan(5);
    await bench.picture("fixing-6-findings-sheet");
  });
});

const equals =
  <T>(wanted: T) =>
  (now: T): boolean =>
    JSON.stringify(now) === JSON.stringify(wanted);

/** Figures go beside the pictures, to be looked at. */
function note(name: string, figures: Readonly<Record<string, number>>): void {
  const folder = join(__dirname, "../../test-output");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(figures)}\n`);
}
