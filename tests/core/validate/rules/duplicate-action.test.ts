import { duplicateAction } from "../../../../src/core/validate/rules/duplicate-action";
import { checkRule } from "../../../support/check-rule";

checkRule(duplicateAction, {
  fails: [
    {
      name: "the same words under the same lead",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Close the old pool | July 2026
      `,
      at: ["A4"],
    },
    {
      name: "the same but for capitals and a full stop",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
        Build a Pool. | Cllr Ann Poole | Bea Quill | Leisure | Close the old pool | July 2026
      `,
      at: ["A4"],
    },
  ],
  passes: [
    {
      name: "two actions",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
    },
    {
      name: "one action over two rows",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | | | Close the old pool | June 2026
      `,
    },
    {
      name: "rows of one action, one of which spells its officer otherwise",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Draft the plans | May 2026
        Build a pool | Cllr Ann Poole | B Quill | Leisure | Open the pool | June 2026
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Close the old pool | July 2026
      `,
    },
  ],
  nearMiss: {
    name: "the same title under two officers",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
        Build a pool | Cllr Ann Poole | Dev Shah | Leisure | Close the old pool | July 2026
      `,
  },
});
