import { day, monthOf, yearOf, type Day, type Period } from "../../plan/day";
import { planYearFrom } from "../deadlines/index";

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

/** How many deadlines must be known, and what share must lie in one year, to take it for the plan's. */
const LEAST_DAYS = 3;
const LEAST_SHARE = 0.6;

/** The financial year that most deadlines fall in, where a clear majority does. */
export function planYearByDeadlines(dues: readonly Day[]): Period | null {
  if (dues.length < LEAST_DAYS) return null;
  const counts = new Map<number, number>();
  for (const due of dues) {
    const start = monthOf(due) >= 4 ? yearOf(due) : yearOf(due) - 1;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  for (const [start, count] of counts) {
    if (count < dues.length * LEAST_SHARE) continue;
    return { start: day(start, 4, 1) ?? "", end: day(start + 1, 3, 31) ?? "" };
  }
  return null;
}
