import { dateTypedAsText } from "../../../../src/core/validate/rules/date-typed-as-text";
import { checkRule } from "../../../support/check-rule";

checkRule(dateTypedAsText, {
  fails: [
    {
      name: "a date as text among real dates",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
        | | |  | Close the old pool | [2026-06-30]
        | | |  | Drain the old pool | 31/07/2026
      `,
      at: ["F4"],
      fixes: ["Write the date 31 Jul 2026"],
    },
    {
      name: "a month as text among real dates",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
        | | |  | Close the old pool | [2026-06-30]
        | | |  | Drain the old pool | July 2026
      `,
      at: ["F4"],
      fixes: ["Write the date 31 Jul 2026"],
    },
  ],
  passes: [
    {
      name: "real dates alone",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
        | | |  | Close the old pool | [2026-06-30]
      `,
    },
    {
      name: "a column of text",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
      `,
    },
  ],
  nearMiss: {
    name: "one real date in a column of text",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | [2026-06-30]
        | | |  | Drain the old pool | July 2026
      `,
  },
});
