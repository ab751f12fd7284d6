import type { Action, Milestone } from "../plan/plan";
import type { Status } from "../plan/status";

/** How many actions and milestones, and how the milestones stand. */
export interface Counts extends Record<CountedStatus, number> {
  actions: number;
  milestones: number;
}

export type CountedStatus =
  | "complete"
  | "overdue"
  | "dueSoon"
  | "upcoming"
  | "ongoing"
  | "undated"
  | "suspended"
  | "cancelled";

/**
 * Counts by directorate. A milestone that directorates share counts once in
 * `total` and once under each of them, so the directorates can add up to more.
 */
export interface RollUp {
  readonly total: Counts;
  /** By name, in alphabetical order. */
  readonly byDirectorate: readonly (Counts & { readonly directorate: string })[];
  /** Milestones that stand under more than one directorate. */
  readonly shared: number;
}

/** The heading that milestones without any directorate are counted under. */
export const NO_DIRECTORATE = "(no directorate)";

const COUNTED: Readonly<Record<Status, CountedStatus>> = {
  complete: "complete",
  overdue: "overdue",
  "due-soon": "dueSoon",
  upcoming: "upcoming",
  ongoing: "ongoing",
  undated: "undated",
  suspended: "suspended",
  cancelled: "cancelled",
};

/** Counts milestones by directorate and status in one pass over the actions. */
export function rollUp(
  actions: readonly Action[],
  statusOf: (milestone: Milestone) => Status,
): RollUp {
  const total = noCounts();
  const byName = new Map<string, Counts>();
  let shared = 0;
  const countsFor = (name: string): Counts => {
    let counts = byName.get(name);
    if (!counts) byName.set(name, (counts = noCounts()));
    return counts;
  };
  for (const action of actions) {
    total.actions++;
    const named = new Set<string>(action.directorates);
    for (const milestone of action.milestones) {
      const status = COUNTED[statusOf(milestone)];
      total.milestones++;
      total[status]++;
      const owners = milestone.directorates;
      if (owners.length > 1) shared++;
      for (const owner of owners.length === 0 ? [NO_DIRECTORATE] : owners) {
        const counts = countsFor(owner);
        counts.milestones++;
        counts[status]++;
        named.add(owner);
      }
    }
    for (const name of named) countsFor(name).actions++;
  }
  const byDirectorate = [...byName]
    .map(([directorate, counts]) => ({ directorate, ...counts }))
    .sort((a, b) => compareNames(a.directorate, b.directorate));
  return { total, byDirectorate, shared };
}

/** Names in alphabetical order, those without any directorate last. */
function compareNames(a: string, b: string): number {
  if (a === NO_DIRECTORATE) return 1;
  if (b === NO_DIRECTORATE) return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const noCounts = (): Counts => ({
  actions: 0,
  milestones: 0,
  complete: 0,
  overdue: 0,
  dueSoon: 0,
  upcoming: 0,
  ongoing: 0,
  undated: 0,
  suspended: 0,
  cancelled: 0,
});
