import { toA1, type CellRef } from "../../sheet/a1";
import { textOf } from "../../sheet/cell";
import { quoted } from "../places";
import type { Rule, RuleContext } from "../rule";

export const fragmentDropped: Rule = {
  id: "fragment-dropped",
  severity: "info",
  title: "Text printed twice",
  why: "The same words printed twice would count as a milestone or a deadline of their own.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool that all | Cllr Ann Poole | Open the new pool to the
      residents can use | Bea Quill | public (May 2026)
      | Leisure | (May 2026)
      | | Close the old pool (June 2026)
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
    `,
  },
  *check(reading, { valueAt }) {
    for (const problem of reading.problems) {
      if (problem.kind !== "fragment-dropped") continue;
      const value = valueAt(problem.at);
      // Only a cell that holds nothing else can be emptied without a loss.
      const alone = typeof value === "string" && value.trim() === problem.text.trim();
      const advice = alone ? "Clear the cell" : "Delete these words from the cell";
      yield {
        at: problem.at,
        message: `${quoted(problem.text)} ${whereTwice(problem, valueAt)} and was left out. ${advice}, or reword them if they are a step of their own.`,
        quote: problem.text,
        fixes: alone
          ? [
              {
                title: `Clear ${quoted(problem.text)} from the cell`,
                kind: "choice",
                edits: [{ at: problem.at, expected: value, value: null }],
              },
            ]
          : [],
      };
    }
  },
};

/** A cell is named only if the words stand in it: a damaged copy, or one further off, is just printed twice. */
function whereTwice(
  { text, double }: { readonly text: string; readonly double: CellRef },
  valueAt: RuleContext["valueAt"],
): string {
  const holds = textOf(valueAt(double)).includes(text.trim());
  return holds ? `repeats ${toA1(double)}` : "is printed twice";
}
