import { overdueWithoutComment } from "../../../../src/core/validate/rules/overdue-without-comment";
import { checkRule } from "../../../support/check-rule";

checkRule(overdueWithoutComment, {
  fails: [
    {
      name: "late and in progress",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | |
        | |  | Close the old pool | March 2027 | In progress | |
      `,
      at: ["H2"],
    },
    {
      name: "late and nothing said at all",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
        | |  | Close the old pool | June 2026 | | |
      `,
      at: ["H3"],
    },
  ],
  passes: [
    {
      name: "late with a reason",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | | Waiting for the roof
      `,
    },
    {
      name: "not late",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | March 2027 | In progress | |
      `,
    },
    {
      name: "late in a plan in which nobody could report",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 |
        | |  | Close the old pool | June 2026 | |
      `,
    },
  ],
  nearMiss: {
    name: "late but suspended",
    plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Suspended | |
      `,
  },
});
