import type { Rule } from "../rule";
import { quoted } from "../places";

export const textCutOff: Rule = {
  id: "text-cut-off",
  severity: "warning",
  title: "Text cut off",
  why: "Words lost on the way from another system can hold the deadline or the name of the lead.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)⏎Close the old pool and hand the site over to the (June
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "text-cut-off") continue;
      yield {
        at: problem.at,
        message: `The text ends in the middle: ${quoted(problem.text)}. Restore the rest from where it came.`,
        quote: problem.text,
      };
    }
  },
};
