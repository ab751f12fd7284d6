import type { Action, Milestone, Plan } from "../../plan/plan";
import type { Reading } from "../../plan/reading";
import { toA1 } from "../../sheet/a1";
import { isOver, milestonesOf, quoted, sameWords } from "../places";
import { byKey, twinsOf } from "../previous";
import type { Rule } from "../rule";

export const milestoneGone: Rule = {
  id: "milestone-gone",
  severity: "error",
  title: "Milestone gone since the last return",
  why: "A milestone that was promised may be completed, suspended or cancelled, but not silently left out.",
  examples: {
    given: "The last return also had the milestone “Close the old pool”.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      | | |  | Close the old pool | June 2026
    `,
  },
  *check(reading, { previous }) {
    if (previous === null) return;
    const now = byKey(milestonesOf(reading));
    const isReworded = rewordedIn(reading, previous);
    const top = { sheet: reading.sheet, row: reading.tables[0]?.area.top ?? 0, column: 0 };
    for (const action of previous.actions) {
      // Two actions of one title are two, and each asks for its own steps alone.
      const own = action.milestones.map((milestone) => ({ action, milestone }));
      for (const [key, before] of byKey(own)) {
        for (const gone of twinsOf(before, now.get(key) ?? []).gone) {
          const { text, cells } = gone;
          // What was over by the last return may be left out of this one.
          if (isOver(gone) || isReworded(action, gone)) continue;
          yield {
            at: top,
            message: `${quoted(text)}, at ${toA1(cells.milestone)} in the last return, is not in this one. Put it back, and report what became of it.`,
            quote: text,
          };
        }
      }
    }
  },
};

/**
 * Finds a step of the last return again whose action's title has been written
 * anew: no action has the old title any more, and the step stands, in its own
 * words, in one that the last return did not have. Each is found once.
 */
function rewordedIn(
  reading: Reading,
  previous: Plan,
): (action: Action, milestone: Milestone) => boolean {
  const titleOf = ({ text }: Action): string => sameWords(text);
  const before = new Set(previous.actions.map(titleOf));
  const now = new Set(reading.plan.actions.map(titleOf));
  const left = new Map<string, number>();
  for (const action of reading.plan.actions) {
    if (before.has(titleOf(action))) continue;
    for (const { title } of action.milestones) {
      left.set(sameWords(title), (left.get(sameWords(title)) ?? 0) + 1);
    }
  }
  return (action, { title }) => {
    const count = left.get(sameWords(title)) ?? 0;
    if (count === 0 || now.has(titleOf(action))) return false;
    left.set(sameWords(title), count - 1);
    return true;
  };
}
