import { byObject } from "../../plan/by-object";
import { formatDay, type Day } from "../../plan/day";
import type { Action, Milestone } from "../../plan/plan";
import { stretchesOf } from "../../plan/stretches";
import { deadlineCell, milestonesOf } from "../places";
import type { Rule } from "../rule";

export const deadlinesBunched: Rule = {
  id: "deadlines-bunched",
  severity: "info",
  title: "Deadlines bunched on one day",
  why: "Deadlines heaped on one day are usually the end of the year standing in for a plan, and all slip together.",
  examples: {
    given: "Settings count four on a day as bunched.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open 1 pool | May 2026
      | | |  | Open 2 pools | June 2026
      | | |  | Open 3 pools | March 2027
      | | |  | Open 4 pools | March 2027
      | | |  | Open 5 pools | March 2027
      | | |  | Open 6 pools | March 2027
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open 1 pool | May 2026
      | | |  | Open 2 pools | June 2026
      | | |  | Open 3 pools | July 2026
    `,
  },
  gather: (stretch) => daysIn(stretch),
  *check(reading, { settings }) {
    const counts = new Map<Day, number>();
    let dated = 0;
    for (const stretch of stretchesOf(reading.plan.actions)) {
      const days = daysIn(stretch);
      for (const due of days) counts.set(due, (counts.get(due) ?? 0) + 1);
      dated += days.length;
    }
    const heaped = Math.max(
      settings.thresholds.bunched,
      // A plan spread evenly over its year has a twelfth due in each month, and month ends gather it.
      2 * (dated / 12),
      (2 * dated) / Math.max(counts.size, 1),
    );
    for (const [due, count] of counts) {
      const first = count < heaped ? undefined : milestonesOf(reading).find(isDueOn(due));
      if (first === undefined) continue;
      yield {
        at: deadlineCell(first),
        message: `${String(count)} of ${String(dated)} milestones with a date are due on ${formatDay(due)}. Spread those that can be done earlier.`,
        quote: due,
      };
    }
  },
};

/** The day each milestone of some actions is due, where it has one. */
const daysIn = byObject((actions: readonly Action[]): readonly Day[] => {
  const days: Day[] = [];
  for (const { milestones } of actions) {
    for (const milestone of milestones) {
      const due = dueOf(milestone);
      if (due !== null) days.push(due);
    }
  }
  return days;
});

const isDueOn =
  (day: Day) =>
  (milestone: Milestone): boolean =>
    dueOf(milestone) === day;

/** The day a milestone is due; what is cancelled is due no more. */
const dueOf = ({ deadline, reported }: Milestone): Day | null =>
  reported === "cancelled" ? null : (deadline?.due ?? null);
