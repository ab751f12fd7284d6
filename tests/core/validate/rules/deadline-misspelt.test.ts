import { deadlineMisspelt } from "../../../../src/core/validate/rules/deadline-misspelt";
import { checkRule } from "../../../support/check-rule";

checkRule(deadlineMisspelt, {
  fails: [
    {
      name: "a letter left out",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Septmber 2026
        | | |  | Close the old pool | June 2026
      `,
      at: ["F2"],
      fixes: ["Write “September 2026”"],
    },
    {
      name: "a word broken off",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool by Octobr 2026
      `,
      at: ["C2"],
      fixes: ["Write “by October 2026”"],
    },
    {
      name: "one of two months, of which the other is right",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (October/Novemebr 2026)
      `,
      at: ["C2"],
      fixes: ["Write “(October/November 2026)”"],
    },
    {
      name: "a month cut as nobody cuts it",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | end of Octo 2026
      `,
      at: ["F2"],
      fixes: ["Write “end of October 2026”"],
    },
  ],
  passes: [
    {
      name: "a month in full",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | September 2026
      `,
    },
    {
      name: "a month cut as people cut it",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Sept 2026
      `,
    },
  ],
  nearMiss: {
    name: "a slip in the year, which is not read at all",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Sep 226
      `,
  },
});
