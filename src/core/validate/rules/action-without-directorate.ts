import { named } from "../places";
import type { Rule } from "../rule";

export const actionWithoutDirectorate: Rule = {
  id: "action-without-directorate",
  severity: "error",
  scope: "action",
  title: "Action without directorate",
  why: "An action without a directorate stands in nobody’s part of the roll-up.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading) {
    for (const action of reading.plan.actions) {
      const at = action.cells.directorate;
      if (at === null || action.directorates.length > 0) continue;
      yield {
        at,
        message: `${named(action)} names no directorate.`,
        quote: action.text,
      };
    }
  },
};
