import { labelNotUnderstood } from "../../../../src/core/validate/rules/label-not-understood";
import { review } from "../../../../src/core/review";
import { AS_AT, checkRule } from "../../../support/check-rule";
import { sheetOf, workbookOf } from "../../../support/grid";

checkRule(labelNotUnderstood, {
  fails: [
    {
      name: "a label of somebody’s own",
      plan: `
        Action | Lead officer | Milestone | Deadline | Flibbet
        Build a pool | Bea Quill | Open the pool | May 2026 | 17
      `,
      at: ["E1"],
    },
    {
      name: "two of them",
      plan: `
        Action | Zorb | Lead officer | Milestone | Deadline | Flibbet
        Build a pool | x | Bea Quill | Open the pool | May 2026 | 17
      `,
      at: ["B1", "F1"],
    },
    {
      name: "one that stands over every part of the plan, told once",
      plan: `
        Better parks

        Action | Lead officer | Milestone | Deadline | Flibbet
        Build a pool | Bea Quill | Open the pool | May 2026 | 17
        Plant trees | Dev Shah | Plant 100 trees | June 2026 | 18

        Better homes

        Action | Lead officer | Milestone | Deadline | Flibbet
        Mend roofs | Eve Tull | Mend 100 roofs | July 2026 | 19
      `,
      at: ["E3"],
    },
    {
      name: "one that says what another says",
      plan: `
        Action | Lead officer | Deadline | Previous RAG | Current RAG
        Build a pool | Bea Quill | May 2026 | Green | Red
      `,
      at: ["D1"],
    },
  ],
  passes: [
    {
      name: "labels all known",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "a known label of another kind",
      plan: `
        Action | Lead officer | Milestone | Deadline | Notes
        Build a pool | Bea Quill | Open the pool | May 2026 | x
      `,
    },
  ],
  nearMiss: {
    name: "an empty label over an empty column",
    plan: `
        Action | Lead officer | Milestone | Deadline |
        Build a pool | Bea Quill | Open the pool | May 2026 |
      `,
  },
});

test.each([
  ["Flibbet | Deadline", "17 | May 2026", "so its column is not read"],
  ["Result | Deadline", "Open the first pool | May 2026", "its column is read as: milestone"],
  ["Deadline | Risk RAG | RAG", "May 2026 | Green | Red", "“RAG” is read in its place"],
])("%s: says what became of the column", (labels, cells, said) => {
  const sheet = sheetOf(`
    Action | Lead officer | ${labels}
    Build a pool for all | Bea Quill | ${cells}
     | | ${cells}
  `);
  const { workbooks } = review([workbookOf(sheet)], { asAt: AS_AT, rules: [labelNotUnderstood] });
  expect(workbooks[0]?.findings.map(({ message }) => message).join()).toContain(said);
});
