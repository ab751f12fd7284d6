import { quoted } from "../places";
import type { Rule } from "../rule";

export const rowPassedOver: Rule = {
  id: "row-passed-over",
  severity: "warning",
  title: "Row passed over",
  why: "A row without an action or a milestone is in no count, and what it was meant to say is lost to everyone who reads the figures.",
  examples: {
    fails: `
      Priority | Action | Lead officer | Directorate | Deadline
      Safer homes | Fit alarms | Bea Quill | Housing | May 2026
      Cleaner streets | | | |
    `,
    passes: `
      Priority | Action | Lead officer | Directorate | Deadline
      Safer homes | Fit alarms | Bea Quill | Housing | May 2026
      Cleaner streets | Sweep daily | Dev Shah | Parks | June 2026
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "row-passed-over") continue;
      yield {
        at: problem.at,
        message: `${quoted(problem.text)} stands on a row that holds no action and no milestone, so the row is not read. Write its action there, or move what it says to the row it belongs to.`,
        quote: problem.text,
      };
    }
  },
};
