import { day, monthOf, yearOf, type Day, type Period } from "../../plan/day";
import { isLong, planYearFrom } from "../deadlines/index";

/** The year a plan's headings name; the one most of them name where they differ. */
export function planYearOf(headings: Iterable<string>): Period | null {
  const counts = new Map<string, { readonly year: Period; count: number }>();
  for (const text of headings) {
    const year = planYearFrom(text);
    if (year === null) continue;
    const key = `${year.start}/${year.end}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { year, count: 1 });
  }
  let best: { readonly year: Period; count: number } | null = null;
  for (const entry of counts.values()) if (best === null || entry.count > best.count) best = entry;
  return best?.year ?? null;
}

/** A title that is longer is a sentence about the plan. */
const LONGEST_TITLE = 100;

/** What a plan is called: the first of its titles that names a year; "" where none does. */
export const titleOf = (titles: readonly string[]): string =>
  titles.find((text) => text.length <= LONGEST_TITLE && planYearFrom(text) !== null) ?? "";

/** The year a plan is for, and the one that its dates without a year fall in where that says too little. */
export interface PlanYears {
  readonly planYear: Period | null;
  readonly usualYear: Period | null;
}

/**
 * The years of a plan. `named` is what its headings name, `set` what a person
 * has set, which stands whatever the deadlines are; `dues` are the days of
 * those that name their year, asked for only where they have a say.
 */
export function planYears(
  { named, set }: { readonly named: Period | null; readonly set: Period | null },
  dues: () => readonly Day[],
): PlanYears {
  const first = set ?? named;
  if (first !== null && !isLong(first) && (set !== null || !isCalendarYear(first))) {
    return { planYear: first, usualYear: null };
  }
  const known = dues();
  const isTarget = set === null && named !== null && isTargetYear(named, known);
  const planYear = first === null || isTarget ? planYearByDeadlines(known) : first;
  if (planYear !== null && !isLong(planYear)) return { planYear, usualYear: null };
  const within = known.filter(
    (due) => planYear === null || (planYear.start <= due && due <= planYear.end),
  );
  const most = fullestYear(within);
  return { planYear, usualYear: most === null ? null : financialYear(most.start) };
}

const isCalendarYear = ({ start, end }: Period): boolean =>
  start.endsWith("-01-01") && end.endsWith("-12-31") && yearOf(start) === yearOf(end);

/** "Net Zero Action Plan 2030": a lone year that most deadlines precede is where the plan leads, not when it runs. */
const isTargetYear = (year: Period, dues: readonly Day[]): boolean =>
  isCalendarYear(year) && dues.filter((due) => due < year.start).length * 2 > dues.length;

/** How many deadlines must be known, and what share must lie in one year, to take it for the plan's. */
const LEAST_DAYS = 3;
const LEAST_SHARE = 0.6;
/** The share that may precede it: what is late from the year before, or a slip. More make it a horizon. */
const MOST_BEFORE = 0.1;

/** The financial year that most deadlines fall in, where a clear majority does and few are earlier. */
export function planYearByDeadlines(dues: readonly Day[]): Period | null {
  if (dues.length < LEAST_DAYS) return null;
  const most = fullestYear(dues);
  if (most === null || most.count < dues.length * LEAST_SHARE) return null;
  const year = financialYear(most.start);
  const before = dues.filter((due) => due < year.start).length;
  return before > dues.length * MOST_BEFORE ? null : year;
}

/** The financial year with most of some days, by the year it begins in; of equals the earlier. */
function fullestYear(
  dues: readonly Day[],
): { readonly start: number; readonly count: number } | null {
  const counts = new Map<number, number>();
  for (const due of dues) {
    const start = monthOf(due) >= 4 ? yearOf(due) : yearOf(due) - 1;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return most === undefined ? null : { start: most[0], count: most[1] };
}

const financialYear = (start: number): Period => ({
  start: day(start, 4, 1) ?? "",
  end: day(start + 1, 3, 31) ?? "",
});
