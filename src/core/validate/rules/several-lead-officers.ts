import type { Action } from "../../plan/plan";
import { listed } from "../places";
import type { Fix, Rule, RuleContext } from "../rule";

export const severalLeadOfficers: Rule = {
  id: "several-lead-officers",
  severity: "warning",
  title: "Several lead officers",
  why: "Where several answer, nobody does: one officer must be named who reports, even where others help.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill and Dev Shah | Leisure | Open the pool | May 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading, context) {
    for (const action of reading.plan.actions) {
      const { officers, pairs } = action.leads;
      // Officers of different directorates each answer for a part of their own.
      const parts = new Set(pairs.map(({ directorate }) => directorate));
      if (officers.length < 2 || parts.size >= officers.length) continue;
      yield {
        at: action.cells.officer ?? action.cells.action,
        message: `${listed(officers)} are all named as lead officer. Name the one who answers.`,
        quote: officers.join("; "),
        fixes: officerChoices(action, context),
      };
    }
  },
};

/** One choice an officer, where the cell holds officers and nothing else. */
function officerChoices(action: Action, { valueAt }: RuleContext): Fix[] {
  const at = action.cells.officer;
  const value = at === null ? null : valueAt(at);
  if (at === null || typeof value !== "string") return [];
  const { officers } = action.leads;
  let rest = value;
  for (const officer of officers) rest = rest.replace(officer, "");
  if (!/^(?:[\s,;/&]|\band\b)*$/i.test(rest)) return [];
  return officers.map((officer) => ({
    title: `Keep ${officer} alone`,
    kind: "choice",
    edits: [{ at, expected: value, value: officer }],
  }));
}
