import { named } from "../places";
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
  *check(reading) {
    for (const action of reading.plan.actions) {
      const at = action.cells.officer;
      if (at === null || action.leads.officers.length > 0) continue;
      yield {
        at,
        message: `${named(action)} names no lead officer.`,
        quote: action.text,
      };
    }
  },
};
