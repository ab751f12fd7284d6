import { completeWithoutDate } from "../../../../src/core/validate/rules/complete-without-date";
import { checkRule } from "../../../support/check-rule";

checkRule(completeWithoutDate, {
  fails: [
    {
      name: "complete and past its date",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | |
        | |  | Close the old pool | June 2026 | In progress | |
      `,
      at: ["G2"],
      fixes: ["Write 31 May 2026", "Write 1 Oct 2026"],
    },
    {
      name: "complete ahead of its date",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | |
        | |  | Close the old pool | March 2027 | Complete | |
      `,
      at: ["G3"],
      fixes: ["Write 1 Oct 2026"],
    },
  ],
  passes: [
    {
      name: "complete with its date",
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
    name: "a plan that has no column for the day",
    plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete
      `,
  },
});
