import { nobodyNamed, type Asked } from "../nobody-named";
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
  *check(reading, context) {
    for (const action of reading.plan.actions) {
      if (action.directorates.length > 0) continue;
      const violation = nobodyNamed(action, ASKED, context);
      if (violation !== null) yield violation;
    }
  },
};

const ASKED: Asked = {
  part: "directorate",
  who: "directorate",
  remedy: "Write the directorate that answers for it",
};
