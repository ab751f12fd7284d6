import { nobodyNamed, type Asked } from "../nobody-named";
import type { Rule } from "../rule";

export const actionWithoutLeadMember: Rule = {
  id: "action-without-lead-member",
  severity: "warning",
  scope: "action",
  title: "Action without lead member",
  why: "A lead member answers for the action in public; without one no portfolio holder does.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading, context) {
    for (const action of reading.plan.actions) {
      if (action.leads.members.length > 0) continue;
      const violation = nobodyNamed(action, ASKED, context);
      if (violation !== null) yield violation;
    }
  },
};

const ASKED: Asked = {
  part: "member",
  who: "lead member",
  remedy: "Name the councillor who answers for it",
};
