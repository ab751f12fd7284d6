import { duplicateMilestone } from "../../../../src/core/validate/rules/duplicate-milestone";
import { checkRule } from "../../../support/check-rule";

checkRule(duplicateMilestone, {
  fails: [
    {
      name: "the same words and date",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
        | | |  | Open the pool | May 2026
      `,
      at: ["E4"],
    },
    {
      name: "the same but for capitals",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Open the Pool | May 2026
      `,
      at: ["E3"],
    },
  ],
  passes: [
    {
      name: "two milestones",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
      `,
    },
    {
      name: "the same milestone of two actions",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Progress report | July 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Progress report | July 2026
      `,
    },
  ],
  nearMiss: {
    name: "the same words with another date",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Progress report | May 2026
        | | |  | Progress report | November 2026
      `,
  },
});
