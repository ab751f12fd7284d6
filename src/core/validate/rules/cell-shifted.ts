import type { Reading } from "../../plan/reading";
import { toA1, type CellRef } from "../../sheet/a1";
import { isBlank, textOf } from "../../sheet/cell";
import type { Fix, Rule, RuleContext } from "../rule";
import { quoted } from "../places";

export const cellShifted: Rule = {
  id: "cell-shifted",
  severity: "warning",
  title: "Cell in the wrong column",
  why: "A text a column beside its place is read by what it says, not by where it stands; other readers will miss it.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool that all | Cllr Ann Poole | Open the new pool to the
      residents can use | Bea Quill | public (May 2026)
      | Leisure | Drain the old pool (June 2026)
      | Close the old pool (July 2026) |
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
    `,
  },
  *check(reading, context) {
    for (const problem of reading.problems) {
      if (problem.kind !== "cell-shifted") continue;
      yield {
        at: problem.at,
        message: `${quoted(problem.text)} stands in another column than its like; it was read by what it says. Move it to its own column.`,
        quote: problem.text,
        fixes: moves(problem, reading, context),
      };
    }
  },
};

/** Moves a milestone to its own column, where nothing else stands in its row that would be left behind. */
function moves(
  { at, text }: { readonly at: CellRef; readonly text: string },
  { tables }: Reading,
  { valueAt }: RuleContext,
): Fix[] {
  const table = tables.find(({ area }) => area.top <= at.row && at.row <= area.bottom);
  const columns = table?.columns.filter(({ fields }) => fields.includes("milestone")) ?? [];
  const [only, another] = columns;
  if (only === undefined || another !== undefined) return [];
  const to = { ...at, column: only.column };
  const value = valueAt(at);
  const others = table?.columns.filter(({ column }) => column !== at.column) ?? [];
  const isAlone = others.every(({ column }) => isBlank(valueAt({ ...at, column })));
  if (!isAlone || textOf(value).trim() !== text.trim() || to.column === at.column) return [];
  return [
    {
      title: `Move it to ${toA1(to)}`,
      kind: "choice",
      edits: [
        { at: to, expected: valueAt(to), value },
        { at, expected: value, value: null },
      ],
    },
  ];
}
