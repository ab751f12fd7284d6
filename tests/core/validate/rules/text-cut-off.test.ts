import { textCutOff } from "../../../../src/core/validate/rules/text-cut-off";
import { checkRule } from "../../../support/check-rule";

/** Words of so many letters, the length at which systems cut a text off. */
const wordsOfLength = (length: number, end: string): string =>
  "Open the pool to residents ".repeat(20).slice(0, length - end.length) + end;

checkRule(textCutOff, {
  fails: [
    {
      name: "words that stop at the length at which systems cut",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | ${wordsOfLength(255, "x")}
      `,
      at: ["C2"],
    },
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
    {
      name: "prepositions that close a sentence",
      plan: `
        Strategic Action | Lead Officer | Milestones and Deadlines
        Find the homes people want to live in | Bea Quill | Find new premises to move to
        Choose the scheme to sign up for | Bea Quill | Agree what to pay for
      `,
    },
    {
      name: "whole sentences of the length at which systems cut",
      plan: `
        Strategic Action | Lead Officer | Milestones and Deadlines
        Build a pool | Bea Quill | ${wordsOfLength(255, " x.")}
        Plant trees | Bea Quill | ${wordsOfLength(254, " (May 2026)")}
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
