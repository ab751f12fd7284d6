import { cellShifted } from "../../../../src/core/validate/rules/cell-shifted";
import { checkRule } from "../../../support/check-rule";

checkRule(cellShifted, {
  fails: [
    {
      name: "a milestone in the lead column",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a new pool that all | Cllr Ann Poole | Open the new pool to the
        residents can use | Bea Quill | public (May 2026)
        | Leisure Services | Close the old pool (June 2026)
        Plant more trees along the | Cllr Finn Udal | Plant the first 100 trees
        main roads of the borough | Dev Shah | (July 2026)
        | Leisure Services | Plant the next 100 trees (August 2026)
        Mend the paths of all parks | Cllr Ann Poole | Mend the first ten paths (July 2026)
        | Tell the users of all ten paths (August 2026) |
        | Eve Tull | Mend the next ten paths and put
        | Leisure Services | up new signs (September 2026)
      `,
      at: ["B9"],
      fixes: ["Move it to C9"],
    },
    {
      name: "a whole row a column to the left",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a new pool that all | Cllr Ann Poole | Open the new pool to the
        residents can use | Bea Quill | public (May 2026)
        | Leisure Services | Close the old pool (June 2026)
        Plant more trees along the | Cllr Finn Udal | Plant the first 100 trees
        main roads of the borough | Dev Shah | (July 2026)
        | Leisure Services | Plant the next 100 trees (August 2026)
        Mend the paths of all parks | Cllr Ann Poole | Mend the first ten paths (July 2026)
        Eve Tull | Put up new signs on all paths (September 2026) |
        | Leisure Services | Mend the next ten paths (October 2026)
      `,
      at: ["B9"],
    },
  ],
  passes: [
    {
      name: "everything in its column",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a new pool that all | Cllr Ann Poole | Open the new pool to the
        residents can use | Bea Quill | public (May 2026)
        | Leisure Services | Close the old pool (June 2026)
        Plant more trees along the | Cllr Finn Udal | Plant the first 100 trees
        main roads of the borough | Dev Shah | (July 2026)
        | Leisure Services | Plant the next 100 trees (August 2026)
        Mend the paths of all parks | Cllr Ann Poole | Mend the first ten paths (July 2026)
        | Eve Tull | Mend the next ten paths and put
        | Leisure Services | up new signs (September 2026)
      `,
    },
    {
      name: "a clean plan",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
      `,
    },
  ],
  nearMiss: {
    name: "an action that names an officer",
    plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool with Bea Quill | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
      `,
  },
});
