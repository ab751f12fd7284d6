import { labelNotUnderstood } from "../../../../src/core/validate/rules/label-not-understood";
import { checkRule } from "../../../support/check-rule";

checkRule(labelNotUnderstood, {
  fails: [
    {
      name: "a label of somebody’s own",
      plan: `
        Action | Lead officer | Milestone | Deadline | Flibbet
        Build a pool | Bea Quill | Open the pool | May 2026 | 17
      `,
      at: ["E1"],
    },
    {
      name: "two of them",
      plan: `
        Action | Zorb | Lead officer | Milestone | Deadline | Flibbet
        Build a pool | x | Bea Quill | Open the pool | May 2026 | 17
      `,
      at: ["B1", "F1"],
    },
    {
      name: "one that stands over every part of the plan, told once",
      plan: `
        Better parks

        Action | Lead officer | Milestone | Deadline | Flibbet
        Build a pool | Bea Quill | Open the pool | May 2026 | 17
        Plant trees | Dev Shah | Plant 100 trees | June 2026 | 18

        Better homes

        Action | Lead officer | Milestone | Deadline | Flibbet
        Mend roofs | Eve Tull | Mend 100 roofs | July 2026 | 19
      `,
      at: ["E3"],
    },
  ],
  passes: [
    {
      name: "labels all known",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "a known label of another kind",
      plan: `
        Action | Lead officer | Milestone | Deadline | Notes
        Build a pool | Bea Quill | Open the pool | May 2026 | x
      `,
    },
  ],
  nearMiss: {
    name: "an empty label over an empty column",
    plan: `
        Action | Lead officer | Milestone | Deadline |
        Build a pool | Bea Quill | Open the pool | May 2026 |
      `,
  },
});
