import type { Rule } from "../rule";
import { quoted } from "../places";

export const ownerUncertain: Rule = {
  id: "owner-uncertain",
  severity: "warning",
  title: "Lead uncertain",
  why: "If it is not clear who answers, nobody is chased.",
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "owner-uncertain") continue;
      yield {
        at: problem.at,
        message: `It is not clear who or what ${quoted(problem.text)} is. Write the lead member, the lead officer and the directorate on lines of their own.`,
        quote: problem.text,
      };
    }
  },
};
