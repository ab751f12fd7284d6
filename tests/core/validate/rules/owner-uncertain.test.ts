import { ownerUncertain } from "../../../../src/core/validate/rules/owner-uncertain";
import { checkRule } from "../../../support/check-rule";

checkRule(ownerUncertain, {
  fails: [
    {
      name: "words that name nobody",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎see annex 4⏎Leisure Services | Plant 100 trees (June 2026)
      `,
      at: ["B3"],
    },
    {
      name: "people whom nobody can chase",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Parks volunteers⏎Leisure Services | Plant 100 trees (June 2026)
      `,
      at: ["B3"],
    },
    {
      name: "words on a printed line of their own, told where they stand",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool that all | Cllr Ann Poole | Open the new pool to the
        residents can use | Bea Quill | public (May 2026)
        | Leisure Services | Close the old pool (June 2026)
        Plant a hundred trees in | Cllr Ann Poole | Plant the first trees in
        every park of the town | Bea Quill | all parks (July 2026)
        | see annex 4 | Plant the last tree (May 2026)
        | Leisure Services |
      `,
      at: ["B7"],
    },
  ],
  passes: [
    {
      name: "a member, an officer and a directorate",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
      `,
    },
    {
      name: "two officers",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill & Dev Shah⏎Leisure Services | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Plant 100 trees (June 2026)
      `,
    },
  ],
  nearMiss: {
    name: "a post instead of a name",
    plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Head of Sport⏎Leisure Services | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Plant 100 trees (June 2026)
      `,
  },
});
