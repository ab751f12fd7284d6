import { formatDay } from "../../plan/day";
import type { CellRef } from "../../sheet/a1";
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
  *check(reading, { settings }) {
    const days = new Map<string, { count: number; first: CellRef }>();
    let dated = 0;
    for (const { milestone } of milestonesOf(reading)) {
      const due = milestone.deadline?.due ?? null;
      if (due === null || milestone.reported === "cancelled") continue;
      dated++;
      const found = days.get(due);
      if (found) found.count++;
      else days.set(due, { count: 1, first: deadlineCell(milestone) });
    }
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
