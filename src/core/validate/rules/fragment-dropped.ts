import { toA1 } from "../../sheet/a1";
import { quoted } from "../places";
import type { Rule } from "../rule";

export const fragmentDropped: Rule = {
  id: "fragment-dropped",
  severity: "info",
  title: "Text printed twice",
  why: "The same words printed twice would count as a milestone or a deadline of their own.",
  *check(reading, { valueAt }) {
    for (const problem of reading.problems) {
      if (problem.kind !== "fragment-dropped") continue;
      const value = valueAt(problem.at);
      // Only a cell that holds nothing else can be emptied without a loss.
      const alone = typeof value === "string" && value.trim() === problem.text.trim();
      yield {
        at: problem.at,
        message: `${quoted(problem.text)} repeats ${toA1(problem.double)} and was left out.`,
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
