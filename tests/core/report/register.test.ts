import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toOutput } from "../../../src/cli/formats/json";
import type { Action, Milestone, Plan } from "../../../src/core/plan/plan";
import { registerSheet } from "../../../src/core/report/register";
import { review, type Review } from "../../../src/core/review";
import type { SheetContent } from "../../../src/core/sheet/content";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { parseWorkbook } from "../../../src/xlsx/index";
import { generate, LAYOUTS } from "../../support/generator/index";
import { sheetOf, workbookOf } from "../../support/grid";
import { action, due, milestone } from "../../support/plans";
import { describeRealPlan, realPlan } from "../../support/real-plan";
import { sheetOf as textTable } from "../../support/text-table";
import { written } from "../../support/written-sheet";

const LABELS =
  "Ref|Theme|Priority|Strategic action|Lead member|Lead officer|Directorate|Milestone|Original deadline as written|Due date|Revised date|Status|Completed on|Reason and remedy|Source cell";

describe("a register", () => {
  const plan: Plan = {
    planYear: null,
    actions: [
      action({ milestones: [milestone({ deadline: due("2026-05-31") })] }),
      action({ ref: "A2", text: "Plant trees", directorates: ["Parks, Trees & Streets"] }),
    ],
  };
  const sheet = registerSheet([plan]);

  test("has a row for each milestone and for an action that has none", () => {
    expect(sheet.rows.map(({ kind }) => kind)).toEqual(["header", "body", "body"]);
    expect(textsOf(sheet)[0]).toBe(LABELS);
    expect(textsOf(sheet)[2]).toBe("A2|||Plant trees|||Parks, Trees & Streets||||||||Plan!A2");
  });

  test("is a table with its header frozen and printed on every page", () => {
    expect(sheet.table?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 14 });
    expect(sheet).toMatchObject({ frozenRows: 1, landscape: true, printTitleRows: [0, 0] });
  });

  test("takes a status and a directorate from a list, and dates alone as dates", () => {
    const lists = (sheet.dropDowns ?? []).map(({ column, values }) => [column, values]);
    expect(lists).toEqual([
      [11, ["Not started", "In progress", "Complete", "Suspended", "Cancelled"]],
      [6, ["Leisure", "Parks, Trees & Streets"]],
    ]);
    expect(sheet.dateColumns).toEqual([9, 10, 12]);
  });

  test("gives actions of several sheets references of their own", () => {
    const both = registerSheet([plan, plan]);
    expect(textsOf(both).map((row) => row.split("|")[0])).toEqual([
      "Ref",
      "A1.1",
      "A2",
      "A1-2.1",
      "A2-2",
    ]);
  });

  test("says above its table that nothing could be reported, and is read back as the same plan", () => {
    const rows = `
      Strategic Action | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Bea Quill | Leisure | Draft plans | May 2026
      ^ | ^ | ^ | Open the pool | March 2027
    `;
    const first = reviewOf(workbookOf(sheetOf(rows)), "2026-10-01");
    const register = registerSheet(plansOf(first), first.workbooks);
    expect(textsOf(register)[0]).toMatch(/^This plan has no column for progress: everything/);
    expect(register).toMatchObject({ frozenRows: 3, printTitleRows: [2, 2] });
    expect(register.table?.area).toMatchObject({ top: 2, bottom: 4 });
    const again = reviewOf(workbookOf(written(register)), "2026-10-01");
    const told = (r: Review) =>
      actionsOf(r).map(({ text, theme, priority, leads, milestones }) => [
        [theme, priority, text, ...leads.officers],
        milestones.map(({ title, deadline }) => [title, deadline?.due]),
      ]);
    expect(told(again)).toEqual(told(first));
    expect(again.workbooks[0]?.readings[0]?.progress.kind).toBe("not-yet");
  });

  test("has a column for per cent complete where a plan says it, read back as it was", () => {
    const rows = `
      Strategic Action | Lead officer | Directorate | Milestone | Deadline | % complete
      Build a pool | Bea Quill | Leisure | Draft plans | May 2026 | 100%
      ^ | ^ | ^ | Fence the site | July 2026 | 33.5%
      ^ | ^ | ^ | Open the pool | March 2027 |
    `;
    const first = reviewOf(workbookOf(sheetOf(rows)), "2026-10-01");
    const shares = (r: Review) =>
      actionsOf(r).flatMap((a) => a.milestones.map((m) => [m.percent, m.reported]));
    expect(shares(first)).toEqual([
      [100, "complete"],
      [33.5, "in-progress"],
      [null, "none"],
    ]);
    expect(shares(readAgain(first))).toEqual(shares(first));
    expect(textsOf(sheet)[0]).not.toContain("% complete");
  });

  test("gives a date as its cell shows it, and as a date beside it", () => {
    const rows = `
      Strategic Action | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Bea Quill | Leisure | Draft plans | [2026-05-05]
      | | | Open the pool | May 2026
    `;
    const first = reviewOf(workbookOf(textTable(rows)), "2026-10-01");
    const deadlines = (r: Review) =>
      textsOf(registerOf(r)).map((row) => row.split("|").slice(8, 10).join("|"));
    expect(deadlines(first)).toEqual([
      "Original deadline as written|Due date",
      "05/05/2026|2026-05-05",
      "May 2026|2026-05-31",
    ]);
    expect(deadlines(readAgain(first))).toEqual(deadlines(first));
  });

  test("keeps a milestone that a tag moved apart from its action's directorate", () => {
    const rows = `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Draft plans (May 2026)
      ^ | ^ | Fence the site (July 2026 (PTS)
      Plant trees | Cllr Ann Poole⏎Dan Moss⏎Parks, Trees & Streets | Order the trees (June 2026)
    `;
    const first = reviewOf(workbookOf(sheetOf(rows)), "2026-10-01");
    const again = readAgain(first);
    const owners = (r: Review): string[][] =>
      actionsOf(r).flatMap((a) => [[...a.directorates], ...a.milestones.map(directorates)]);
    expect(owners(first).slice(0, 3)).toEqual([
      ["Leisure"],
      ["Leisure"],
      ["Parks, Trees & Streets"],
    ]);
    expect(owners(again)).toEqual(owners(first));
  });
});

