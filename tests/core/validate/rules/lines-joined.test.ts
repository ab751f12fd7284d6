import { linesJoined } from "../../../../src/core/validate/rules/lines-joined";
import { checkRule } from "../../../support/check-rule";

checkRule(linesJoined, {
  fails: [
    {
      name: "actions and milestones over two rows",
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
      at: ["A2", "C2", "A5", "C5", "C9"],
    },
    {
      name: "a date broken over two rows",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a new pool that all | Cllr Ann Poole | Open the new pool to the
        residents can use | Bea Quill | public (May 2026)
        | Leisure Services | Close the old pool (June 2026)
        Plant more trees along the | Cllr Finn Udal | Plant the first 100 trees
        main roads of the borough | Dev Shah | (July 2026)
        | Leisure Services | Plant the next 100 trees (August
        | | 2026)
        Mend the paths of all parks | Cllr Ann Poole | Mend the first ten paths (July 2026)
        | Eve Tull | Mend the next ten paths and put
        | Leisure Services | up new signs (September 2026)
      `,
      at: ["A2", "C2", "A5", "C5", "C7", "C10"],
    },
  ],
  passes: [
    {
      name: "one row each",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
      `,
    },
    {
      name: "several lines of one cell",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)⏎Close the old pool (June 2026)
      `,
    },
  ],
  nearMiss: {
    name: "short rows that are each whole",
    plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
        | | Close the old pool (June 2026)
      `,
  },
});
