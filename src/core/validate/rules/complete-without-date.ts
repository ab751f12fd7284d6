import { formatDay } from "../../plan/day";
import type { Milestone } from "../../plan/plan";
import { dateEdit, milestonesThat, quoted } from "../places";
import type { Fix, Rule } from "../rule";

export const completeWithoutDate: Rule = {
  id: "complete-without-date",
  severity: "warning",
  scope: "action",
  title: "Complete without a date",
  why: "Without the day of completion nobody can tell whether it was done on time.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | |
      | |  | Close the old pool | June 2026 | In progress | |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
    `,
  },
  *check(reading, context) {
    for (const milestone of milestonesThat(reading, isUndatedThoughComplete)) {
      const at = milestone.cells.completedOn;
      if (at === null) continue;
      const due = milestone.deadline?.due ?? null;
      const days = due !== null && due < context.asAt ? [due, context.asAt] : [context.asAt];
      const fixes: Fix[] = days.map((day) => ({
        title: `Write ${formatDay(day)}`,
        kind: "choice",
        edits: [dateEdit(at, day, context)],
      }));
      yield {
        at,
        message: `${quoted(milestone.title)} is reported as ${quoted(milestone.reportedText || "complete")}, but not when. Write the day it was completed.`,
        quote: milestone.text,
        fixes,
      };
    }
  },
};

const isUndatedThoughComplete = ({ reported, completedOn }: Milestone): boolean =>
  reported === "complete" && completedOn === null;
