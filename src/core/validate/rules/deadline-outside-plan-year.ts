import { formatDay, yearOf, type Day, type Period } from "../../plan/day";
import type { Milestone } from "../../plan/plan";
import { deadlineCell, quoted, replaceIn } from "../places";
import { milestoneKey, previousMilestones } from "../previous";
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
  *check(reading, { valueAt, previous }) {
    const year = reading.plan.planYear;
    if (year === null) return;
    const before = previous === null ? null : previousMilestones(previous);
    for (const action of reading.plan.actions) {
      const { milestones } = action;
      for (const [i, milestone] of milestones.entries()) {
        const { deadline } = milestone;
        if (deadline?.due == null) continue;
        const { due } = deadline;
        if (year.start <= due && due <= year.end) continue;
        const at = deadlineCell(milestone);
        const twins = before?.get(milestoneKey(action, milestone)) ?? [];
        // What stood in the last return as well is meant, and not for this one to alter.
        const isMeant = twins.some((twin) => twin.deadline?.due === due);
        const words = isMeant ? null : slipOf(milestones, i, year);
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
    }
  },
};

/** A milestone's deadline with the year that is likely meant, where a slip of one year explains it; else null. */
function slipOf(milestones: readonly Milestone[], place: number, year: Period): string | null {
  const { text, due, earliest } = milestones[place]?.deadline ?? {};
  if (text === undefined || due == null) return null;
  const step = due < year.start ? 1 : -1;
  const period = { start: aYearOff(earliest ?? due, step), end: aYearOff(due, step) };
  if (period.end < year.start || period.end > year.end) return null;
  const written = String(yearOf(due));
  if (text.split(written).length !== 2 || /\d\s*[-/–]\s*\d/.test(text)) return null;
  // Two steps in a row of another year bear each other out; and a year that puts steps out of order is not the one meant.
  const above = datedFrom(milestones, place - 1, -1);
  const below = datedFrom(milestones, place + 1, 1);
  const isSameSide = (other: Period | null): boolean =>
    other !== null && (step > 0 ? other.end < year.start : other.end > year.end);
  if (isSameSide(above) || isSameSide(below)) return null;
  if (above !== null && period.end < above.start) return null;
  if (below !== null && below.end < period.start) return null;
  return text.replace(written, String(yearOf(period.end)));
}

const aYearOff = (day: Day, step: number): Day => String(yearOf(day) + step) + day.slice(4);

/** The period of the nearest milestone with a date, looked for one way from a place. */
function datedFrom(milestones: readonly Milestone[], place: number, step: 1 | -1): Period | null {
  for (let i = place; i >= 0 && i < milestones.length; i += step) {
    const { due, earliest } = milestones[i]?.deadline ?? {};
    if (due != null) return { start: earliest ?? due, end: due };
  }
  return null;
}
