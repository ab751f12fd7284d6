import { formatDay } from "../../plan/day";
import { milestonesThat, quoted } from "../places";
import type { Rule } from "../rule";

export const completedInTheFuture: Rule = {
  id: "completed-in-the-future",
  severity: "error",
  scope: "action",
  title: "Completed in the future",
  why: "What is complete cannot be completed on a day still to come; one of the two is wrong.",
  examples: {
    given: "As at 1 Oct 2026.",
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-10-02] |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
    `,
  },
  *check(reading, { asAt }) {
    for (const milestone of milestonesThat(reading, (each) => each.completedOn !== null)) {
      const { completedOn, cells } = milestone;
      if (completedOn === null || completedOn <= asAt) continue;
      yield {
        at: cells.completedOn ?? cells.milestone,
        message: `${quoted(milestone.title)} is reported as completed on ${formatDay(completedOn)}, which is after the as-at date, ${formatDay(asAt)}. Correct the day, or the as-at date if that is wrong.`,
        quote: milestone.text,
      };
    }
  },
};
