import { daysBetween, formatDay, yearOf, type Period } from "../../plan/day";
import { isOutsideYear } from "../../plan/doubt";
import type { Deadline, Precision } from "../../plan/deadline";
import type { Action, Milestone } from "../../plan/plan";
import { closedWords, deadlineEdit } from "../deadline-words";
import { actionOf, deadlineCell, milestonesThat, quoted } from "../places";
import { deadlinesBefore } from "../previous";
import type { Fix, Rule, RuleContext } from "../rule";
import { slipOf } from "../year-slip";

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
  *check(reading, context) {
    const year = reading.plan.planYear;
    if (year === null) return;
    for (const milestone of milestonesThat(reading, (each) => isOutsideYear(each, year))) {
      const due = milestone.deadline?.due ?? null;
      if (due === null) continue;
      const action = actionOf(reading, milestone);
      const words = readAs(milestone.deadline);
      const side = due < year.start ? "before the plan year begins" : "after the plan year ends";
      yield {
        at: deadlineCell(milestone),
        message: `${quoted(milestone.text)} is due on ${formatDay(due)}${words}, ${side} (${formatDay(year.start)} to ${formatDay(year.end)}). Correct the date, or leave the milestone to the plan of that year.`,
        quote: milestone.text,
        fixes: stoodBefore(action, milestone, context)
          ? []
          : fixesTo(slipOf(action.milestones, milestone, year), milestone, context),
      };
    }
  },
};

/** The words a day was read from, where not everybody knows on which day they end: a season, a term. */
function readAs(deadline: Deadline | null): string {
  const isPlain = deadline === null || PLAIN.has(deadline.precision);
  return isPlain ? "" : `, as ${quoted(deadline.text)} is read`;
}

const PLAIN: ReadonlySet<Precision> = new Set(["day", "month", "months", "none"]);

/** Whether a deadline stood in the last return as well: then it is meant, and not for this one to alter. */
function stoodBefore(action: Action, milestone: Milestone, { previous }: RuleContext): boolean {
  const before = deadlinesBefore(action, milestone, previous);
  return before.some(({ due }) => due === milestone.deadline?.due);
}

/** The choice to write a deadline a year off: the year in its words, or the date as many days off. */
function fixesTo(period: Period | null, milestone: Milestone, context: RuleContext): Fix[] {
  const { deadline, cells } = milestone;
  const at = cells.deadline;
  if (period === null || deadline?.due == null || at === null) return [];
  const expected = context.valueAt(at);
  if (typeof expected === "number") {
    const days = daysBetween(deadline.earliest ?? deadline.due, period.start);
    const title = `Write ${formatDay(period.end)}`;
    return [{ title, kind: "choice", edits: [{ at, expected, value: expected + days }] }];
  }
  const { text } = deadline;
  const written = String(yearOf(deadline.due));
  if (text.split(written).length !== 2 || /\d\s*[-/–]\s*\d/.test(text)) return [];
  const other = text.replace(written, String(yearOf(period.end)));
  const words = closedWords(milestone, other, context);
  const edit = deadlineEdit(milestone, words, context);
  return edit === null ? [] : [{ title: `Write “${words}”`, kind: "choice", edits: [edit] }];
}
