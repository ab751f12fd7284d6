import { revisedWithoutReason } from "../../../../src/core/validate/rules/revised-without-reason";
import { checkRule } from "../../../support/check-rule";

checkRule(revisedWithoutReason, {
  fails: [
    {
      name: "moved by a month",
      plan: `
        Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | June 2026 |
        | |  | Close the old pool | June 2026 | |
      `,
      at: ["G2"],
    },
    {
      name: "moved forward, and moved back",
      plan: `
        Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | April 2026 |
        | |  | Close the old pool | June 2026 | [2026-12-31] |
      `,
      at: ["G2", "G3"],
    },
    {
      name: "complete, but after its first deadline",
      plan: `
        Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Status | Date completed | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | July 2026 | Complete | [2026-06-01] |
      `,
      at: ["I2"],
    },
  ],
  passes: [
    {
      name: "moved with a reason",
      plan: `
        Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | June 2026 | Waiting for the roof
      `,
    },
    {
      name: "not moved",
      plan: `
        Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | |
      `,
    },
    {
      name: "complete by its first deadline all the same",
      plan: `
        Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Status | Date completed | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | January 2027 | Complete | [2026-05-31] |
      `,
    },
  ],
  nearMiss: {
    name: "the same day in other words",
    plan: `
        Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | 31 May 2026 |
      `,
  },
});
