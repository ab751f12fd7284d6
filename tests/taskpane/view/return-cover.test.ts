import { DEFAULT_SETTINGS, settingsSchema, type Settings } from "../../../src/core/plan/settings";
import { worksheet } from "../../../src/core/sheet/workbook";
import { PRESETS } from "../../../src/core/validate/presets";
import { ALL_CHECKS } from "../../../src/taskpane/filters";
import { createReviewRoom } from "../../../src/taskpane/view/review-room";
import type { CoverQuery } from "../../../src/taskpane/view/return-cover";
import {
  WEXMOUTH_AS_AT,
  WEXMOUTH_FIGURES as FIGURES,
  wexmouthRows,
  WEXMOUTH_SHEET,
} from "../../support/wexmouth";

const QUERY: CoverQuery = {
  details: { preparedBy: "Bettina Larkspur", returnFor: "", note: "" },
  prepared: { on: "2026-12-31", at: "14:02" },
  questions: [],
  ignored: [],
};

/** The cover of the borough's plan as lines of words. */
function lines(query: Partial<CoverQuery> = {}, settings: Settings = DEFAULT_SETTINGS): string[] {
  const room = createReviewRoom();
  const sheets = [worksheet(WEXMOUTH_SHEET, wexmouthRows())];
  room.check({ name: "plan.xlsx", date1904: false, sheets }, { asAt: WEXMOUTH_AS_AT, settings });
  const cover = room.cover({ ...QUERY, ...query });
  return (cover?.rows ?? []).map(({ cells }) =>
    cells
      .map((cell) => ("text" in cell ? cell.text : "number" in cell ? String(cell.number) : ""))
      .join("|"),
  );
}

test("has the figures that the plan was made with", () => {
  const { statuses, findings } = FIGURES;
  expect(lines()).toEqual(
    expect.arrayContaining([
      "Not ready: 5 to fix",
      "Judged|By all checks, as they are to begin with.",
      `${String(findings.error)}|to fix before it is submitted`,
      `${String(findings.warning)}|to look at; it can be submitted with these`,
      `${String(findings.info)}|for information`,
      `${String(statuses.overdue)}|Overdue`,
      `${String(statuses["due-soon"])}|Due soon`,
      `${String(statuses.upcoming)}|To come`,
      `${String(statuses.complete)}|Complete`,
      `${String(statuses.undated)}|No date`,
      `${String(FIGURES.milestones)}|Total, each counted once`,
    ]),
  );
});

test("tells what was left with its reason, and is ready without what was to be fixed", () => {
  const all = (rule: string, reason: string): Settings["ignored"] => {
    const room = createReviewRoom();
    const sheets = [worksheet(WEXMOUTH_SHEET, wexmouthRows())];
    room.check(
      { name: "", date1904: false, sheets },
      { asAt: WEXMOUTH_AS_AT, settings: DEFAULT_SETTINGS },
    );
    const { count } = room.listFindings(1, { ...ALL_CHECKS, ignored: [] });
    return (room.findings(1, 0, count) ?? [])
      .filter((row) => row.rule === rule)
      .map(({ at, quote, about }) => ({ rule, sheet: at.sheet, quote, about, reason }));
  };
  const ignored = [
    ...all("milestone-without-deadline", "Dates come in May"),
    ...all("completed-in-the-future", "Typed ahead"),
  ];
  expect(ignored).toHaveLength(5);
  const cover = lines({ ignored });
  expect(cover[1]).toBe("Ready to submit");
  expect(cover).toContain("0|to fix before it is submitted");
  expect(cover).toContain("5|left as they are on purpose, for the reasons below");
  expect(cover.filter((line) => line.endsWith("|Dates come in May"))).toEqual([
    expect.stringMatching(/^4\|.*: Action plan 2026-27!\w+, /) as string,
  ]);
  expect(cover.filter((line) => line.endsWith("|Typed ahead"))).toHaveLength(1);
  expect(cover).not.toContain("What is missing");
});

test("puts the questions that are open before any verdict", () => {
  const cover = lines({ questions: ["Nothing is reported in this plan."] });
  expect(cover[1]).toBe("One question first");
  expect(cover).toContain("Not answered|Nothing is reported in this plan.");
});

test.each(PRESETS)("names the choice of rules: $title", ({ title, rules }) => {
  expect(lines({}, settingsSchema.parse({ rules }))).toContain(
    `Judged|By the checks of “${title}”.`,
  );
});

test("says so where the rules were chosen one by one, and gives nothing before a check", () => {
  const settings = settingsSchema.parse({ rules: { "vague-wording": { on: false } } });
  expect(lines({}, settings)).toContain("Judged|By the checks as they were chosen in Settings.");
  expect(createReviewRoom().cover(QUERY)).toBeNull();
});
