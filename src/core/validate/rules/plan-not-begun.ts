import { toA1 } from "../../sheet/a1";
import type { Rule } from "../rule";

export const planNotBegun: Rule = {
  id: "plan-not-begun",
  severity: "info",
  title: "A plan with no action in it yet",
  why: "A plan without actions adds nothing to the roll-up, and says nothing of what a directorate will do.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "no-action") continue;
      const { at, isBlank } = problem;
      yield {
        at,
        message: isBlank
          ? `The columns of a plan stand here, and no action is written below them yet. Write the first in ${toA1(at)}.`
          : "The columns of a plan stand here, and no action was found below them. An action needs who leads on it, or a milestone, on its own row.",
        quote: "",
      };
    }
  },
};
