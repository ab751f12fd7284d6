import { suspendedWithoutReason } from "../../../../src/core/validate/rules/suspended-without-reason";
import { checkRule } from "../../../support/check-rule";

checkRule(suspendedWithoutReason, {
  fails: [
    {
      name: "suspended",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Suspended | |
        | |  | Close the old pool | June 2026 | In progress | |
      `,
      at: ["H2"],
    },
    {
      name: "cancelled, and deferred",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Cancelled | |
        | |  | Close the old pool | June 2026 | Deferred | |
      `,
      at: ["H2", "H3"],
    },
  ],
  passes: [
    {
      name: "suspended with a reason",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Suspended | | No money
      `,
    },
    {
      name: "in progress",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | |
      `,
    },
  ],
  nearMiss: {
    name: "a plan that has no column for a reason",
    plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Suspended
      `,
  },
});
