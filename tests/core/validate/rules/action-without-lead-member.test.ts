import { actionWithoutLeadMember } from "../../../../src/core/validate/rules/action-without-lead-member";
import { checkRule } from "../../../support/check-rule";

checkRule(actionWithoutLeadMember, {
  fails: [
    {
      name: "a member cell left empty",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
      at: ["B2"],
    },
    {
      name: "every member cell left empty",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
      at: ["B2", "B3"],
    },
  ],
  passes: [
    {
      name: "a councillor",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "the mayor",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Mayor Cara Reed | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
  ],
  nearMiss: {
    name: "a plan that has no column for members",
    plan: `
        Action | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026
      `,
  },
});
