import { directorateSpeltSeveralWays } from "../../../../src/core/validate/rules/directorate-spelt-several-ways";
import { checkRule } from "../../../support/check-rule";

checkRule(directorateSpeltSeveralWays, {
  fails: [
    {
      name: "and for &",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure & Parks | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Leisure & Parks | Plant 100 trees | June 2026
        Mend paths | Cllr Ann Poole | Eve Tull | Leisure and Parks | Mend 10 paths | June 2026
      `,
      at: ["D4"],
      fixes: ["Write “Leisure & Parks” throughout"],
    },
    {
      name: "capitals and the word directorate",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Adult Services | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Adult Services | Plant 100 trees | June 2026
        Mend paths | Cllr Ann Poole | Eve Tull | adult services directorate | Mend 10 paths | June 2026
        Mend roads | Cllr Ann Poole | Eve Tull | Adult services | Mend 10 roads | June 2026
      `,
      at: ["D4"],
      fixes: ["Write “Adult Services” throughout"],
    },
  ],
  passes: [
    {
      name: "one spelling throughout",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
    },
    {
      name: "two directorates",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Housing | Plant 100 trees | June 2026
      `,
    },
  ],
  nearMiss: {
    name: "two directorates that share a word",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Adult Services | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Children’s Services | Plant 100 trees | June 2026
      `,
  },
});
