import { actionAt } from "../plan/action-at";
import type { Action, Milestone } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { tableAt } from "../plan/table-at";
import type { CellRef } from "../sheet/a1";

/** Whose business a cell is. */
export interface Concerned {
  readonly action: Action;
  /** The directorates of the milestone the cell is beside, else the action's. */
  readonly directorates: readonly string[];
  readonly officers: readonly string[];
}

/**
 * Says which action of some readings a cell belongs to, and who answers for it;
 * null for a header, and for what stands outside the tables or above the first
 * action.
 */
export function concernedBy(readings: readonly Reading[]): (at: CellRef) => Concerned | null {
  const bySheet = new Map(readings.map((reading) => [reading.sheet, reading]));
  return (at) => {
    const reading = bySheet.get(at.sheet);
    if (reading === undefined || !isInBody(reading, at)) return null;
    const action = actionAt(reading, at);
    if (action === undefined) return null;
    const beside = action.milestones.filter((milestone) => standsOn(milestone, at.row));
    const directorates = new Set(beside.flatMap((milestone) => milestone.directorates));
    return {
      action,
      directorates: directorates.size > 0 ? [...directorates] : action.directorates,
      officers: officersOf(action, [...directorates]),
    };
  };
}

/** Whether a cell's row is one of its table's, and none of the header. */
function isInBody({ tables }: Reading, at: CellRef): boolean {
  const table = tableAt(tables, at);
  if (table === undefined) return false;
  const { header } = table;
  return header === null || at.row < header.first || header.last < at.row;
}

const standsOn = ({ cells }: Milestone, row: number): boolean =>
  cells.milestone.row === row || cells.more.some((at) => at.row === row);

/** The officers paired with the milestone's directorates, where the lead cell pairs them; else all. */
function officersOf({ leads }: Action, directorates: readonly string[]): readonly string[] {
  const paired = leads.pairs.filter(({ directorate }) => directorates.includes(directorate));
  return paired.length > 0 ? [...new Set(paired.map(({ officer }) => officer))] : leads.officers;
}
