import type { Day, Period } from "../../plan/day";
import { daysBetween, firstOfMonth, lastOfMonth, yearOf } from "../../plan/day";
import type { Conventions, Scan } from "./notation";
import type { Token } from "./tokens";

/** A year as written: a calendar year, or the financial year that begins in it. */
export interface WrittenYear {
  readonly to: number;
  readonly year: number;
  readonly financial: boolean;
  /** Two digits with nothing to mark them as a year: "15" of "Dec 15". */
  readonly doubtful: boolean;
}

type NumberToken = Token & { readonly kind: "number" };

/** The years anyone plans for; other numbers of four digits are numbers. */
export const isYear = (token: Token | undefined): token is NumberToken =>
  token?.kind === "number" &&
  token.text.length === 4 &&
  !token.ordinal &&
  token.value >= 1980 &&
  token.value < 2100;

export const isTwoDigits = (token: Token | undefined): token is NumberToken =>
  token?.kind === "number" && token.text.length === 2 && !token.ordinal;

/** A year at a token: "2011", "2011/12", "'11", "11". */
export function yearAt(scan: Scan, at: number): WrittenYear | null {
  const financial = financialYearAt(scan, at);
  if (financial) return { ...financial, financial: true, doubtful: false };
  return calendarYearAt(scan, at);
}

/** A calendar year at a token: "2011", "'11", "11". */
export function calendarYearAt(scan: Scan, at: number): WrittenYear | null {
  const first = scan.tokens[at];
  if (isYear(first)) return { to: at + 1, year: first.value, financial: false, doubtful: false };
  if (isTwoDigits(first))
    return { to: at + 1, year: 2000 + first.value, financial: false, doubtful: true };
  const next = scan.tokens[at + 1];
  if (first?.text === "'" && isTwoDigits(next) && !next.spaced)
    return { to: at + 2, year: 2000 + next.value, financial: false, doubtful: false };
  return null;
}

/** Two years in a row, as financial and academic years are written: "2011/12", "2011-2012", "11/12". */
export function financialYearAt(scan: Scan, at: number): { to: number; year: number } | null {
  const first = scan.tokens[at];
  const year = isYear(first) ? first.value : isTwoDigits(first) ? 2000 + first.value : null;
  if (year === null || !first) return null;
  const mark = scan.tokens[at + 1];
  if (!mark || !["/", "-", "\\"].includes(mark.text)) return null;
  let to = at + 2;
  if (scan.tokens[to]?.text === "'") to += 1;
  const second = scan.tokens[to];
  const next = isYear(second) ? second.value : isTwoDigits(second) ? 2000 + second.value : null;
  if (next !== year + 1 || (isTwoDigits(first) && isYear(second))) return null;
  // A third number makes it a day, "11/12/15", or something else altogether.
  const third = scan.tokens[to + 1];
  const fourth = scan.tokens[to + 2];
  if (
    third &&
    !third.spaced &&
    "/-.".includes(third.text) &&
    fourth?.kind === "number" &&
    !fourth.spaced
  )
    return null;
  return { to: to + 1, year };
}

/** The months from one to another of a year; a last month before the first is in the next year. */
export function months(year: number, first: number, last: number): Period {
  return {
    start: firstOfMonth(year, first),
    end: lastOfMonth(last < first ? year + 1 : year, last),
  };
}

/** 1 April to 31 March, the financial year of local government in the United Kingdom. */
export const financialYear = (year: number): Period => months(year, 4, 3);

/** The year in which a month of a financial year falls. */
export const yearInFinancial = (year: number, month: number): number =>
  month < 4 ? year + 1 : year;

/** The plan year, or failing that the year of most deadlines, or the financial year that the as-at date falls in. */
export function planYearOf({ planYear, usualYear, asAt }: Conventions): Period {
  if (planYear ?? usualYear) return planYear ?? usualYear ?? financialYear(yearOf(asAt));
  return financialYear(Number(asAt.slice(5, 7)) < 4 ? yearOf(asAt) - 1 : yearOf(asAt));
}

/** Whether a plan runs over several years, so that a month returns within it. */
export const isLong = ({ start, end }: Period): boolean => daysBetween(start, end) > 366;

/**
 * The one of a period's yearly returns that is meant: the first within the
 * year that most deadlines fall in, or within the plan. The as-at date has a
 * say only where nothing else tells the year, since a deadline that moves with
 * it is never late: then the nearest return is taken.
 */
export function withinPlan(
  inYear: (year: number) => Period | null,
  { planYear, usualYear, asAt }: Conventions,
): Period | null {
  const usual = usualYear && firstWithin(inYear, usualYear);
  if (usual) return usual;
  if (!planYear) return nearest(inYear, asAt);
  return firstWithin(inYear, begun(planYear)) ?? inYear(yearOf(planYear.start));
}

/** "2023–2027" names years alone, and the first year of a council's plan begins in April. */
const begun = (plan: Period): Period =>
  isLong(plan) && plan.start.endsWith("-01-01")
    ? { start: financialYear(yearOf(plan.start)).start, end: plan.end }
    : plan;

function firstWithin(
  inYear: (year: number) => Period | null,
  { start, end }: Period,
): Period | null {
  for (let year = yearOf(start) - 1; year <= yearOf(end); year++) {
    const period = inYear(year);
    if (period && period.end >= start && period.end <= end) return period;
  }
  return null;
}

function nearest(inYear: (year: number) => Period | null, day: Day): Period | null {
  let found: { readonly period: Period; readonly days: number } | null = null;
  for (let year = yearOf(day) - 2; year <= yearOf(day) + 2; year++) {
    const period = inYear(year);
    const days = period ? Math.abs(daysBetween(period.end, day)) : Infinity;
    if (period && (!found || days < found.days)) found = { period, days };
  }
  return found?.period ?? null;
}

/** The first of a period's yearly returns to end on or after a day. */
export function nextFrom(inYear: (year: number) => Period | null, day: Day): Period | null {
  for (let year = yearOf(day) - 1; year <= yearOf(day) + 4; year++) {
    const period = inYear(year);
    if (period && period.end >= day) return period;
  }
  return null;
}
