import { byObject } from "../plan/by-object";
import type { Action, Milestone } from "../plan/plan";
import type { Status } from "../plan/status";
import { stretchesOf } from "../plan/stretches";

/** Of how many milestones something is asked, and how many have it. */
export interface Share {
  readonly have: number;
  readonly of: number;
}

/** What the milestones of a plan say of themselves, in figures. */
export interface Checked {
  /** A deadline from which a day can be told. */
  readonly dated: Share;
  /** An action with one lead officer. */
  readonly led: Share;
  /** Progress in words that are understood. */
  readonly reported: Share;
  /** What is overdue, with a comment. */
  readonly explained: Share;
  /** What is complete, with the day it was. */
  readonly completed: Share;
}

/**
 * Counts what the milestones of some actions say of themselves in one pass; of
 * actions that were counted before, by the very same `statusOf`, in none.
 */
export function checkedIn(
  actions: readonly Action[],
  statusOf: (milestone: Milestone) => Status,
): Checked {
  const sum: Counted = { ...NOTHING };
  const partOf = partsBy(statusOf);
  for (const stretch of stretchesOf(actions)) {
    const part = partOf(stretch);
    for (const key of KEYS) sum[key] += part[key];
  }
  const { all } = sum;
  return {
    dated: { have: sum.dated, of: all },
    led: { have: sum.led, of: all },
    reported: { have: sum.reported, of: all },
    explained: { have: sum.explained, of: sum.overdue },
    completed: { have: sum.completed, of: sum.complete },
  };
}

const NOTHING = {
  all: 0,
  dated: 0,
  led: 0,
  reported: 0,
  overdue: 0,
  explained: 0,
  complete: 0,
  completed: 0,
};
type Counted = Record<keyof typeof NOTHING, number>;
const KEYS = Object.keys(NOTHING) as (keyof Counted)[];

const partsBy = byObject((statusOf: (milestone: Milestone) => Status) =>
  byObject((stretch: readonly Action[]) => count(stretch, statusOf)),
);

function count(
  actions: readonly Action[],
  statusOf: (milestone: Milestone) => Status,
): Readonly<Counted> {
  const counted: Counted = { ...NOTHING };
  for (const { leads, milestones } of actions) {
    counted.all += milestones.length;
    if (leads.officers.length === 1) counted.led += milestones.length;
    for (const milestone of milestones) {
      const { deadline, reported, comment, completedOn } = milestone;
      if (deadline !== null && deadline.due !== null) counted.dated++;
      if (reported !== "none" && reported !== "unknown") counted.reported++;
      const status = statusOf(milestone);
      if (status === "overdue") {
        counted.overdue++;
        if (comment !== "") counted.explained++;
      } else if (status === "complete") {
        counted.complete++;
        if (completedOn !== null) counted.completed++;
      }
    }
  }
  return counted;
}
