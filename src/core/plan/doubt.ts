import { daysBetween, type Period } from "./day";
import type { Milestone } from "./plan";
import type { Settings } from "./settings";

/**
 * Why the day a milestone is counted by is doubtful: it falls outside the plan
 * year, its year was not written, or its words mean two days. Each is pointed
 * out by the rule of the same name with "deadline-" before it.
 */
export type Doubt = (typeof DOUBTS)[number];

/** Every doubt; a milestone that is doubtful for several reasons goes by the first. */
export const DOUBTS = ["outside-plan-year", "year-inferred", "ambiguous"] as const;

/** Says why a milestone's day is doubtful; null where it is not, or has none. */
export type DoubtOf = (milestone: Milestone) => Doubt | null;

/** The doubts about the deadlines of a plan for a year, but those that no rule is to point out. */
export function doubtIn(planYear: Period | null, { rules }: Pick<Settings, "rules">): DoubtOf {
  const isOn = (doubt: Doubt): boolean => rules[`deadline-${doubt}`]?.on !== false;
  const asked = DOUBTS.filter(isOn);
  return (milestone) => {
    if (milestone.deadline?.due == null) return null;
    for (const doubt of asked) if (HOLDS[doubt](milestone, planYear)) return doubt;
    return null;
  };
}

/** Whether a milestone is due before its plan's year begins or after it ends. */
export function isOutsideYear({ deadline, reported }: Milestone, year: Period | null): boolean {
  if (year === null || deadline?.due == null || reported === "cancelled") return false;
  return deadline.due < year.start || deadline.due > year.end;
}

/**
 * Whether the year of a milestone's day was not written and is not settled: all
 * columns of a calendar, whose headings tell the day, are of a plan's one year.
 */
export function isYearless(milestone: Milestone, year: Period | null): boolean {
  const { deadline, cells } = milestone;
  if (!hasRemark(milestone, "year-inferred") || deadline?.due == null) return false;
  return !isOver(milestone) && (cells.deadline !== null || !isOneYear(year));
}

/** Whether a milestone's deadline can mean more than one day. */
export const isAmbiguous = (milestone: Milestone): boolean =>
  hasRemark(milestone, "ambiguous") && !isOver(milestone);

/**
 * Whether a milestone is over, complete or cancelled: nobody waits for it any
 * more, so that nobody need settle its words or the day it is due. A day that
 * contradicts others is wrong all the same, unless it was cancelled. What is
 * called complete at half of its per cent is not taken for over.
 */
export function isOver({ reported, percent }: Milestone): boolean {
  return reported === "cancelled" || (reported === "complete" && (percent ?? 100) >= 100);
}

const HOLDS: Readonly<Record<Doubt, (milestone: Milestone, year: Period | null) => boolean>> = {
  "outside-plan-year": isOutsideYear,
  "year-inferred": isYearless,
  ambiguous: isAmbiguous,
};

/** Most deadlines carry no remark at all. */
function hasRemark({ deadline }: Milestone, kind: "year-inferred" | "ambiguous"): boolean {
  const remarks = deadline?.remarks ?? [];
  return remarks.length > 0 && remarks.some((remark) => remark.kind === kind);
}

/** The days of a leap year; a plan for longer does not tell which of its years is meant. */
const LONGEST_YEAR = 366;

const isOneYear = (period: Period | null): boolean =>
  period !== null && daysBetween(period.start, period.end) < LONGEST_YEAR;
