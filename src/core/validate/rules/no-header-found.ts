import type { Rule } from "../rule";

export const noHeaderFound: Rule = {
  id: "no-header-found",
  severity: "warning",
  title: "No header found",
  why: "Without labels the columns are told apart by what they hold, which can be wrong; a header row settles it for every reader.",
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
