import { toA1 } from "../../sheet/a1";
import { byKey, twinsOf } from "../previous";
import { isOver, milestonesOf, quoted } from "../places";
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
    const top = { sheet: reading.sheet, row: reading.tables[0]?.area.top ?? 0, column: 0 };
    for (const action of previous.actions) {
      // Two actions of one title are two, and each asks for its own steps alone.
      const own = action.milestones.map((milestone) => ({ action, milestone }));
      for (const [key, before] of byKey(own)) {
        for (const gone of twinsOf(before, now.get(key) ?? []).gone) {
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
