import { milestonesOutOfOrder } from "../../../../src/core/validate/rules/milestones-out-of-order";
import { checkRule } from "../../../support/check-rule";

checkRule(milestonesOutOfOrder, {
  fails: [
    {
      name: "the second before the first",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | July 2026
        | | |  | Close the old pool | May 2026
      `,
      at: ["E3"],
    },
    {
      name: "the third before the second",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | July 2026
        | | |  | Drain the old pool | June 2026
      `,
      at: ["E4"],
    },
    {
      name: "a month before the quarter above it begins",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | October to December 2026
        | | |  | Close the old pool | September 2026
      `,
      at: ["E3"],
    },
    {
      name: "one that goes back behind the first, not the one above it",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | September 2026
        | | |  | Run the pool | 2026/27
        | | |  | Close the old pool | June 2026
      `,
      at: ["E4"],
    },
    {
      name: "below a step of a later year that no slip explains",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | June 2028
        | | |  | Close the old pool | March 2027
      `,
      at: ["E3"],
    },
  ],
  passes: [
    {
      name: "in order but for a slip of a year, which is pointed out as one",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | September 2027
        | | |  | Drain the old pool | December 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Buy the land | May 2026
        | | |  | Plant 100 trees | September 2025
      `,
    },
    {
      name: "in order",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | July 2026
      `,
    },
    {
      name: "two on one day",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | May 2026
      `,
    },
    {
      name: "another action that begins earlier",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | July 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | May 2026
      `,
    },
    {
      name: "a step within a year-long one",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Run the pool | 2026/27
        | | |  | Close the old pool | June 2026
      `,
    },
  ],
  nearMiss: {
    name: "a month within the period above it",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | June/July 2026
        | | |  | Close the old pool | June 2026
      `,
  },
});
