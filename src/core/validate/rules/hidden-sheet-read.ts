import type { Rule } from "../rule";

export const hiddenSheetRead: Rule = {
  id: "hidden-sheet-read",
  severity: "info",
  title: "Hidden sheet read",
  why: "What is hidden still counts, so the figures can differ from what is in sight.",
  examples: {
    given: "The sheet is hidden.",
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "hidden-sheet-read") continue;
      yield {
        at: problem.at,
        message:
          "This sheet is hidden, and its plan was read and counted with the rest. Show it to check it; if it is no longer wanted, move it to a workbook of its own.",
        quote: "",
      };
    }
  },
};
