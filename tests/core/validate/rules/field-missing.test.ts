import { fieldMissing } from "../../../../src/core/validate/rules/field-missing";
import { checkRule } from "../../../support/check-rule";

checkRule(fieldMissing, {
  fails: [
    {
      name: "no column for officers or directorates",
      plan: `
        Action | Milestone | Deadline
        Build a pool | Open the pool | May 2026
        Plant trees | Plant 100 trees | June 2026
      `,
      at: ["A1", "A1"],
    },
    {
      name: "no column for directorates",
      plan: `
        Action | Lead officer | Milestone | Deadline
        Build a pool | Bea Quill | Open the pool | May 2026
        Plant trees | Dev Shah | Plant 100 trees | June 2026
      `,
      at: ["A1"],
    },
  ],
  passes: [
    {
      name: "all there",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "all in one column",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
      `,
    },
  ],
  nearMiss: {
    name: "nothing for what a plan can do without",
    plan: `
        Action | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026
      `,
  },
});
