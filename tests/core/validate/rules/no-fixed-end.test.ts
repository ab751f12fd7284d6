import { noFixedEnd } from "../../../../src/core/validate/rules/no-fixed-end";
import { checkRule } from "../../../support/check-rule";

checkRule(noFixedEnd, {
  fails: [
    {
      name: "to be confirmed",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | TBC
        | | |  | Close the old pool | June 2026
      `,
      at: ["F2"],
    },
    {
      name: "ongoing, and subject to something",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | April 2026 onwards
        | | |  | Close the old pool | June 2026 subject to funding
      `,
      at: ["F2", "F3"],
    },
  ],
  passes: [
    {
      name: "a month",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "a quarter",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Q2 2026/27
      `,
    },
  ],
  nearMiss: {
    name: "the word ongoing in the title alone",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Report on ongoing works | May 2026
      `,
  },
});
