import { formatDay } from "../../plan/day";
import type { Reading } from "../../plan/reading";
import { dateEdit, milestonesOf, quoted } from "../places";
import type { Rule, RuleContext } from "../rule";

export const dateTypedAsText: Rule = {
  id: "date-typed-as-text",
  severity: "warning",
  title: "Date typed as text",
  why: "Excel cannot sort, filter or compare a date that is text, so it drops out of every formula on the column.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
      | | |  | Close the old pool | [2026-06-30]
      | | |  | Drain the old pool | 31/07/2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
      | | |  | Close the old pool | [2026-06-30]
    `,
  },
  *check(reading, context) {
    const dateColumns = columnsOfDates(reading, context);
    if (dateColumns.size === 0) return;
    for (const { milestone } of milestonesOf(reading)) {
      const { deadline, cells } = milestone;
      const at = cells.deadline;
      if (at === null || deadline?.due == null || !dateColumns.has(at.column)) continue;
      const value = context.valueAt(at);
      if (typeof value !== "string") continue;
      const plain = deadline.precision === "day" && deadline.remarks.length === 0;
      yield {
        at,
        message: `${quoted(value)} is text in a column of dates.`,
        quote: value,
        fixes: [
          {
            title: `Write the date ${formatDay(deadline.due)}`,
            kind: plain ? "automatic" : "choice",
            edits: [dateEdit(at, deadline.due, context)],
          },
        ],
      };
    }
  },
};

/** The deadline columns in which more cells hold dates than text. */
function columnsOfDates(reading: Reading, { valueAt }: RuleContext): ReadonlySet<number> {
  const balance = new Map<number, number>();
  for (const { milestone } of milestonesOf(reading)) {
    const at = milestone.cells.deadline;
    if (at === null || at === milestone.cells.milestone) continue;
    const value = valueAt(at);
    if (value === null || value === "") continue;
    const step = typeof value === "number" ? 1 : -1;
    balance.set(at.column, (balance.get(at.column) ?? 0) + step);
  }
  return new Set([...balance].filter(([, n]) => n > 0).map(([column]) => column));
}
