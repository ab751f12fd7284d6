import { named } from "../places";
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
  *check(reading) {
    for (const action of reading.plan.actions) {
      const at = action.cells.member;
      if (at === null || action.leads.members.length > 0) continue;
      yield {
        at,
        message: `${named(action)} names no lead member.`,
        quote: action.text,
      };
    }
  },
};
