import { severalLeadOfficers } from "../../../../src/core/validate/rules/several-lead-officers";
import { checkRule } from "../../../support/check-rule";

checkRule(severalLeadOfficers, {
  fails: [
    {
      name: "two joined by and",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill and Dev Shah | Leisure | Open the pool | May 2026
      `,
      at: ["C2"],
      fixes: ["Keep Bea Quill alone", "Keep Dev Shah alone"],
    },
    {
      name: "three on lines of one cell",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill⏎Dev Shah⏎Eve Tull | Leisure | Open the pool | May 2026
      `,
      at: ["C2"],
      fixes: ["Keep Bea Quill alone", "Keep Dev Shah alone", "Keep Eve Tull alone"],
    },
  ],
  passes: [
    {
      name: "one officer",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "one officer for each of two actions",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Leisure | Plant 100 trees | June 2026
      `,
    },
  ],
  nearMiss: {
    name: "an officer and a member",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole and Cllr Finn Udal | Bea Quill | Leisure | Open the pool | May 2026
      `,
  },
});
