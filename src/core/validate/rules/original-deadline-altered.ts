import { formatDay } from "../../plan/day";
import { milestoneKey, previousMilestones } from "../previous";
import { deadlineCell, milestonesOf, quoted } from "../places";
import type { Rule } from "../rule";

export const originalDeadlineAltered: Rule = {
  id: "original-deadline-altered",
  severity: "error",
  scope: "action",
  title: "Original deadline altered",
  why: "The original deadline is what lateness is measured by. A new date belongs beside it, as the revised one.",
  examples: {
    given: "In the last return “Open the pool” was due in May 2026.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | July 2026
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading, { previous }) {
    if (previous === null) return;
    const before = previousMilestones(previous);
    for (const { action, milestone } of milestonesOf(reading)) {
      const was = before.get(milestoneKey(action, milestone))?.[0]?.deadline?.due ?? null;
      const due = milestone.deadline?.due ?? null;
      if (was === null || was === due) continue;
      yield {
        at: deadlineCell(milestone),
        message: `${quoted(milestone.title)} was due on ${formatDay(was)} in the last return and ${due === null ? "has no deadline" : `is due on ${formatDay(due)}`} now. Put the old date back and give the new one as revised.`,
        quote: milestone.text,
      };
    }
  },
};
