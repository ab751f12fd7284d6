import { milestonesOf, quoted } from "../places";
import type { Rule } from "../rule";

export const suspendedWithoutReason: Rule = {
  id: "suspended-without-reason",
  severity: "warning",
  title: "Suspended without a reason",
  why: "What is suspended, deferred or cancelled is no longer counted as late; that needs a reason on record.",
  *check(reading) {
    for (const { milestone } of milestonesOf(reading)) {
      const { reported, cells } = milestone;
      if (reported !== "suspended" && reported !== "cancelled") continue;
      if (cells.comment === null || milestone.comment !== "") continue;
      yield {
        at: cells.comment,
        message: `${quoted(milestone.title)} is ${reported} with no reason given.`,
        quote: milestone.text,
      };
    }
  },
};
