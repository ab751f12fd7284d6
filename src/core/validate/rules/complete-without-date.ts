import { formatDay, serialFromDay } from "../../plan/day";
import { milestonesOf, quoted } from "../places";
import type { Fix, Rule } from "../rule";

export const completeWithoutDate: Rule = {
  id: "complete-without-date",
  severity: "warning",
  title: "Complete without a date",
  why: "Without the day of completion nobody can tell whether it was done on time.",
  *check(reading, { asAt, valueAt }) {
    for (const { milestone } of milestonesOf(reading)) {
      const at = milestone.cells.completedOn;
      if (milestone.reported !== "complete" || milestone.completedOn !== null || at === null) {
        continue;
      }
      const expected = valueAt(at);
      const due = milestone.deadline?.due ?? null;
      const days = due !== null && due < asAt ? [due, asAt] : [asAt];
      const fixes: Fix[] = days.map((day) => ({
        title: `Write ${formatDay(day)}`,
        kind: "choice",
        edits: [{ at, expected, value: serialFromDay(day), numberFormat: "dd mmm yyyy" }],
      }));
      yield {
        at,
        message: `${quoted(milestone.title)} is reported as complete without the day it was completed.`,
        quote: milestone.text,
        fixes,
      };
    }
  },
};
