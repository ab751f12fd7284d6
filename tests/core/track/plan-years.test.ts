import type { Period } from "../../../src/core/plan/day";
import type { Reading } from "../../../src/core/plan/reading";
import type { Settings } from "../../../src/core/plan/settings";
import { isCounted, planYearsOf } from "../../../src/core/track/plan-years";
import { action, milestone } from "../../support/plans";

/** Years as a table writes them: "26" is April 2026 to March 2027, "c26" the calendar year, "25-28" April 2025 to March 2029. */
function year(words: string): Period | null {
  if (words === "?") return null;
  if (words.startsWith("c"))
    return { start: `20${words.slice(1)}-01-01`, end: `20${words.slice(1)}-12-31` };
  const [first = "", last = first] = words.split("-");
  return { start: `20${first}-04-01`, end: `20${String(Number(last) + 1)}-03-31` };
}

const reading = (words: string): Reading => ({
  sheet: words,
  plan: { planYear: year(words), actions: [action({ milestones: [milestone({})] })] },
  title: "",
  progress: { kind: "reported" },
  tables: [],
  problems: [],
});

interface Case {
  readonly name: string;
  /** Plans, each a year, with a space between. */
  readonly plans: string;
  readonly asAt: string;
  readonly wanted?: string;
  readonly taken: string;
  readonly planYear: string;
  readonly counted: string;
}

const CASES: readonly Case[] = [
  {
    name: "one year",
    plans: "26 26",
    asAt: "2026-12-31",
    taken: "only",
    planYear: "26",
    counted: "26 26",
  },
  {
    name: "no year known",
    plans: "? ?",
    asAt: "2026-12-31",
    taken: "only",
    planYear: "?",
    counted: "? ?",
  },
  {
    name: "the year that holds the day",
    plans: "25 26 27",
    asAt: "2026-12-31",
    taken: "as-at",
    planYear: "26",
    counted: "26",
  },
  {
    name: "its first day is of the year",
    plans: "25 26",
    asAt: "2026-04-01",
    taken: "as-at",
    planYear: "26",
    counted: "26",
  },
  {
    name: "its last day is of the year",
    plans: "25 26",
    asAt: "2026-03-31",
    taken: "as-at",
    planYear: "25",
    counted: "25",
  },
  {
    name: "the latest where none holds the day",
    plans: "26 25",
    asAt: "2030-01-01",
    taken: "latest",
    planYear: "26",
    counted: "26",
  },
  {
    name: "a plan of no known year counts with any",
    plans: "25 ? 26",
    asAt: "2026-12-31",
    taken: "as-at",
    planYear: "26",
    counted: "? 26",
  },
  {
    name: "a strategy beside the plan of one of its years",
    plans: "25-28 26",
    asAt: "2026-12-31",
    taken: "only",
    planYear: "26",
    counted: "25-28 26",
  },
  {
    name: "a strategy that runs through both",
    plans: "25-28 25 26",
    asAt: "2026-12-31",
    taken: "as-at",
    planYear: "26",
    counted: "25-28 26",
  },
  {
    name: "a strategy that ended before",
    plans: "21-24 25",
    asAt: "2025-12-31",
    taken: "as-at",
    planYear: "25",
    counted: "25",
  },
  {
    name: "one year named two ways",
    plans: "c26 26",
    asAt: "2026-12-31",
    taken: "only",
    planYear: "c26",
    counted: "c26 26",
  },
  {
    name: "the calendar year after",
    plans: "c26 25",
    asAt: "2026-12-31",
    taken: "as-at",
    planYear: "c26",
    counted: "c26",
  },
  {
    name: "a person's choice",
    plans: "25 26",
    asAt: "2026-12-31",
    wanted: "25",
    taken: "chosen",
    planYear: "25",
    counted: "25",
  },
  {
    name: "all of them",
    plans: "25 26",
    asAt: "2026-12-31",
    wanted: "all",
    taken: "all",
    planYear: "?",
    counted: "25 26",
  },
  {
    name: "all where there is but one",
    plans: "26",
    asAt: "2026-12-31",
    wanted: "all",
    taken: "only",
    planYear: "26",
    counted: "26",
  },
  {
    name: "a choice that is no more there",
    plans: "25 26",
    asAt: "2026-12-31",
    wanted: "24",
    taken: "as-at",
    planYear: "26",
    counted: "26",
  },
];

test.each(CASES)("$name", ({ plans, asAt, wanted, taken, planYear, counted }) => {
  const readings = plans.split(" ").map(reading);
  const choice: Settings["rollUpYear"] =
    wanted === undefined ? null : wanted === "all" ? "all" : year(wanted);
  const found = planYearsOf([{ name: "plan.xlsx", readings }], { asAt, wanted: choice });
  expect(found.taken).toBe(taken);
  expect(found.planYear).toEqual(year(planYear));
  expect(readings.filter((each) => isCounted(each, found)).map(({ sheet }) => sheet)).toEqual(
    counted.split(" "),
  );
});

test("the choices are the years, each with its sheets and those that run through it", () => {
  const books = [
    { name: "strategy.xlsx", readings: [reading("25-28")] },
    { name: "plans.xlsx", readings: [reading("26"), reading("25")] },
  ];
  const { choices } = planYearsOf(books, { asAt: "2026-12-31", wanted: null });
  expect(choices).toMatchObject([
    { year: year("25"), holdsAsAt: false, sheets: [{ sheet: "25-28" }, { sheet: "25" }] },
    { year: year("26"), holdsAsAt: true, sheets: [{ workbook: "strategy.xlsx" }, { sheet: "26" }] },
  ]);
});
