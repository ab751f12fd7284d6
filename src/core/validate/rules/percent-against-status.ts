import type { Milestone } from "../../plan/plan";
import { milestonesOf, quoted } from "../places";
import type { Rule } from "../rule";

export const percentAgainstStatus: Rule = {
  id: "percent-against-status",
  severity: "warning",
  scope: "action",
  title: "Per cent against status",
  why: "Two answers to one question: a reader cannot know which of them to believe.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | 50%
      | |  | Close the old pool | June 2026 | In progress | 20%
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | 100%
    `,
  },
  *check(reading) {
    for (const { milestone } of milestonesOf(reading)) {
      if (milestone.percent === null || agree(milestone, milestone.percent)) continue;
      yield {
        at: milestone.cells.status ?? milestone.cells.milestone,
        message: `${quoted(milestone.title)} is reported as ${quoted(milestone.reportedText)} and as ${String(milestone.percent)}% complete.`,
        quote: milestone.text,
      };
    }
  },
};

function agree({ reported }: Milestone, percent: number): boolean {
  if (reported === "complete") return percent === 100;
  if (reported === "not-started") return percent === 0;
  return reported !== "in-progress" || percent < 100;
}
