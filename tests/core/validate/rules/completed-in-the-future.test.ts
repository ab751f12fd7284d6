import { completedInTheFuture } from "../../../../src/core/validate/rules/completed-in-the-future";
import { checkRule } from "../../../support/check-rule";

checkRule(completedInTheFuture, {
  fails: [
    {
      name: "the day after",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-10-02] |
      `,
      at: ["G2"],
    },
    {
      name: "a year too far",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
        | |  | Close the old pool | June 2026 | Complete | [2027-05-20] |
      `,
      at: ["G3"],
    },
  ],
  passes: [
    {
      name: "in the past",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
      `,
    },
    {
      name: "not complete",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | |
      `,
    },
  ],
  nearMiss: {
    name: "on the day itself",
    plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-10-01] |
      `,
  },
});
