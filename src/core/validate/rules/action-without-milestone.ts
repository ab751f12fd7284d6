import { named } from "../places";
import type { Rule } from "../rule";

export const actionWithoutMilestone: Rule = {
  id: "action-without-milestone",
  severity: "error",
  scope: "action",
  title: "Action without milestone",
  why: "An action with no milestone can never be shown to be on track or late.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Repair the baths | Cllr Ann Poole | Bea Quill | Leisure | |
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading) {
    for (const action of reading.plan.actions) {
      if (action.milestones.length > 0) continue;
      yield {
        at: action.cells.action,
        message: `${named(action)} has no milestone. Add at least one step with a deadline.`,
        quote: action.text,
      };
    }
  },
};
