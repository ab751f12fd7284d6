import { vagueWording } from "../../../../src/core/validate/rules/vague-wording";
import { checkRule } from "../../../support/check-rule";

checkRule(vagueWording, {
  fails: [
    {
      name: "continue",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Continue to open pools | May 2026
        | | |  | Close the old pool | June 2026
      `,
      at: ["E2"],
    },
    {
      name: "to support, and ongoing",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | To support the pools | May 2026
        | | |  | Ongoing work on the old pool | June 2026
      `,
      at: ["E2", "E3"],
    },
  ],
  passes: [
    {
      name: "something that will exist",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "another word of one’s own, where the list is one’s own",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Continue to open pools | May 2026
      `,
      settings: { thresholds: { bunched: 10, vagueWords: ["liaise"] } },
    },
  ],
  nearMiss: {
    name: "the word further on",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Agree plan to support swimmers | May 2026
      `,
  },
});
