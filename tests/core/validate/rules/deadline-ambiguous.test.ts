import { deadlineAmbiguous } from "../../../../src/core/validate/rules/deadline-ambiguous";
import { checkRule } from "../../../support/check-rule";

checkRule(deadlineAmbiguous, {
  fails: [
    {
      name: "winter, which runs over the turn of the year",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Winter 2026
        | | |  | Close the old pool | June 2026
      `,
      at: ["F2"],
      fixes: ["Write 31 Dec 2026", "Write 28 Feb 2027"],
    },
    {
      name: "winter in brackets",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (Winter 2026)
      `,
      at: ["C2"],
      fixes: ["Write 31 Dec 2026", "Write 28 Feb 2027"],
    },
    {
      name: "one that the last return wrote out",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Winter 2026
      `,
      at: ["F2"],
      fixes: ["Write 28 Feb 2027"],
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | February 2027
      `,
    },
    {
      name: "a year beside words that may name a day of it, in either column",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline | Revised deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Diwali 2026 |
        | | |  | Close the old pool | June 2026 | half way 2027
      `,
      at: ["F2", "G3"],
      fixes: [],
    },
  ],
  passes: [
    {
      name: "a year alone, and one with a directorate’s tag",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | by the end of 2026
        | | |  | Close the old pool | 2026 (Leisure)
        | | |  | Fill it in | 2026 (LS)
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
    name: "summer, which lies in one year",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Summer 2026
      `,
  },
});
