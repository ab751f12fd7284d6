import { noHeaderFound } from "../../../../src/core/validate/rules/no-header-found";
import { checkRule } from "../../../support/check-rule";

checkRule(noHeaderFound, {
  fails: [
    {
      name: "rows of a plan without labels",
      plan: `
        Build a new pool for the whole borough | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the new pool to the public (May 2026)
        Plant trees along the main roads | Cllr Finn Udal⏎Dev Shah⏎Leisure Services | Plant the first hundred trees (June 2026)
        Mend paths in all parks | Cllr Ann Poole⏎Eve Tull⏎Leisure Services | Mend the first ten paths (July 2026)
      `,
      at: ["A1"],
    },
    {
      name: "the same under a title",
      plan: `
        Action plan 2026/27 | |
        | |
        Build a new pool for the whole borough | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the new pool to the public (May 2026)
        Plant trees along the main roads | Cllr Finn Udal⏎Dev Shah⏎Leisure Services | Plant the first hundred trees (June 2026)
        Mend paths in all parks | Cllr Ann Poole⏎Eve Tull⏎Leisure Services | Mend the first ten paths (July 2026)
      `,
      at: ["A3"],
    },
  ],
  passes: [
    {
      name: "a header",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "a header under a title",
      plan: `
        Action plan 2026/27
        
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
  ],
  nearMiss: {
    name: "no plan at all",
    plan: `
        Cost centre | Budget | Actual
        Pools | 1000 | 900
        Parks | 2000 | 2100
      `,
  },
});
