import { byObject } from "../../plan/by-object";
import { formatDay, type Day } from "../../plan/day";
import type { Action } from "../../plan/plan";
import { stretchesOf } from "../../plan/stretches";
import type { CellRef } from "../../sheet/a1";
import { deadlineCell } from "../places";
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
  gather: (stretch) => daysOf(stretch),
  *check({ plan }, { settings }) {
    const days: DueDays = new Map();
    for (const stretch of stretchesOf(plan.actions)) {
      for (const [due, { count, first }] of daysOf(stretch)) addDue(days, due, count, first);
    }
    let dated = 0;
    for (const { count } of days.values()) dated += count;
    const heaped = Math.max(
      settings.thresholds.bunched,
      // A plan spread evenly over its year has a twelfth due in each month, and month ends gather it.
      2 * (dated / 12),
      (2 * dated) / Math.max(days.size, 1),
    );
    for (const [due, { count, first }] of days) {
      if (count < heaped) continue;
      yield {
        at: first,
        message: `${String(count)} of ${String(dated)} milestones are due on ${formatDay(due)}. Spread those that can be done earlier.`,
        quote: due,
      };
    }
  },
};

/** How many milestones are due on each day, and where the first of them stands. */
type DueDays = Map<Day, { count: number; readonly first: CellRef }>;

function addDue(days: DueDays, due: Day, count: number, first: CellRef): void {
  const found = days.get(due);
  if (found) found.count += count;
  else days.set(due, { count, first });
}

const daysOf = byObject((actions: readonly Action[]): DueDays => {
  const days: DueDays = new Map();
  for (const { milestones } of actions) {
    for (const milestone of milestones) {
      const due = milestone.deadline?.due ?? null;
      if (due === null || milestone.reported === "cancelled") continue;
      addDue(days, due, 1, deadlineCell(milestone));
    }
  }
  return days;
});
