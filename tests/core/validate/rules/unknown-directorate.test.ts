import { unknownDirectorate } from "../../../../src/core/validate/rules/unknown-directorate";
import { checkRule } from "../../../support/check-rule";

checkRule(unknownDirectorate, {
  fails: [
    {
      name: "one that is not on the list",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Housing | Plant 100 trees | June 2026
      `,
      at: ["D3"],
      fixes: ["Write “Leisure” in its place"],
      settings: { directorates: [{ name: "Leisure", spellings: ["Sport"] }] },
    },
    {
      name: "one told once, where it stands first",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Housing | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Housing | Plant 100 trees | June 2026
      `,
      at: ["D2"],
      fixes: ["Write “Leisure” in its place"],
      settings: { directorates: [{ name: "Leisure", spellings: ["Sport"] }] },
    },
    {
      name: "one that stands among a lead’s other lines, with two on the list",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Dev Shah⏎Housing Services | Plant 100 trees (June 2026)
      `,
      at: ["B3"],
      fixes: ["Write “Leisure Services” in its place", "Write “Park Services” in its place"],
      settings: {
        directorates: [
          { name: "Leisure Services", spellings: [] },
          { name: "Park Services", spellings: [] },
        ],
      },
    },
  ],
  passes: [
    {
      name: "one on the list",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
      settings: { directorates: [{ name: "Leisure", spellings: ["Sport"] }] },
    },
    {
      name: "any, where there is no list",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Housing | Open the pool | May 2026
      `,
    },
  ],
  nearMiss: {
    name: "a spelling of one on the list",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Sport | Open the pool | May 2026
      `,
    settings: { directorates: [{ name: "Leisure", spellings: ["Sport"] }] },
  },
});
