import { isDay, lastOfMonth, monthOf, yearOf, type Day, type Period } from "../plan/day";
import type { Milestone } from "../plan/plan";

/** The period a year nearer, where a slip of one year explains a deadline outside the plan year; else null. */
export function slipOf(
  milestones: readonly Milestone[],
  milestone: Milestone,
  year: Period,
): Period | null {
  const { due, earliest } = milestone.deadline ?? {};
  if (due == null || (year.start <= due && due <= year.end)) return null;
  const place = milestones.indexOf(milestone);
  const step = due < year.start ? 1 : -1;
  const period = { start: aYearOff(earliest ?? due, step), end: aYearOff(due, step) };
  if (period.end < year.start || period.end > year.end) return null;
  // Two steps in a row of another year bear each other out; and a year that puts steps out of order is not the one meant.
  const above = datedFrom(milestones, place - 1, -1);
  const below = datedFrom(milestones, place + 1, 1);
  const isSameSide = (other: Period | null): boolean =>
    other !== null && (step > 0 ? other.end < year.start : other.end > year.end);
  if (isSameSide(above) || isSameSide(below)) return null;
  if (above !== null && period.end < above.start) return null;
  return below !== null && below.end < period.start ? null : period;
}

/** The same day of another year; the last of February for one that the year does not have. */
function aYearOff(day: Day, step: number): Day {
  const moved = String(yearOf(day) + step) + day.slice(4);
  return isDay(moved) ? moved : lastOfMonth(yearOf(day) + step, monthOf(day));
}

/** The period of the nearest milestone with a date, looked for one way from a place. */
function datedFrom(milestones: readonly Milestone[], place: number, step: 1 | -1): Period | null {
  for (let i = place; i >= 0 && i < milestones.length; i += step) {
    const { due, earliest } = milestones[i]?.deadline ?? {};
    if (due != null) return { start: earliest ?? due, end: due };
  }
  return null;
}
