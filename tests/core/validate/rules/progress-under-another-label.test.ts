import { progressUnderAnotherLabel } from "../../../../src/core/validate/rules/progress-under-another-label";
import { checkRule } from "../../../support/check-rule";

checkRule(progressUnderAnotherLabel, {
  fails: [
    {
      name: "most of a column, which is read as progress",
      plan: `
        Action | Lead officer | Deadline | Success criteria
        Build a pool | Bea Quill | May 2026 | DONE
        Plant the trees | Dev Shah | June 2026 | on going
        Pave the paths | Eve Tull | March 2027 | Paths paved
      `,
      at: ["D1"],
    },
    {
      name: "a few cells of a column, which is not",
      plan: `
        Action | Lead officer | Deadline | Notes
        Build a pool | Bea Quill | May 2026 | Done
        Plant the trees | Dev Shah | June 2026 | Oaks and limes
        Pave the paths | Eve Tull | June 2026 | Completed
        Mend the roof | Eve Tull | March 2027 | Slates are to hand
        Paint the doors | Eve Tull | March 2027 | Green is wanted
      `,
      at: ["D1"],
    },
  ],
  passes: [
    {
      name: "a column of progress beside it",
      plan: `
        Action | Lead officer | Deadline | Success criteria | Status
        Build a pool | Bea Quill | May 2026 | DONE | Complete
        Plant the trees | Dev Shah | June 2026 | DONE | In progress
      `,
    },
    {
      name: "no word of progress",
      plan: `
        Action | Lead officer | Deadline | Success criteria
        Build a pool | Bea Quill | May 2026 | Pool open
        Plant the trees | Dev Shah | June 2026 | Trees in the ground
      `,
    },
    {
      name: "a column that a person has named",
      plan: `
        Action | Lead officer | Deadline | Success criteria
        Build a pool | Bea Quill | May 2026 | DONE
        Plant the trees | Dev Shah | June 2026 | DONE
      `,
      settings: { columns: { Plan: { D: ["status"] } } },
    },
  ],
  nearMiss: {
    name: "a single cell",
    plan: `
        Action | Lead officer | Deadline | Success criteria
        Build a pool | Bea Quill | May 2026 | Done
        Plant the trees | Dev Shah | June 2026 | Trees in the ground
        Pave the paths | Eve Tull | June 2026 | Paths paved
      `,
  },
});
