import type { Day } from "../plan/day";
import type { Deadline } from "../plan/deadline";
import type { Action, Milestone, Plan } from "../plan/plan";
import { sameWords } from "./places";

/** What a milestone is known by from one return to the next: its action's words and its own. */
export function milestoneKey(action: Action, milestone: Milestone): string {
  return `${sameWords(action.text)}|${sameWords(milestone.title)}`;
}

const known = new WeakMap<Plan, Map<string, Milestone[]>>();

/** The last return's milestones by {@link milestoneKey}; several may share one. */
export function previousMilestones(plan: Plan): ReadonlyMap<string, readonly Milestone[]> {
  let groups = known.get(plan);
  if (!groups) {
    const placed = plan.actions.flatMap((action) =>
      action.milestones.map((milestone) => ({ action, milestone })),
    );
    known.set(plan, (groups = byKey(placed)));
  }
  return groups;
}

/** The deadlines that stood in the last return under a milestone's name. */
export function deadlinesBefore(
  action: Action,
  milestone: Milestone,
  previous: Plan | null,
): Deadline[] {
  if (previous === null) return [];
  const twins = previousMilestones(previous).get(milestoneKey(action, milestone)) ?? [];
  return twins.flatMap(({ deadline }) => deadline ?? []);
}

/** How like-named steps of one return have become those of the next. */
export interface Twins {
  /** Steps that are due on another day than they were. */
  readonly moved: readonly { readonly was: Milestone; readonly is: Milestone }[];
  /** Steps that are not there any more. */
  readonly gone: readonly Milestone[];
}

/**
 * Tells like-named steps of two returns from each other, as reports that come
 * round each quarter are: those due on one day are the same step, and the rest
 * go together in their order.
 */
export function twinsOf(before: readonly Milestone[], now: readonly Milestone[]): Twins {
  const open = new Map<Day | null, Milestone[]>();
  for (const was of before) {
    const same = open.get(dueOf(was));
    if (same) same.push(was);
    else open.set(dueOf(was), [was]);
  }
  const met = new Set<Milestone>();
  const others = now.filter((is) => {
    const same = open.get(dueOf(is))?.pop();
    if (same !== undefined) met.add(same);
    return same === undefined;
  });
  const left = before.filter((was) => !met.has(was));
  const moved = left.flatMap((was, i) => {
    const is = others[i];
    return is === undefined ? [] : [{ was, is }];
  });
  return { moved, gone: left.slice(others.length) };
}

/** An action's milestones, or a plan's, by {@link milestoneKey}. */
export function byKey(
  placed: Iterable<{ readonly action: Action; readonly milestone: Milestone }>,
): Map<string, Milestone[]> {
  const groups = new Map<string, Milestone[]>();
  for (const { action, milestone } of placed) {
    const key = milestoneKey(action, milestone);
    const same = groups.get(key);
    if (same) same.push(milestone);
    else groups.set(key, [milestone]);
  }
  return groups;
}

const dueOf = ({ deadline }: Milestone): Day | null => deadline?.due ?? null;
