import { formatDay, type Day } from "../../plan/day";
import type { Deadline } from "../../plan/deadline";
import { isAmbiguous } from "../../plan/doubt";
import { dayEdit } from "../deadline-words";
import { actionOf, deadlineCell, milestonesWith, quoted, remark } from "../places";
import { deadlinesBefore } from "../previous";
import type { Rule } from "../rule";

export const deadlineAmbiguous: Rule = {
  id: "deadline-ambiguous",
  severity: "warning",
  scope: "action",
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
  *check(reading, context) {
    for (const milestone of milestonesWith(reading.plan.actions, "ambiguous")) {
      const { deadline } = milestone;
      const ambiguous = remark(deadline, "ambiguous");
      if (deadline === null || ambiguous === undefined || !isAmbiguous(milestone)) continue;
      const before = deadlinesBefore(actionOf(reading, milestone), milestone, context.previous);
      yield {
        at: deadlineCell(milestone),
        message: `${quoted(deadline.text)} can mean ${ambiguous.readings.map(({ due }) => formatDay(due)).join(" or ")}; it was read as ${deadline.due === null ? "no day" : formatDay(deadline.due)}. Write the day that is meant.`,
        quote: deadline.text,
        fixes: stillOpen(ambiguous.readings, before).flatMap(({ due }) => {
          const edit = dayEdit(milestone, due, formatDay(due), context);
          return edit === null
            ? []
            : [{ title: `Write ${formatDay(due)}`, kind: "choice" as const, edits: [edit] }];
        }),
      };
    }
  },
};

/** The readings to choose from: the one that the last return wrote out, else all. */
function stillOpen<R extends { readonly due: Day }>(
  readings: readonly R[],
  before: readonly Deadline[],
): readonly R[] {
  const plain = before.filter((was) => remark(was, "ambiguous") === undefined);
  const told = readings.filter(({ due }) => plain.some((was) => was.due === due));
  return told.length > 0 ? told : readings;
}
