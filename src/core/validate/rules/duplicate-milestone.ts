import type { Milestone } from "../../plan/plan";
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
    for (const { milestones } of reading.plan.actions) {
      // Twins are due on one day, so that most actions need no look at their words.
      if (!haveDayInCommon(milestones)) continue;
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

function haveDayInCommon(milestones: readonly Milestone[]): boolean {
  if (milestones.length < 2) return false;
  const days = new Set(milestones.map(({ deadline }) => deadline?.due ?? ""));
  return days.size < milestones.length;
}

/** Several milestones can stand on the lines of one cell. */
const whereTwice = (at: CellRef, before: CellRef): string =>
  toA1(at) === toA1(before) ? "both in this cell" : `here and at ${toA1(before)}`;
