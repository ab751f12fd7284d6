import type { Rule } from "../rule";

export const noPlanFound: Rule = {
  id: "no-plan-found",
  severity: "info",
  title: "No plan found on this sheet",
  why: "A sheet without a plan adds nothing to the roll-up; where it should hold one, a whole directorate is missing from it.",
  examples: {
    fails: `
      Cost centre | Budget | Actual | Variance
      Pools | 1000 | 900 | 100
      Parks | 2000 | 2100 | -100
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "no-plan") continue;
      yield {
        at: problem.at,
        message:
          "No plan was found on this sheet: it has no column of actions or milestones with deadlines or leads beside them. If it should hold one, put labels such as Action, Lead officer, Milestone and Deadline above its columns.",
        quote: "",
      };
    }
  },
};
