import { actionWithoutMilestone } from "../../../../src/core/validate/rules/action-without-milestone";
import { checkRule } from "../../../support/check-rule";

checkRule(actionWithoutMilestone, {
  fails: [
    {
      name: "an action with an empty milestone cell",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Repair the baths | Cllr Ann Poole | Bea Quill | Leisure | |
      `,
      at: ["A3"],
    },
    {
      name: "an action with its deadline alone",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Repair the baths | Cllr Ann Poole | Bea Quill | Leisure | |
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
      at: ["A3"],
    },
  ],
  passes: [
    {
      name: "an action with one milestone",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "an action with two milestones",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | | | Close the old pool | June 2026
      `,
    },
  ],
  nearMiss: {
    name: "a blank row between two actions",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | | | |
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
  },
});
