import type { Action, Milestone, Plan } from "../plan/plan";
import { sameWords } from "./places";

/** What a milestone is known by from one return to the next: its action's words and its own. */
export function milestoneKey(action: Action, milestone: Milestone): string {
  return `${sameWords(action.text)}|${sameWords(milestone.title)}`;
}

const known = new WeakMap<Plan, Map<string, Milestone[]>>();

/** The last return's milestones by {@link milestoneKey}; several may share one. */
export function previousMilestones(plan: Plan): ReadonlyMap<string, readonly Milestone[]> {
  let byKey = known.get(plan);
  if (!byKey) {
    known.set(plan, (byKey = new Map()));
    for (const action of plan.actions) {
      for (const milestone of action.milestones) {
        const key = milestoneKey(action, milestone);
        const same = byKey.get(key);
        if (same) same.push(milestone);
        else byKey.set(key, [milestone]);
      }
    }
  }
  return byKey;
}
