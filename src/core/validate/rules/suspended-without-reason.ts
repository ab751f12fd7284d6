import type { Milestone } from "../../plan/plan";
import { milestonesThat, quoted } from "../places";
import type { Rule } from "../rule";

export const suspendedWithoutReason: Rule = {
  id: "suspended-without-reason",
  severity: "warning",
  scope: "action",
  title: "Suspended without a reason",
  why: "What is suspended, deferred or cancelled is no longer counted as late; that needs a reason on record.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Suspended | |
      | |  | Close the old pool | June 2026 | In progress | |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Suspended | | No money
    `,
  },
  *check(reading) {
    for (const milestone of milestonesThat(reading, isStopped)) {
      const { reported, cells } = milestone;
      if (reported !== "suspended" && reported !== "cancelled") continue;
      if (cells.comment === null || milestone.comment !== "") continue;
      yield {
        at: cells.comment,
        message: `${quoted(milestone.title)} is reported as ${quoted(milestone.reportedText || reported)}, and the cell for comments is empty. ${ASKED[reported]}`,
        quote: milestone.text,
      };
    }
  },
};

const ASKED = {
  suspended: "Say why, and until when.",
  cancelled: "Say why, and who agreed to it.",
} as const;

const isStopped = ({ reported }: Milestone): boolean =>
  reported === "suspended" || reported === "cancelled";
