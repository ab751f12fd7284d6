import { createReviewRoom } from "../../../src/taskpane/view/review-room";
import { yearAnswers } from "../../../src/taskpane/view/questions/plan-year";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/plan/settings";
import { workbookOf } from "../../support/grid";
import { sheetOf } from "../../support/text-table";

const planOf = (title: string, year: number): string => `
  ${title}
  Action | Lead officer | Directorate | Milestone | Deadline
  Build a pool | Bea Quill | Leisure | Dig the pool | 31 May ${String(year)}
  | | | Fill the pool | 30 June ${String(year)}
`;
const BOOK = workbookOf(
  sheetOf(planOf("Action plan 2025/26", 2025), "Plan A"),
  sheetOf(planOf("Action plan 2026/27", 2026), "Plan B"),
);

const checked = (rollUpYear: Settings["rollUpYear"], asAt = "2026-12-31") =>
  createReviewRoom().check(BOOK, { asAt, settings: { ...DEFAULT_SETTINGS, rollUpYear } });

test("asks which year is counted, the one that holds the as-at day first", () => {
  const view = checked(null);
  expect(view.milestones).toBe(2);
  expect(yearAnswers(view)).toMatchObject([
    { words: "2026/27, which holds 31 Dec 2026" },
    { words: "2025/26" },
    { words: "Both together", answer: "all" },
  ]);
});

test("a single year leaves nothing to choose", () => {
  const one = workbookOf(sheetOf(planOf("Action plan 2025/26", 2025), "Plan A"));
  const view = createReviewRoom().check(one, { asAt: "2026-12-31", settings: DEFAULT_SETTINGS });
  expect(yearAnswers(view)).toEqual([]);
});

test.each([
  ["both", "all" as const, 4, "all"],
  ["last year's", { start: "2025-04-01", end: "2026-03-31" }, 2, "chosen"],
])("counts %s as answered", (_, answer, milestones, taken) => {
  const view = checked(answer);
  expect(view).toMatchObject({ milestones, planYears: { taken } });
  expect(view.rollUp.total.milestones).toBe(milestones);
});

test("settings from before there was an answer to keep still hold", () => {
  expect(DEFAULT_SETTINGS.rollUpYear).toBeNull();
});
