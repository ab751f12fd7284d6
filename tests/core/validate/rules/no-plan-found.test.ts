import { noPlanFound } from "../../../../src/core/validate/rules/no-plan-found";
import { checkRule } from "../../../support/check-rule";

checkRule(noPlanFound, {
  fails: [
    {
      name: "a budget",
      plan: `
        Cost centre | Budget | Actual | Variance
        Pools | 1000 | 900 | 100
        Parks | 2000 | 2100 | -100
      `,
      at: ["A1"],
    },
    {
      name: "prose",
      plan: `
        The council met on Tuesday to talk about its pools and parks.
        Members heard from three residents.
      `,
      at: ["A1"],
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
      name: "a plan under a title",
      plan: `
        Our plan for 2026/27
        
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
  ],
  nearMiss: {
    name: "a plan of one row",
    plan: `
        Action | Milestone | Deadline
        Build a pool | Open the pool | May 2026
      `,
  },
});
