import type { Action, Milestone, Plan } from "../../plan/plan";
import type { Reading } from "../../plan/reading";
import { toA1 } from "../../sheet/a1";
import { isOver } from "../../plan/doubt";
import { quoted, sameWords } from "../places";
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
    const now = byKey(reading.plan.actions.flatMap(placed));
    const renamed = renamedIn(reading, previous);
    const top = { sheet: reading.sheet, row: reading.tables[0]?.area.top ?? 0, column: 0 };
    for (const action of previous.actions) {
      // Two actions of one title are two, and each asks for its own steps alone.
      const groups = [...byKey(placed(action))];
      const become = groups.some(([key]) => now.has(key)) ? null : renamed(action);
      for (const [key, before] of groups) {
        const after = now.get(key) ?? inSameWords(become, before);
        for (const gone of twinsOf(before, after).gone) {
          const { text, cells } = gone;
          // What was over by the last return may be left out of this one.
          if (isOver(gone)) continue;
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

const placed = (action: Action) => action.milestones.map((milestone) => ({ action, milestone }));

/**
 * Finds the action that an action of the last return has become whose title has
 * been written anew: no action has the old title any more, and one that the last
 * return did not have holds at least half of its steps, two of them or one on
 * its old day. Each becomes one action alone. Null for none.
 */
function renamedIn(reading: Reading, previous: Plan): (action: Action) => Action | null {
  const titlesOf = (actions: readonly Action[]): Set<string> =>
    new Set(actions.map(({ text }) => sameWords(text)));
  const without = ({ plan }: Reading, titles: ReadonlySet<string>): Action[] =>
    plan.actions.filter(({ text }) => !titles.has(sameWords(text)));
  // Asked for only where an action is missing.
  let now: ReadonlySet<string> | null = null;
  let fresh: Action[] | null = null;
  return (action) => {
    now ??= titlesOf(reading.plan.actions);
    if (now.has(sameWords(action.text))) return null;
    fresh ??= without(reading, titlesOf(previous.actions));
    const place = fresh.findIndex((other) => isLike(action, other));
    return fresh.splice(place < 0 ? fresh.length : place, 1)[0] ?? null;
  };
}

function isLike({ milestones }: Action, other: Action): boolean {
  const steps = new Map(other.milestones.map((step) => [sameWords(step.title), step]));
  const same = milestones.filter(({ title }) => steps.has(sameWords(title)));
  const isOnDay = ({ title, deadline }: Milestone): boolean =>
    deadline?.due != null && steps.get(sameWords(title))?.deadline?.due === deadline.due;
  return 2 * same.length >= milestones.length && (same.length > 1 || same.some(isOnDay));
}

/** The milestones of an action that say what others do, in the same words. */
function inSameWords(action: Action | null, others: readonly Milestone[]): Milestone[] {
  const words = new Set(others.map(({ title }) => sameWords(title)));
  return action?.milestones.filter(({ title }) => words.has(sameWords(title))) ?? [];
}
