import { noiseIgnored } from "../../../../src/core/validate/rules/noise-ignored";
import { checkRule } from "../../../support/check-rule";

checkRule(noiseIgnored, {
  fails: [
    {
      name: "a stray dot under a lead",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a new pool that all | Cllr Ann Poole | Open the new pool to the
        residents can use | Bea Quill | public (May 2026)
        | Leisure Services | Close the old pool (June 2026)
        Plant more trees along the | Cllr Finn Udal | Plant the first 100 trees
        main roads of the borough | Dev Shah | (July 2026)
        · | Leisure Services | Plant the next 100 trees (August 2026)
        Mend the paths of all parks | Cllr Ann Poole | Mend the first ten paths (July 2026)
        | Eve Tull | Mend the next ten paths and put
        | Leisure Services | up new signs (September 2026)
      `,
      at: ["A7"],
      fixes: ["Clear “·” from the cell"],
    },
    {
      name: "a stray comma under a milestone",
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
        | | ,
      `,
      at: ["C11"],
      fixes: ["Clear “,” from the cell"],
    },
    {
      name: "a scanner’s mess that may be words, for a person to judge",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a new pool that all | Cllr Ann Poole | Open the new pool to the
        residents can use | Bea Quill | public (May 2026)
        | Leisure Services | Close the old pool (June 2026)
        Plontnore tree solong rhe |
        Plant more trees along the | Cllr Finn Udal | Plant the first 100 trees
        main roads of the borough | Dev Shah | (July 2026)
        | Leisure Services | Plant the next 100 trees (August 2026)
        Mend the paths of all parks | Cllr Ann Poole | Mend the first ten paths (July 2026)
        | Eve Tull | Mend the next ten paths and put
        | Leisure Services | up new signs (September 2026)
      `,
      at: ["A5"],
    },
  ],
  passes: [
    {
      name: "clean lines",
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
    name: "a dash in a sentence",
    plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool – with a party (May 2026)
      `,
  },
});
