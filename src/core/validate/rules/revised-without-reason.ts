import { formatDay } from "../../plan/day";
import type { Milestone } from "../../plan/plan";
import { isOver } from "../../plan/doubt";
import { milestonesThat, quoted } from "../places";
import type { Rule } from "../rule";

export const revisedWithoutReason: Rule = {
  id: "revised-without-reason",
  severity: "warning",
  scope: "action",
  title: "Deadline revised without a reason",
  why: "A date may only move for a reason that a committee can be given.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | June 2026 |
      | |  | Close the old pool | June 2026 | |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | June 2026 | Waiting for the roof
    `,
  },
  *check(reading) {
    for (const milestone of milestonesThat(reading, (each) => each.revised !== null)) {
      const { deadline, revised, cells } = milestone;
      if (cells.comment === null || milestone.comment !== "" || revised?.due == null) continue;
      if (revised.due === deadline?.due || isDoneByFirst(milestone)) continue;
      // What is given up, or waits, is asked for the reason for that.
      if (milestone.reported === "cancelled" || milestone.reported === "suspended") continue;
      const from = deadline?.due == null ? "" : `from ${formatDay(deadline.due)} `;
      yield {
        at: cells.comment,
        message: `${quoted(milestone.title)} has moved ${from}to ${formatDay(revised.due)}, and the cell for comments is empty. Say why it moved.`,
        quote: milestone.text,
      };
    }
  },
};

/** Whether a milestone was complete by its first deadline: then it has not moved, whatever was agreed. */
function isDoneByFirst(milestone: Milestone): boolean {
  const due = milestone.deadline?.due ?? null;
  const done = milestone.completedOn;
  return isOver(milestone) && done !== null && due !== null && done <= due;
}
