import type { Day, Period } from "../../../src/core/plan/day";
import { outsidePlanYear, outsideWords, planSpan } from "../../../src/core/plan/plan-span";
import { readingOf } from "../../support/reading";
import { sheetOf } from "../../support/text-table";

const YEAR: Period = { start: "2025-04-01", end: "2026-03-31" };

test.each<[Day, Day | null]>([
  ["2025-03-31", "2025-04-01"],
  ["2025-04-01", null],
  ["2026-03-31", null],
  ["2026-04-01", "2026-03-31"],
])("%s: %s is the nearest day of the plan's year", (asAt, nearest) => {
  expect(outsidePlanYear(asAt, YEAR)?.nearest.day ?? null).toBe(nearest);
  expect(outsidePlanYear(asAt, null)).toBeNull();
});

test("says which year", () => {
  const outside = outsidePlanYear("2026-12-31", YEAR);
  expect(outside && outsideWords("2026-12-31", outside)).toBe(
    "31 Dec 2026 is outside the plan year, 1 Apr 2025 to 31 Mar 2026.",
  );
});

test("the years of several sheets are one, and sheets without a plan have no say", () => {
  const plan = (year: string) =>
    readingOf(
      sheetOf(`
        Action plan ${year}
        Action | Milestone | Deadline
        Build a pool | Open the pool | May
      `),
    );
  const noPlan = readingOf(sheetOf("Rent 2009/10 | 100"));
  expect(planSpan([plan("2012/13"), noPlan, plan("2011/12")])).toEqual({
    start: "2011-04-01",
    end: "2013-03-31",
  });
  expect(planSpan([noPlan])).toBeNull();
});
