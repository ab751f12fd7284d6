import type { Rule } from "../rule";

export const noHeaderFound: Rule = {
  id: "no-header-found",
  severity: "warning",
  title: "No header found",
  why: "Without labels the columns are told apart by what they hold, which can be wrong; a header row settles it for every reader.",
  examples: {
    fails: `
      Build a new pool for the whole borough | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the new pool to the public (May 2026)
      Plant trees along the main roads | Cllr Finn Udal⏎Dev Shah⏎Leisure Services | Plant the first hundred trees (June 2026)
      Mend paths in all parks | Cllr Ann Poole⏎Eve Tull⏎Leisure Services | Mend the first ten paths (July 2026)
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "no-header") continue;
      yield {
        at: problem.at,
        message:
          "This table has no header row. Its columns were told apart by what they hold; put labels such as Action, Lead officer, Milestone and Deadline above them.",
        quote: "",
      };
    }
  },
};
