import { nobodyNamed, type Asked } from "../nobody-named";
import type { Rule } from "../rule";

export const actionWithoutLeadOfficer: Rule = {
  id: "action-without-lead-officer",
  severity: "error",
  scope: "action",
  title: "Action without lead officer",
  why: "The lead officer is the person who is chased; without one nobody reports.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading, context) {
    for (const action of reading.plan.actions) {
      if (action.leads.officers.length > 0) continue;
      const violation = nobodyNamed(action, ASKED, context);
      if (violation !== null) yield violation;
    }
  },
};

const ASKED: Asked = {
  part: "officer",
  who: "lead officer",
  remedy: "Name the officer who reports on it",
};
