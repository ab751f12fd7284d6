import { milestoneWithoutDeadline } from "../../../../src/core/validate/rules/milestone-without-deadline";
import { checkRule } from "../../../support/check-rule";

checkRule(milestoneWithoutDeadline, {
  fails: [
    {
      name: "an empty deadline cell",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool |
      `,
      at: ["F3"],
    },
    {
      name: "a milestone without a date in its words",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)⏎Close the old pool (June 2026)
        Plant trees | Cllr Ann Poole⏎Bea Quill⏎Leisure | Plant 100 trees
      `,
      at: ["C3"],
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
      name: "a date in brackets",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
      `,
    },
  ],
  nearMiss: {
    name: "a deadline that is still to be confirmed",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | TBC
      `,
  },
});
