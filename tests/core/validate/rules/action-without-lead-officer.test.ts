import { actionWithoutLeadOfficer } from "../../../../src/core/validate/rules/action-without-lead-officer";
import { checkRule } from "../../../support/check-rule";

checkRule(actionWithoutLeadOfficer, {
  fails: [
    {
      name: "an officer cell left empty",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
      at: ["C2"],
    },
    {
      name: "a lead cell that names the member and the directorate alone",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Leisure Services | Plant 100 trees (June 2026)
      `,
      at: ["B3"],
    },
  ],
  passes: [
    {
      name: "a person",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "a body that answers",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Corporate Management Team | Leisure | Open the pool | May 2026
      `,
    },
  ],
  nearMiss: {
    name: "a plan that has no column for officers",
    plan: `
        Action | Lead member | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Leisure | Open the pool | May 2026
      `,
  },
});
