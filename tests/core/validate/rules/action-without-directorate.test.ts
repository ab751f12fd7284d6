import { actionWithoutDirectorate } from "../../../../src/core/validate/rules/action-without-directorate";
import { checkRule } from "../../../support/check-rule";

checkRule(actionWithoutDirectorate, {
  fails: [
    {
      name: "a directorate cell left empty",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
      at: ["D2"],
    },
    {
      name: "two of three left empty",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
        Mend roads | Cllr Ann Poole | Dev Shah | | Mend 10 roads | June 2026
      `,
      at: ["D2", "D4"],
    },
  ],
  passes: [
    {
      name: "a directorate",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "all directorates",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | All Directorates | Open the pool | May 2026
      `,
    },
  ],
  nearMiss: {
    name: "a plan that has no column for directorates",
    plan: `
        Action | Lead officer | Milestone | Deadline
        Build a pool | Bea Quill | Open the pool | May 2026
      `,
  },
});
