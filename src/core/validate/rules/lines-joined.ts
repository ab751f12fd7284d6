import type { Rule } from "../rule";
import { quoted } from "../places";

export const linesJoined: Rule = {
  id: "lines-joined",
  severity: "info",
  title: "Lines joined into one text",
  why: "The sheet splits a sentence over several rows. The lines were put together again; a wrong join makes a wrong milestone.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool that all | Cllr Ann Poole | Open the new pool to the
      residents can use | Bea Quill | public (May 2026)
      | Leisure |
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "lines-joined") continue;
      yield {
        at: problem.at,
        message: `${String(problem.cells.length)} lines were read as one text: ${quoted(problem.text)}. If they are not, give each a reference of its own, or each milestone its deadline.`,
        quote: problem.text,
      };
    }
  },
};
