import type { Rule } from "../rule";
import { cellWhereBegins, leadCellsOf } from "../lead-cells";
import { quoted } from "../places";

export const ownerUncertain: Rule = {
  id: "owner-uncertain",
  severity: "warning",
  title: "Lead uncertain",
  why: "If it is not clear who answers, nobody is chased.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
      Plant trees | Cllr Ann Poole⏎see annex 4⏎Leisure | Plant 100 trees (June 2026)
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
    `,
  },
  *check(reading, { valueAt }) {
    for (const problem of reading.problems) {
      if (problem.kind !== "owner-uncertain") continue;
      const { at, text } = problem;
      yield {
        at: cellWhereBegins(text, at, leadCellsOf(reading), valueAt) ?? at,
        message: `It is not clear who or what ${quoted(text)} is. Write the lead member, the lead officer and the directorate on lines of their own.`,
        quote: text,
      };
    }
  },
};
