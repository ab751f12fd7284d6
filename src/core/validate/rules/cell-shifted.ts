import type { Rule } from "../rule";
import { quoted } from "../places";

export const cellShifted: Rule = {
  id: "cell-shifted",
  severity: "warning",
  title: "Cell in the wrong column",
  why: "A text a column beside its place is read by what it says, not by where it stands; other readers will miss it.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
      | Close the old pool (June 2026) |
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "cell-shifted") continue;
      yield {
        at: problem.at,
        message: `${quoted(problem.text)} stands a column beside where its row puts it.`,
        quote: problem.text,
      };
    }
  },
};
