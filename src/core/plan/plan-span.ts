import { formatDay, type Day, type Period } from "./day";
import type { Reading } from "./reading";

/** A day that lies before the year of a plan begins, or after it has ended. */
export interface OutsidePlanYear {
  /** From the first to the last day of the plans' years. */
  readonly planYear: Period;
  /** The day of the plan's year that is nearest. */
  readonly nearest: { readonly day: Day; readonly is: "start" | "end" };
}

/** Whether a day lies outside the years of some plans; null where it does not, and where no year is known. */
export function outsidePlanYear(asAt: Day, planYear: Period | null): OutsidePlanYear | null {
  if (planYear === null) return null;
  const { start, end } = planYear;
  if (asAt < start) return { planYear, nearest: { day: start, is: "start" } };
  return asAt > end ? { planYear, nearest: { day: end, is: "end" } } : null;
}

/** The years of all sheets that hold a plan as one period; null where none tells its year. */
export function planSpan(readings: readonly Reading[]): Period | null {
  const years = readings
    .filter(({ plan }) => plan.actions.length > 0)
    .flatMap(({ plan }) => plan.planYear ?? []);
  return years.reduce<Period | null>(
    (span, { start, end }) => ({
      start: span === null || start < span.start ? start : span.start,
      end: span === null || end > span.end ? end : span.end,
    }),
    null,
  );
}

/** "31 Dec 2026 is outside the plan year, 1 Apr 2025 to 31 Mar 2026." */
export const outsideWords = (asAt: Day, { planYear: { start, end } }: OutsidePlanYear): string =>
  `${formatDay(asAt)} is outside the plan year, ${formatDay(start)} to ${formatDay(end)}.`;
