import { byObject } from "../../plan/by-object";
import type { Action } from "../../plan/plan";
import { stretchesOf } from "../../plan/stretches";
import type { CellRef } from "../../sheet/a1";
import { isBlank, type CellValue } from "../../sheet/cell";
import { cellWhereBegins, leadCellsOf } from "../lead-cells";
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
  gather: (stretch) => inDoubt(stretch),
  *check(reading, context) {
    for (const action of stretchesOf(reading.plan.actions).flatMap(inDoubt)) {
      const { officers } = action.leads;
      const at = action.cells.officer ?? action.cells.action;
      yield {
        // In printed lines the officers stand below the member.
        at: cellWhereBegins(officers[0] ?? "", at, leadCellsOf(reading), context.valueAt) ?? at,
        message: `${listed(officers)} are ${officers.length === 2 ? "both" : "all"} named as lead officer. Name the one who answers.`,
        quote: officers.join("; "),
        fixes: officerChoices(action, context),
      };
    }
  },
};

/** The actions that several officers lead. */
const inDoubt = byObject((actions: readonly Action[]): readonly Action[] =>
  actions.filter((action) => action.leads.officers.length > 1 && !eachHasItsOfficer(action)),
);

/**
 * Whether somebody answers for each milestone all the same: it falls to one
 * directorate, by its own tag, and that directorate has one officer here.
 */
function eachHasItsOfficer({ leads, milestones }: Action): boolean {
  return milestones.every(({ directorates: [only, another] }) => {
    if (only === undefined || another !== undefined) return false;
    return leads.pairs.filter(({ directorate }) => directorate === only).length === 1;
  });
}

/** One choice an officer, where each cell of theirs holds all the officers and nothing else. */
function officerChoices(action: Action, { valueAt }: RuleContext): Fix[] {
  const cells = officerCells(action, valueAt).filter((at) => !isBlank(valueAt(at)));
  const { officers } = action.leads;
  const values = cells.map(valueAt);
  if (values.length === 0 || !values.every((value) => holdsJust(officers, value))) return [];
  return officers.map((officer) => ({
    title: `Keep ${officer} alone`,
    kind: "choice",
    edits: cells.map((at) => ({ at, expected: valueAt(at), value: officer })),
  }));
}

/**
 * A register names the officers again on each of the action's rows: on those of
 * its milestones, and below them on rows of the same action that have none.
 */
function officerCells({ cells, milestones }: Action, valueAt: RuleContext["valueAt"]): CellRef[] {
  const { officer, action } = cells;
  if (officer === null) return [];
  const rows = new Set([officer.row, ...milestones.map((m) => m.cells.milestone.row)]);
  const last = milestones.at(-1)?.cells.milestone;
  if (last !== undefined) {
    const isAction = (row: number): boolean =>
      [officer, action].every((at) => valueAt({ ...at, row }) === valueAt(at)) &&
      isBlank(valueAt({ ...last, row }));
    for (let row = Math.max(...rows) + 1; isAction(row); row++) rows.add(row);
  }
  return [...rows].map((row) => ({ ...officer, row }));
}

function holdsJust(officers: readonly string[], value: CellValue): boolean {
  if (typeof value !== "string") return false;
  let rest = value;
  for (const officer of officers) {
    if (!rest.includes(officer)) return false;
    rest = rest.replace(officer, "");
  }
  return /^(?:[\s,;/&]|\band\b)*$/i.test(rest);
}
