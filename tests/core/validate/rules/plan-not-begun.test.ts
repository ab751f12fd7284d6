import { planNotBegun } from "../../../../src/core/validate/rules/plan-not-begun";
import { checkRule } from "../../../support/check-rule";

checkRule(planNotBegun, {
  fails: [
    {
      name: "labels and nothing below them",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      `,
      at: ["A2"],
    },
    {
      name: "under a title and a line of help, with the action in its third column",
      plan: `
        Our plan for 2026/27
        One row a milestone

        Ref | Theme | Action | Lead officer | Milestone | Deadline
      `,
      at: ["C5"],
    },
    {
      name: "references that are filled in before the actions",
      plan: `
        Ref | Action | Lead officer | Milestone | Deadline
        1
        2
      `,
      at: ["B2"],
    },
    {
      name: "a first action that has neither lead nor milestone yet",
      plan: `
        Action | Lead officer | Milestone | Deadline
        Build a pool
      `,
      at: ["A2"],
    },
  ],
  passes: [
    {
      name: "a plan",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "a budget",
      plan: `
        Cost centre | Budget | Actual | Variance
        Pools | 1000 | 900 | 100
      `,
    },
  ],
  nearMiss: {
    name: "an action with nothing but a lead",
    plan: `
        Action | Lead officer | Milestone | Deadline
        Build a pool | Bea Quill
      `,
  },
});
