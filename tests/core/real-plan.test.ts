import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toOutput } from "../../src/cli/formats/json";
import type { Review } from "../../src/core/review";
import { review } from "../../src/core/review";
import { RULES } from "../../src/core/validate/rules/index";
import { parseWorkbook } from "../../src/xlsx/index";
import { goldFrom, placer, type Gold, type GoldMilestone } from "../support/gold";
import { describeRealPlan, realPlan } from "../support/real-plan";

/** What each layout must score against the plan read by hand. */
const LEAST: Readonly<Record<string, string>> = {
  "plan.word.xlsx": "actions=1,milestones=1,due=1,directorates=1,leads=1",
  "plan.cells.xlsx": "actions=1,milestones=1,due=1,directorates=1,leads=1",
  "plan.register.xlsx": "actions=1,milestones=1,due=1,directorates=1,leads=1",
  "plan.lines.xlsx": "actions=0.98,milestones=0.99,due=1,directorates=1,leads=1",
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
    const files = [{ file: name, error: null }];
    const input = { files, skipped: [], review: await reviewOf(name, "2012-01-15") };
    const output = toOutput(input);
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

  describe.each(Object.keys(LEAST))("the findings of %s are those of the list", (name) => {
    test.each(RULES.map(({ id }) => id))("%s", async (rule) => {
      const { missed = [], extra = [] } = shortOf(name, rule);
      const agreed = (EXPECTED[name]?.[rule] ?? []).filter((entry) => !missed.includes(entry));
      expect((await placedOf(name, rule)).sort()).toEqual([...agreed, ...extra].sort());
    });
  });

  test("the list agrees with what is marked in the plan read by hand", () => {
    const marked = (is: (m: GoldMilestone) => boolean): string[] =>
      gold()
        .actions.flatMap(({ milestones }) => milestones)
        .filter(is)
        .map(({ id }) => id);
    const listed = (layout: string, rule: string): string[] =>
      (EXPECTED[layout]?.[rule] ?? []).map((entry) => entry.replace(/ .*/, ""));
    const outside = marked((m) => m.outsidePlanYear !== undefined);
    const undated = marked((m) => m.deadlineText === null);
    const open = marked((m) => m.certainty === "ongoing");
    const tentative = marked((m) => m.certainty === "tentative");
    expect([outside, undated, open, tentative].map(({ length }) => length)).toEqual([9, 5, 2, 3]);
    for (const layout of Object.keys(LEAST)) {
      expect(listed(layout, "deadline-outside-plan-year")).toEqual(outside);
      if (layout === "plan.register.xlsx") continue;
      expect(listed(layout, "milestone-without-deadline")).toEqual(undated);
      const unsure = ["no-fixed-end", "deadline-year-inferred"].flatMap((r) => listed(layout, r));
      expect(unsure.sort()).toEqual([...open, ...tentative].sort());
    }
    // A register has a cell for the day alone: what has no day there has no deadline, and its "TBC" is gone.
    expect(listed("plan.register.xlsx", "milestone-without-deadline").sort()).toEqual(
      [...undated, ...open].sort(),
    );
  });

  test("one title stands under two officers, and no layout calls it listed twice", async () => {
    const titles = gold().actions.map(({ action }) => action);
    const twice = gold().actions.filter(
      ({ action }) => titles.indexOf(action) !== titles.lastIndexOf(action),
    );
    expect(new Set(twice.flatMap(({ leadOfficers }) => leadOfficers)).size).toBe(2);
    for (const layout of Object.keys(LEAST)) {
      expect(await placedOf(layout, "duplicate-action")).toEqual([]);
    }
  });
});

interface Expected {
  /** By layout, then by rule; a rule that is not named finds nothing. */
  readonly expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Where what is found is known to differ from what should be. */
  readonly fallsShort: readonly {
    readonly layout: string;
    readonly rule: string;
    readonly missed: readonly string[];
    readonly extra: readonly string[];
    readonly why: string;
  }[];
}

const { expected: EXPECTED, fallsShort: FALLS_SHORT } = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/real-plan-findings.json"), "utf8"),
) as Expected;

const shortOf = (name: string, rule: string): Partial<Expected["fallsShort"][number]> =>
  FALLS_SHORT.find((short) => short.layout === name && short.rule === rule) ?? {};

const gold = (): Gold => goldFrom(pathOf("gold.json"));

/** What a rule finds on a layout, each with what it is about and its cell. */
async function placedOf(name: string, rule: string): Promise<string[]> {
  const { findings, place } = await findingsOf(name);
  return findings.filter((finding) => finding.rule === rule).map(place);
}

const read = new Map<string, ReturnType<typeof findingsAfresh>>();

function findingsOf(name: string): ReturnType<typeof findingsAfresh> {
  const found = read.get(name) ?? findingsAfresh(name);
  read.set(name, found);
  return found;
}

async function findingsAfresh(name: string) {
  const workbook = await parseWorkbook(readFileSync(pathOf(name)), name);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error(`${name} holds no sheet`);
  const { workbooks } = review([workbook], { asAt: "2012-01-15" });
  const place = placer(gold(), sheet, { printed: name === "plan.lines.xlsx" });
  return { findings: workbooks[0]?.findings ?? [], place };
}
