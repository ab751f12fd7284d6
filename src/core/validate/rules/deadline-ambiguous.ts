import { formatDay, serialFromDay } from "../../plan/day";
import { deadlineCell, listed, milestonesOf, quoted, remark, replaceIn } from "../places";
import type { Fix, Rule } from "../rule";

export const deadlineAmbiguous: Rule = {
  id: "deadline-ambiguous",
  severity: "warning",
  title: "Deadline ambiguous",
  why: "Two readers can take such a deadline for two different days, months apart.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Winter 2026
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading, { valueAt }) {
    for (const { milestone } of milestonesOf(reading)) {
      const { deadline } = milestone;
      const ambiguous = remark(deadline, "ambiguous");
      if (deadline === null || ambiguous === undefined) continue;
      const at = deadlineCell(milestone);
      const fixes: Fix[] = [];
      for (const { words, due } of ambiguous.readings) {
        const value = valueAt(at);
        const own = typeof value === "string" && value.trim() === deadline.text;
        const edit =
          own && at !== milestone.cells.milestone
            ? { at, expected: value, value: serialFromDay(due), numberFormat: "dd mmm yyyy" }
            : replaceIn(at, deadline.text, words, valueAt);
        if (edit !== null) fixes.push({ title: `Write “${words}”`, kind: "choice", edits: [edit] });
      }
      yield {
        at,
        message: `${quoted(deadline.text)} can mean ${listed(ambiguous.readings.map(({ due }) => formatDay(due)))}; it was read as ${deadline.due === null ? "no day" : formatDay(deadline.due)}.`,
        quote: deadline.text,
        fixes,
      };
    }
  },
};
