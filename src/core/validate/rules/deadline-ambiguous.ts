import { formatDay, type Day } from "../../plan/day";
import type { Deadline } from "../../plan/deadline";
import { isAmbiguous, isOver } from "../../plan/doubt";
import type { Milestone } from "../../plan/plan";
import type { Reading } from "../../plan/reading";
import type { CellRef } from "../../sheet/a1";
import { dayEdit } from "../deadline-words";
import { actionOf, deadlineCell, milestonesThat, milestonesWith, quoted, remark } from "../places";
import { deadlinesBefore } from "../previous";
import type { Rule, Violation } from "../rule";

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
    yield* wordsLeftOver(reading);
  },
};

/** A year beside words that may name a day of it, in a cell of deadlines or of revised ones. */
function* wordsLeftOver(reading: Reading): Iterable<Violation> {
  for (const milestone of milestonesThat(reading, hasWordsLeftOver)) {
    for (const { deadline, at, words, due } of yearsOfDoubt(milestone)) {
      yield {
        at,
        message: `${quoted(words)} of ${quoted(deadline.text)} is not understood and may name a finer date; it was read as the last day of the year, ${formatDay(due)}. Write the day or the month that is meant, or the year alone.`,
        quote: deadline.text,
      };
    }
  }
}

const hasWordsLeftOver = ({ deadline, revised }: Milestone): boolean =>
  remark(deadline, LEFT_OVER) !== undefined || remark(revised, LEFT_OVER) !== undefined;

const LEFT_OVER = "words-left-over";

function yearsOfDoubt(milestone: Milestone) {
  const { deadline, revised, directorates, cells } = milestone;
  if (isOver(milestone)) return [];
  const doubts = [
    ...doubtOf(deadline, deadlineCell(milestone)),
    ...doubtOf(revised, cells.revised),
  ];
  // "2027 (Resources)" moves it to a directorate of that name.
  return doubts.filter(({ words }) => !directorates.includes(words));
}

function doubtOf(deadline: Deadline | null, at: CellRef | null) {
  const words = remark(deadline, LEFT_OVER)?.words;
  if (words === undefined || deadline?.due == null || at === null) return [];
  return [{ deadline, at, words, due: deadline.due }];
}

/** The readings to choose from: the one that the last return wrote out, else all. */
function stillOpen<R extends { readonly due: Day }>(
  readings: readonly R[],
  before: readonly Deadline[],
): readonly R[] {
  const plain = before.filter((was) => remark(was, "ambiguous") === undefined);
  const told = readings.filter(({ due }) => plain.some((was) => was.due === due));
  return told.length > 0 ? told : readings;
}
