import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toOutput } from "../../src/cli/formats/json";
import type { Review } from "../../src/core/review";
import { review } from "../../src/core/review";
import { parseWorkbook } from "../../src/xlsx/index";
import { describeRealPlan, realPlan } from "../support/real-plan";

/** What each layout must score against the plan read by hand. */
const LEAST: Readonly<Record<string, string>> = {
  "plan.word.xlsx": "actions=1,milestones=1,due=1,directorates=1,leads=1",
  "plan.cells.xlsx": "actions=1,milestones=1,due=1,directorates=1,leads=1",
  "plan.register.xlsx": "actions=1,milestones=1,due=1,directorates=1,leads=1",
  "plan.lines.xlsx": "actions=0.97,milestones=0.95,due=0.98,directorates=0.97,leads=0.95",
};

const reviewOf = async (name: string, asAt: string): Promise<Review> =>
  review([await parseWorkbook(readFileSync(pathOf(name)), name)], { asAt });

function pathOf(name: string): string {
  const path = realPlan(`tower-hamlets-2011-12/${name}`);
  if (path === null) throw new Error(`${name} is not there`);
  return path;
}

describeRealPlan("a real plan of 68 actions and 203 milestones", () => {
  test.each(Object.entries(LEAST))("%s reads as it was read by hand", async (name, least) => {
    const folder = mkdtempSync(join(tmpdir(), "score-"));
    const file = join(folder, "review.json");
    const output = toOutput({
      files: [{ file: name, error: null }],
      review: await reviewOf(name, "2012-01-15"),
    });
    writeFileSync(file, JSON.stringify(output));
    const score = join(dirname(pathOf(name)), "../../tools/score.mjs");
    try {
      execFileSync(process.execPath, [score, pathOf("gold.json"), file, "--min", least]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    ["2011-07-01", 60],
    ["2011-10-01", 107],
    ["2012-01-01", 135],
    ["2012-04-01", 188],
  ])("at %s, %i milestones are overdue where nothing is reported", async (asAt, overdue) => {
    for (const name of ["plan.word.xlsx", "plan.cells.xlsx"]) {
      expect((await reviewOf(name, asAt)).rollUp.total.overdue).toBe(overdue);
    }
  });

  test("the register rolls up as it was counted by hand", async () => {
    const { rollUp } = await reviewOf("plan.register.xlsx", "2012-01-15");
    const lines = rollUp.byDirectorate.map(
      (c) =>
        `${c.directorate}: ${[c.milestones, c.complete, c.overdue, c.dueSoon, c.upcoming, c.undated, c.suspended].join(" ")}`,
    );
    expect(lines).toEqual([
      "Adults, Health & Wellbeing: 29 12 4 0 10 2 1",
      "All Directorates: 3 0 0 0 3 0 0",
      "Chief Executive's: 23 8 6 1 6 1 1",
      "Children, Schools & Families: 45 18 5 3 13 6 0",
      "Communities, Localities & Culture: 66 32 14 0 14 2 4",
      "Development & Renewal: 76 30 14 3 20 2 7",
      "Resources: 2 1 0 0 1 0 0",
    ]);
    expect(rollUp.total).toMatchObject({
      milestones: 203,
      complete: 85,
      overdue: 38,
      dueSoon: 6,
      upcoming: 55,
      undated: 7,
      suspended: 12,
    });
  });

  describe.each(["plan.word.xlsx", "plan.cells.xlsx"])("the findings of %s", (name) => {
    const expected = JSON.parse(
      readFileSync(join(__dirname, "../fixtures/real-plan-findings.json"), "utf8"),
    ) as Record<string, string[]>;

    test.each(Object.keys(expected).filter((rule) => rule !== "about"))("%s", async (rule) => {
      const { workbooks } = await reviewOf(name, "2012-01-15");
      const found = (workbooks[0]?.findings ?? []).filter((f) => f.rule === rule);
      const ids = goldIds();
      const byQuote = found.map(({ quote }) => ids(quote));
      expect(byQuote.sort()).toEqual([...(expected[rule] ?? [])].sort());
    });
  });
});

interface Gold {
  actions: {
    id: string;
    action: string;
    leadOfficers: string[];
    milestones: { id: string; text: string; deadlineText: string | null }[];
  }[];
}

/** Finds the id of what a finding quotes: a milestone's text or deadline, officers, an action, or a day itself. */
function goldIds(): (quote: string) => string {
  const gold = JSON.parse(readFileSync(pathOf("gold.json"), "utf8")) as Gold;
  const ids = new Map<string, string>();
  for (const action of gold.actions) {
    ids.set(action.action, action.id);
    if (action.leadOfficers.length > 1) ids.set(action.leadOfficers.join("; "), action.id);
    for (const { id, text, deadlineText } of action.milestones) {
      if (deadlineText !== null && !ids.has(deadlineText)) ids.set(deadlineText, id);
      ids.set(text, id);
    }
  }
  return (quote) => ids.get(quote) ?? quote;
}
