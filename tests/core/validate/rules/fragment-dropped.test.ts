import { fragmentDropped } from "../../../../src/core/validate/rules/fragment-dropped";
import { checkRule } from "../../../support/check-rule";

checkRule(fragmentDropped, {
  fails: [
    {
      name: "a deadline printed twice",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a new pool that all | Cllr Ann Poole | Open the new pool to the
        residents can use | Bea Quill | public (May 2026)
        | Leisure Services | Close the old pool (June 2026)
        | | (June 2026)
        Plant more trees along the | Cllr Finn Udal | Plant the first 100 trees
        main roads of the borough | Dev Shah | (July 2026)
        | Leisure Services | Plant the next 100 trees (August 2026)
        Mend the paths of all parks | Cllr Ann Poole | Mend the first ten paths (July 2026)
        | Eve Tull | Mend the next ten paths and put
        | Leisure Services | up new signs (September 2026)
      `,
      at: ["C5"],
      fixes: ["Clear “(June 2026)” from the cell"],
    },
    {
      name: "the end of a milestone printed twice",
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
        | | up new signs (September 2026)
      `,
      at: ["C11"],
      fixes: ["Clear “up new signs (September 2026)” from the cell"],
    },
  ],
  passes: [
    {
      name: "nothing twice",
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
    name: "two milestones due in one month",
    plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)⏎Close the old pool (May 2026)
      `,
  },
});
