import { textCutOff } from "../../../../src/core/validate/rules/text-cut-off";
import { checkRule } from "../../../support/check-rule";

checkRule(textCutOff, {
  fails: [
    {
      name: "a bracket opened and words broken off",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool to the public (May 2026)⏎Close the old pool and hand the site over to the
      `,
      at: ["C2"],
    },
    {
      name: "an action that ends in the middle",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool and a library for the residents of the | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Plant 100 trees (June 2026)
      `,
      at: ["A2"],
    },
  ],
  passes: [
    {
      name: "whole sentences",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
      `,
    },
    {
      name: "a list without full stops",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool, a library and a park | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026)
      `,
    },
  ],
  nearMiss: {
    name: "a bracket that was never closed, but nothing lost",
    plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Open the pool (May 2026
      `,
  },
});
