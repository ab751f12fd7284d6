import { similarNames } from "../../../../src/core/validate/rules/similar-names";
import { checkRule } from "../../../support/check-rule";

checkRule(similarNames, {
  fails: [
    {
      name: "two councillors with nearly one first name",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Marina Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Martina Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
      at: ["B3"],
    },
    {
      name: "an officer with a letter missing",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quillan | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quilan | Leisure | Plant 100 trees | June 2026
      `,
      at: ["C3"],
    },
  ],
  passes: [
    {
      name: "one person twice",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
    },
    {
      name: "two people of one surname",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Simon Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Theresa Quill | Leisure | Plant 100 trees | June 2026
      `,
    },
    {
      name: "two different people",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Leisure | Plant 100 trees | June 2026
      `,
    },
  ],
  nearMiss: {
    name: "two short names of one surname that differ by two letters",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Neil Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Anil Quill | Leisure | Plant 100 trees | June 2026
      `,
  },
});
