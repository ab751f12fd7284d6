import type { ActionCells } from "../../plan/plan";
import type { Field } from "../../plan/fields";
import type { ReadingProblem } from "../../plan/reading";
import type { CellRef } from "../../sheet/a1";
import type { Grid } from "../grid";
import type { ActionDraft, MilestoneDraft } from "../group/draft";
import { leadLinesIn } from "../group/split";
import {
  readLeads,
  type KnownDirectorates,
  type LeadCell,
  type LeadsReading,
} from "../leads/index";
import { isEmpty } from "../text";

/** The lead cells of an action that hold anything. */
export function leadCellsOf({ leads }: ActionDraft): readonly LeadCell[] {
  return leads.every(isFilled) ? leads : leads.filter(isFilled);
}

const isFilled = ({ texts }: LeadCell): boolean => texts.length > 0;

/** Who leads an action; what could not be told becomes a problem. */
export function leadsOf(
  action: ActionDraft,
  known: KnownDirectorates,
  problems: ReadingProblem[],
): LeadsReading {
  const reading = readLeads(leadCellsOf(action), known);
  for (const { text, at } of reading.uncertain) {
    problems.push({ kind: "owner-uncertain", at, text });
  }
  return reading;
}

/** The cells an action's text, members, officers and directorates stand in. */
export function actionCells(grid: Grid, action: ActionDraft): ActionCells {
  const sheet = grid.sheet.name;
  const cellOf = (field: Field): CellRef | null =>
    action.leads.find(({ fields }) => fields.includes(field))?.at ?? null;
  return {
    action: { sheet, row: action.row, column: action.column },
    member: cellOf("member"),
    officer: cellOf("officer"),
    directorate: cellOf("directorate"),
  };
}

/**
 * Whom a milestone counts under: the directorate on its own row of a register,
 * else its own tag's, else its action's.
 */
export function milestoneDirectorates(
  grid: Grid,
  action: ActionDraft,
  ofAction: readonly string[],
  known: KnownDirectorates,
): (draft: MilestoneDraft, tag: string | null) => readonly string[] {
  const column = action.leadsByRow
    ? (action.leads.find(({ fields }) => fields.includes("directorate")) ?? null)
    : null;
  return ({ row }, tag) => {
    if (column !== null && !isEmpty(grid.valueAt(row, column.at.column))) {
      return ofRow(grid, row, column, known, ofAction);
    }
    const tagged = tag === null ? null : known.match(tag);
    return tagged === null ? ofAction : [tagged];
  };
}

function ofRow(
  grid: Grid,
  row: number,
  { fields, at: { column }, texts }: LeadCell,
  known: KnownDirectorates,
  ofAction: readonly string[],
): readonly string[] {
  const lines = leadLinesIn(String(grid.valueAt(row, column)));
  if (lines.length === texts.length) return ofAction;
  const at = { sheet: grid.sheet.name, row, column };
  return readLeads([{ texts: lines, fields, at }], known).directorates;
}
