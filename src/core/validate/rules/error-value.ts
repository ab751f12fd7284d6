import type { Rule } from "../rule";

export const errorValue: Rule = {
  id: "error-value",
  severity: "error",
  title: "Error value in a cell",
  why: "A formula error hides what the cell should say from the plan and from everything counted from it.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | #REF!
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "error-value") continue;
      yield {
        at: problem.at,
        message: `The cell shows ${problem.text} in place of a value, so it was read as empty. Mend its formula, or type the value.`,
        quote: problem.text,
      };
    }
  },
};
