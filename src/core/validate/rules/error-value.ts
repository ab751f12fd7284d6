import type { Rule } from "../rule";

export const errorValue: Rule = {
  id: "error-value",
  severity: "error",
  title: "Error value in a cell",
  why: "A formula error hides what the cell should say from the plan and from everything counted from it.",
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "error-value") continue;
      yield {
        at: problem.at,
        message: `The cell shows ${problem.text}. Mend its formula or type the value.`,
        quote: problem.text,
      };
    }
  },
};
