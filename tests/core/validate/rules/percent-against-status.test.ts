import { percentAgainstStatus } from "../../../../src/core/validate/rules/percent-against-status";
import { checkRule } from "../../../support/check-rule";

checkRule(percentAgainstStatus, {
  fails: [
    {
      name: "complete at half",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | 50%
        | |  | Close the old pool | June 2026 | In progress | 20%
      `,
      at: ["F2"],
      fixes: ["Write “In progress”, as the per cent says"],
    },
    {
      name: "not started but begun, and in progress at a hundred",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Not started | 30%
        | |  | Close the old pool | June 2026 | In progress | 100%
      `,
      at: ["F2", "F3"],
      fixes: [
        "Write “In progress”, as the per cent says",
        "Write “Complete”, as the per cent says",
      ],
    },
  ],
  passes: [
    {
      name: "complete at a hundred",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | 100%
      `,
    },
    {
      name: "in progress at part",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | 40%
      `,
    },
  ],
  nearMiss: {
    name: "no per cent given",
    plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete |
        | |  | Close the old pool | June 2026 | In progress | 20%
      `,
  },
});
