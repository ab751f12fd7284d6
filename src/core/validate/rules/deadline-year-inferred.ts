import { formatDay, yearOf } from "../../plan/day";
import { deadlineCell, milestonesOf, quoted, remark, replaceIn } from "../places";
import type { Rule } from "../rule";

export const deadlineYearInferred: Rule = {
  id: "deadline-year-inferred",
  severity: "warning",
  title: "Deadline without a year",
  why: "Next year the same words mean another day; only the plan year tells which is meant now.",
  examples: {
    given: "The plan year is 1 Apr 2026 to 31 Mar 2027.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | March
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
      if (deadline?.due == null || remark(deadline, "year-inferred") === undefined) continue;
      const at = deadlineCell(milestone);
      const words = withYear(deadline.text, yearOf(deadline.due));
      const edit = words === null ? null : replaceIn(at, deadline.text, words, valueAt);
      yield {
        at,
        message: `${quoted(deadline.text)} names no year; ${formatDay(deadline.due)} was taken from the plan year.`,
        quote: deadline.text,
        fixes:
          edit === null || words === null
            ? []
            : [{ title: `Write “${words}”`, kind: "choice", edits: [edit] }],
      };
    }
  },
};

/** The words with the year behind the last word of them, brackets left where they are. */
function withYear(text: string, year: number): string | null {
  const match = /^(.*\p{L})([^\p{L}]*)$/su.exec(text);
  return match ? `${match[1] ?? ""} ${String(year)}${match[2] ?? ""}` : null;
}
