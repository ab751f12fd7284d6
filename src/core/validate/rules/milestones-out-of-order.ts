import { formatDay } from "../../plan/day";
import { quoted } from "../places";
import type { Rule } from "../rule";

export const milestonesOutOfOrder: Rule = {
  id: "milestones-out-of-order",
  severity: "info",
  scope: "action",
  title: "Milestones out of order",
  why: "Steps listed out of the order of their dates are either misdated or hard to follow.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | July 2026
      | | |  | Close the old pool | May 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      | | |  | Close the old pool | July 2026
    `,
  },
  *check(reading) {
    for (const { milestones } of reading.plan.actions) {
      let latest = "";
      for (const { deadline, cells, text } of milestones) {
        const due = deadline?.due ?? null;
        if (due === null) continue;
        // A date that begins before the last one ended may overlap it: only a clear step back counts.
        if (due < latest) {
          yield {
            at: cells.milestone,
            message: `${quoted(text)} is due on ${formatDay(due)}, before the milestone above it (${formatDay(latest)}).`,
            quote: text,
          };
          break;
        }
        latest = due;
      }
    }
  },
};
