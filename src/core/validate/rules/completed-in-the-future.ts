import { formatDay } from "../../plan/day";
import { milestonesOf, quoted } from "../places";
import type { Rule } from "../rule";

export const completedInTheFuture: Rule = {
  id: "completed-in-the-future",
  severity: "error",
  title: "Completed in the future",
  why: "What is complete cannot be completed on a day still to come; one of the two is wrong.",
  *check(reading, { asAt }) {
    for (const { milestone } of milestonesOf(reading)) {
      const { completedOn, cells } = milestone;
      if (completedOn === null || completedOn <= asAt) continue;
      yield {
        at: cells.completedOn ?? cells.milestone,
        message: `${quoted(milestone.title)} is given as completed on ${formatDay(completedOn)}, which is after ${formatDay(asAt)}.`,
        quote: milestone.text,
      };
    }
  },
};
