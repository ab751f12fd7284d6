import { plural } from "../places";
import type { Rule } from "../rule";

export const hiddenRowsRead: Rule = {
  id: "hidden-rows-read",
  severity: "info",
  title: "Hidden rows read",
  why: "What is hidden still counts, so the figures can differ from what is in sight.",
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "hidden-rows-read") continue;
      yield {
        at: problem.at,
        message: `${plural(problem.rows, "hidden row")} of the plan ${problem.rows === 1 ? "was" : "were"} read and counted with the rest.`,
        quote: "",
      };
    }
  },
};
