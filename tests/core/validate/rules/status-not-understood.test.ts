import { statusNotUnderstood } from "../../../../src/core/validate/rules/status-not-understood";
import { checkRule } from "../../../support/check-rule";

checkRule(statusNotUnderstood, {
  fails: [
    {
      name: "a word nobody knows",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Wobbly | |
        | |  | Close the old pool | June 2026 | In progress | |
      `,
      at: ["F2"],
      fixes: [
        "Write “Not started”",
        "Write “In progress”",
        "Write “Complete”",
        "Write “Suspended”",
        "Write “Cancelled”",
      ],
    },
    {
      name: "initials of somebody’s own",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
        | |  | Close the old pool | June 2026 | ZZQ | |
      `,
      at: ["F3"],
      fixes: [
        "Write “Not started”",
        "Write “In progress”",
        "Write “Complete”",
        "Write “Suspended”",
        "Write “Cancelled”",
      ],
    },
  ],
  passes: [
    {
      name: "plain words",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
        | |  | Close the old pool | June 2026 | In progress | |
      `,
    },
    {
      name: "colours",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Green | |
        | |  | Close the old pool | June 2026 | Red | |
      `,
    },
  ],
  nearMiss: {
    name: "an empty cell",
    plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | | |
        | |  | Close the old pool | June 2026 | In progress | |
      `,
  },
});
