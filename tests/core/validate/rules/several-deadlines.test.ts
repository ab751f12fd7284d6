import { severalDeadlines } from "../../../../src/core/validate/rules/several-deadlines";
import { checkRule } from "../../../support/check-rule";

checkRule(severalDeadlines, {
  fails: [
    {
      name: "two stages in one",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Draft plans ready by May 2026 and building work started by July 2026
      `,
      at: ["C2"],
    },
    {
      name: "a deadline in words beside another in its column",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool by May 2026 | July 2026
        | | |  | Close the old pool (September 2026) | June 2026
      `,
      at: ["F2", "F3"],
    },
    {
      name: "two dates in a deadline cell",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | by April 2026, followed by the baths by September 2026
        | | |  | Close the old pool | June 2026
      `,
      at: ["F2"],
    },
  ],
  passes: [
    {
      name: "words that date something else than the milestone",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Publish the accounts for the year ended 31 March 2026 | 31/07/2026
        | | |  | Implement the Strategy (approved December 2025) | June 2026
        | | |  | Baseline (April 2025) doubled | June 2026
      `,
    },
    {
      name: "a month",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "a day",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | 31 May 2026
      `,
    },
  ],
  nearMiss: {
    name: "two months that are one period",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | June/July 2026
      `,
  },
});
