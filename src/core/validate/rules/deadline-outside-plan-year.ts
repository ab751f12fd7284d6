import { formatDay, yearOf } from "../../plan/day";
import type { Deadline } from "../../plan/deadline";
import { deadlineCell, milestonesOf, quoted, replaceIn } from "../places";
import type { Rule } from "../rule";

export const deadlineOutsidePlanYear: Rule = {
  id: "deadline-outside-plan-year",
  severity: "warning",
  scope: "action",
  title: "Deadline outside the plan year",
  why: "A date beyond the plan’s year is either a slip of the pen or work that belongs in another year’s plan.",
  examples: {
    given: "The plan year is 1 Apr 2026 to 31 Mar 2027.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | April 2027
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | 1 April 2026
    `,
  },
  *check(reading, { valueAt }) {
    const year = reading.plan.planYear;
    if (year === null) return;
    for (const { milestone } of milestonesOf(reading)) {
      const { deadline } = milestone;
      if (deadline?.due == null) continue;
      const { due } = deadline;
      if (year.start <= due && due <= year.end) continue;
      const at = deadlineCell(milestone);
      const words = wordsInYear(deadline, year);
      const edit = words === null ? null : replaceIn(at, deadline.text, words, valueAt);
      yield {
        at,
        message: `${quoted(milestone.text)} is due on ${formatDay(due)}, ${due < year.start ? "before the plan year begins" : "after the plan year ends"} (${formatDay(year.start)} to ${formatDay(year.end)}).`,
        quote: milestone.text,
        fixes:
          edit === null || words === null
            ? []
            : [{ title: `Write “${words}”`, kind: "choice", edits: [edit] }],
      };
    }
  },
};

/** The same words a year nearer, where a slip of one year would explain the date. */
function wordsInYear({ text, due }: Deadline, year: { start: string; end: string }): string | null {
  if (due === null) return null;
  const step = due < year.start ? 1 : -1;
  const written = String(yearOf(due));
  const meant = String(yearOf(due) + step);
  const moved = meant + due.slice(4);
  if (moved < year.start || moved > year.end) return null;
  if (text.split(written).length !== 2 || /\d\s*[-/–]\s*\d/.test(text)) return null;
  return text.replace(written, meant);
}
