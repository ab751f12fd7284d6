import { textOf } from "../../sheet/cell";
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
  *check(reading, { valueAt }) {
    for (const { milestone } of milestonesOf(reading)) {
      if (milestone.reported !== "unknown") continue;
      const at = milestone.cells.status ?? milestone.cells.milestone;
      const expected = valueAt(at);
      // A cell that says more than its status is a person's to mend.
      const alone = textOf(expected).trim() === milestone.reportedText.trim();
      yield {
        at,
        message: `The status ${quoted(milestone.reportedText)} is not understood, so it counts as nothing reported. Write ${STATUS_WORDS.slice(0, -1).join(", ")} or ${STATUS_WORDS.at(-1) ?? ""}.`,
        quote: milestone.reportedText,
        fixes: alone
          ? STATUS_WORDS.map((word) => ({
              title: `Write “${word}”`,
              kind: "choice",
              edits: [{ at, expected, value: word }],
            }))
          : [],
      };
    }
  },
};

const STATUS_WORDS = ["Not started", "In progress", "Complete", "Suspended", "Cancelled"];
