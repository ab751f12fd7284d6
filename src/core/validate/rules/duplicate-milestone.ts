import type { Action } from "../../plan/plan";
import { toA1, type CellRef } from "../../sheet/a1";
import { quoted, sameWords } from "../places";
import type { Rule } from "../rule";

export const duplicateMilestone: Rule = {
  id: "duplicate-milestone",
  severity: "warning",
  scope: "action",
  title: "Milestone listed twice",
  why: "A milestone listed twice in one action is counted and reported twice.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      | | |  | Close the old pool | June 2026
      | | |  | Open the pool | May 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      | | |  | Close the old pool | June 2026
    `,
  },
  *check(reading) {
    // Twins are due on one day, so that most actions need no look at their words.
    for (const { milestones } of reading.plan.actions.filter(haveDayInCommon)) {
      const first = new Map<string, CellRef>();
      for (const { title, text, deadline, cells } of milestones) {
        // The same words with another date are a step that comes round again.
        const key = `${sameWords(title)}|${deadline?.due ?? ""}`;
        const before = first.get(key);
        if (before === undefined) {
          first.set(key, cells.milestone);
          continue;
        }
        yield {
          at: cells.milestone,
          message: `${quoted(text)} is listed twice in one action, ${whereTwice(cells.milestone, before)}. Delete one, or say in their words how they differ.`,
          quote: text,
        };
      }
    }
  },
};

const HANDFUL = 16;

function haveDayInCommon({ milestones }: Action): boolean {
  // A step's like stands among those above it; most actions have a handful of steps.
  if (milestones.length > HANDFUL) return true;
  for (let i = 1; i < milestones.length; i++) {
    const due = milestones[i]?.deadline?.due ?? null;
    for (let above = 0; above < i; above++) {
      if ((milestones[above]?.deadline?.due ?? null) === due) return true;
    }
  }
  return false;
}

/** Several milestones can stand on the lines of one cell. */
const whereTwice = (at: CellRef, before: CellRef): string =>
  toA1(at) === toA1(before) ? "both in this cell" : `here and at ${toA1(before)}`;
