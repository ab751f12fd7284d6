import type { ReadingProblem } from "../../plan/reading";
import type { DeadlineReader } from "../deadlines/index";
import { leadLineShape, type KnownDirectorates } from "../leads/index";
import type { PlanColumns } from "../tables/table";
import { dateSigns } from "./evidence";
import { isScanned, type PrintedRow } from "./rows";

/** A lead is seldom longer than this; a milestone mostly is. */
const LONG = 45;

/**
 * Puts back what stands a column too far left because an empty cell was lost:
 * a milestone in the column of leads, beside a cell of milestones that is empty but for noise.
 */
export function putShiftsBack(
  sheet: string,
  rows: readonly PrintedRow[],
  columns: PlanColumns,
  context: { readonly reader: DeadlineReader; readonly known: KnownDirectorates },
  problems: ReadingProblem[],
): void {
  const lead = columns.leads.findIndex(({ column }) => column === columns.milestone - 1);
  if (lead < 0) return;
  for (const row of rows) {
    const pieces = row.leads[lead] ?? [];
    if (pieces.length === 0 || !row.milestone.every(isScanned)) continue;
    if (!pieces.every((piece) => isMilestone(piece, context))) continue;
    if (row.milestone.length > 0) {
      const at = { sheet, row: row.row, column: columns.milestone };
      problems.push({ kind: "noise-ignored", at, text: row.milestone.join(" ") });
    }
    row.milestone = pieces;
    row.milestoneColumn = columns.milestone - 1;
    row.leads[lead] = [];
    const text = pieces.join(" ");
    const at = { sheet, row: row.row, column: columns.milestone - 1 };
    problems.push({ kind: "cell-shifted", at, text });
    if (columns.action === columns.milestone - 2 && isLead(row.action.join(" "), context.known)) {
      row.leads[lead] = row.action;
      row.action = [];
    }
  }
}

function isMilestone(
  text: string,
  { reader, known }: { readonly reader: DeadlineReader; readonly known: KnownDirectorates },
): boolean {
  if (known.match(text) !== null) return false;
  if (dateSigns(reader, text).closes) return true;
  return text.length > LONG && leadLineShape(text, known) === "unknown";
}

function isLead(text: string, known: KnownDirectorates): boolean {
  const shape = leadLineShape(text, known);
  return shape === "member" || shape === "officer" || shape.startsWith("directorate");
}
