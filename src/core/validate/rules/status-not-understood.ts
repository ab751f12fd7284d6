import { milestonesOf, quoted } from "../places";
import type { Rule } from "../rule";

export const statusNotUnderstood: Rule = {
  id: "status-not-understood",
  severity: "warning",
  scope: "action",
  title: "Status not understood",
  why: "A status that is not understood is taken as nothing reported, so a finished milestone can be shown as overdue.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Wobbly | |
      | |  | Close the old pool | June 2026 | In progress | |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
      | |  | Close the old pool | June 2026 | In progress | |
    `,
  },
  *check(reading) {
    for (const { milestone } of milestonesOf(reading)) {
      if (milestone.reported !== "unknown") continue;
      yield {
        at: milestone.cells.status ?? milestone.cells.milestone,
        message: `The status ${quoted(milestone.reportedText)} is not one that is known. Write Not started, In progress, Complete, Suspended or Cancelled.`,
        quote: milestone.reportedText,
      };
    }
  },
};
