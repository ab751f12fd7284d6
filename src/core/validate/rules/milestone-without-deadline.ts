import { isOver } from "../../plan/doubt";
import { deadlineCell, milestonesThat, quoted } from "../places";
import type { Rule } from "../rule";

export const milestoneWithoutDeadline: Rule = {
  id: "milestone-without-deadline",
  severity: "error",
  scope: "action",
  title: "Milestone without deadline",
  why: "A milestone without a deadline can never be late, so it is never chased.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      | | |  | Close the old pool |
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading) {
    for (const milestone of milestonesThat(reading, ({ deadline }) => deadline === null)) {
      if (isOver(milestone)) continue;
      yield {
        at: deadlineCell(milestone),
        message: `${quoted(milestone.text)} has no deadline. Write the day, the month or the quarter it is due by, with its year.`,
        quote: milestone.text,
      };
    }
  },
};
