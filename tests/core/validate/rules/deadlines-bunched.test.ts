import { deadlinesBunched } from "../../../../src/core/validate/rules/deadlines-bunched";
import { checkRule } from "../../../support/check-rule";

checkRule(deadlinesBunched, {
  fails: [
    {
      name: "four of six on the last day of the year",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open 1 pool | May 2026
        | | |  | Open 2 pools | June 2026
        | | |  | Open 3 pools | March 2027
        | | |  | Open 4 pools | March 2027
        | | |  | Open 5 pools | March 2027
        | | |  | Open 6 pools | March 2027
      `,
      at: ["F4"],
      settings: { thresholds: { bunched: 4, vagueWords: [] } },
    },
    {
      name: "month and day that are one day",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open 1 pool | May 2026
        | | |  | Open 2 pools | June 2026
        | | |  | Open 3 pools | July 2026
        | | |  | Open 4 pools | March 2027
        | | |  | Open 5 pools | 31/03/2027
        | | |  | Open 6 pools | [2027-03-31]
      `,
      at: ["F5"],
      settings: { thresholds: { bunched: 3, vagueWords: [] } },
    },
  ],
  passes: [
    {
      name: "spread out",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open 1 pool | May 2026
        | | |  | Open 2 pools | June 2026
        | | |  | Open 3 pools | July 2026
      `,
    },
    {
      name: "few, though all on one day",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open 1 pool | May 2026
        | | |  | Open 2 pools | May 2026
      `,
    },
  ],
  nearMiss: {
    name: "many, but evenly on each day",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open 1 pool | May 2026
        | | |  | Open 2 pools | May 2026
        | | |  | Open 3 pools | June 2026
        | | |  | Open 4 pools | June 2026
      `,
    settings: { thresholds: { bunched: 2, vagueWords: [] } },
  },
});