/** Made-up plans in each layout. */
const SEEDS = 30;

describe("a written register reads back as the same plan, and is written the same again", () => {
  test("from the sample plan", async () => {
    const bytes = readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx"));
    expectSame(await parseWorkbook(bytes, "sample-plan.xlsx"), "2026-10-01");
  });

  test.each(LAYOUTS)("from made-up plans in the layout %s", (layout) => {
    let compared = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { sheet, plan } = generate(seed, layout);
      // An action that was read without a word, from a page number say, is nothing a register can show.
      const isWorded = expectSame(workbookOf(sheet), `${String(plan.year)}-10-01`);
      if (isWorded) compared++;
    }
    expect(compared).toBeGreaterThan(SEEDS * 0.7);
  });
});

describeRealPlan("a register of the real plan", () => {
  test.each(["word", "cells", "register", "lines"])(
    "from plan.%s.xlsx reads back as the same plan and scores no less",
    async (layout) => {
      const name = `plan.${layout}.xlsx`;
      const book = await parseWorkbook(readFileSync(pathOf(name)), name);
      expect(expectSame(book, "2012-01-15")).toBe(true);
      const first = reviewOf(book, "2012-01-15");
      const [before, after] = [scoreOf(first), scoreOf(readAgain(first))];
      for (const [measure, share] of Object.entries(before)) {
        expect([measure, (after[measure] ?? 0) >= share]).toEqual([measure, true]);
      }
    },
    60_000,
  );
});

const reviewOf = (book: Workbook, asAt: string): Review => review([book], { asAt });

const plansOf = ({ workbooks }: Review): Plan[] =>
  workbooks.flatMap(({ readings }) => readings.map(({ plan }) => plan));

const actionsOf = (r: Review): Action[] => plansOf(r).flatMap(({ actions }) => actions);

const directorates = (m: Milestone): string[] => [...m.directorates];

const registerOf = (r: Review): SheetContent => registerSheet(plansOf(r));

const readAgain = (r: Review): Review => reviewOf(workbookOf(written(registerOf(r))), r.asAt);

/** Compares a plan with its register read again; false where an action of it has no words. */
function expectSame(book: Workbook, asAt: string): boolean {
  const first = reviewOf(book, asAt);
  if (actionsOf(first).some(({ text }) => !/\p{L}/u.test(text))) return false;
  const again = readAgain(first);
  expect(actionsOf(again).map(told)).toEqual(actionsOf(first).map(told));
  // All but the source cells, which lead to the register itself the second time.
  const content = (r: Review): string[] =>
    textsOf(registerOf(r)).map((row) => row.split("|").slice(0, -1).join("|"));
  expect(content(again)).toEqual(content(first));
  return true;
}

/** All that a register holds of an action. */
const told = (a: Action): unknown => [
  [a.text, a.theme, a.priority, a.leads.members, a.leads.officers, [...a.directorates].sort()],
  a.milestones.map(({ title, deadline, revised, reported, completedOn, comment, ...m }) => [
    title,
    deadline === null ? null : [deadline.text, deadline.earliest, deadline.due],
    deadline === null ? null : [deadline.precision, deadline.certainty],
    revised?.due,
    [...m.directorates].sort(),
    [reported, completedOn, comment],
  ]),
];

const textsOf = ({ rows }: SheetContent): string[] =>
  rows.map(({ cells }) =>
    cells
      .map((cell) => ("text" in cell ? cell.text : cell.kind === "day" ? cell.day : ""))
      .join("|"),
  );

function pathOf(name: string): string {
  const path = realPlan(`tower-hamlets-2011-12/${name}`);
  if (path === null) throw new Error(`${name} is not there`);
  return path;
}

/** The shares that the scoring tool beside the real plan prints. */
function scoreOf(r: Review): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), "score-"));
  try {
    const file = join(folder, "review.json");
    const output = toOutput({
      files: [{ file: "plan.xlsx", error: null }],
      review: r,
      skipped: [],
    });
    writeFileSync(file, JSON.stringify(output));
    const tool = join(dirname(pathOf("gold.json")), "../../tools/score.mjs");
    const line = execFileSync(process.execPath, [tool, pathOf("gold.json"), file]).toString();
    const shares = [...line.matchAll(/([a-z]+) (\d\.\d+)/g)];
    return Object.fromEntries(shares.map(([, measure = "", share]) => [measure, Number(share)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
