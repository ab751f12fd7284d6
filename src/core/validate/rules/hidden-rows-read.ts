import { plural } from "../places";
import type { Rule } from "../rule";

export const hiddenRowsRead: Rule = {
  id: "hidden-rows-read",
  severity: "info",
  title: "Hidden rows read",
  why: "What is hidden still counts, so the figures can differ from what is in sight.",
  examples: {
    given: "Row 3 is hidden.",
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
      Plant trees | Cllr Ann Poole⏎Dev Shah⏎Leisure | Plant 100 trees (June 2026)
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "hidden-rows-read") continue;
      yield {
        at: problem.at,
        message: `${plural(problem.rows, "hidden row")} of the plan ${problem.rows === 1 ? "was" : "were"} read and counted with the rest. Show what is hidden to check it, and delete what is no longer wanted.`,
        quote: "",
      };
    }
  },
};
