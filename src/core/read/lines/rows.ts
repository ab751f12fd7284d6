import type { Grid } from "../grid";
import { isNoise } from "../rows/kind";
import type { PlanColumns } from "../tables/table";
import { isEmpty, tidy } from "../text";

/** One printed line of a table, its cells by what their columns hold. */
export interface PrintedRow {
  readonly row: number;
  /** The lines of the action's cell; two spaces part what was printed apart. */
  action: readonly string[];
  milestone: readonly string[];
  /** One list a lead column. */
  leads: (readonly string[])[];
  /** What the deadline's own column holds; "" for none. */
  readonly deadline: string;
  readonly ref: string;
  /** Blank rows just above it. */
  readonly blankAbove: number;
  /** Where its milestone stands, a column beside its own where the row is shifted. */
  milestoneColumn: number;
  actionColumn: number;
}

/** The printed line on a row. */
export function printedRow(
  grid: Grid,
  columns: PlanColumns,
  row: number,
  blankAbove: number,
): PrintedRow {
  const hasMilestones = columns.milestone >= 0;
  const action = columns.action < 0 ? columns.milestone : columns.action;
  return {
    row,
    action: columns.action < 0 ? [] : piecesAt(grid, row, action),
    milestone: piecesAt(grid, row, hasMilestones ? columns.milestone : action),
    leads: columns.leads.map(({ column }) => piecesAt(grid, row, column)),
    deadline: columns.deadline < 0 ? "" : grid.textAt(row, columns.deadline),
    ref: columns.ref < 0 ? "" : grid.textAt(row, columns.ref),
    blankAbove,
    milestoneColumn: hasMilestones ? columns.milestone : action,
    actionColumn: action,
  };
}

/** A cell's texts: its lines, parted where two spaces or more stand. */
function piecesAt(grid: Grid, row: number, column: number): readonly string[] {
  const value = grid.valueAt(row, column);
  if (isEmpty(value) || value === null) return NONE;
  const text = String(value);
  if (!/[\n\r]|\s{2}/.test(text)) return [tidy(text)];
  return text
    .split(/\r\n?|\n|\s{2,}/)
    .map(tidy)
    .filter((piece) => piece !== "");
}

const NONE: readonly string[] = [];

/** Whether a row holds neither action nor milestone, nor anybody who leads. */
export const isAllNoise = ({ action, milestone, leads }: PrintedRow): boolean =>
  [...action, ...milestone, ...leads.flat()].every(isScanned);

/** Stray marks, and short runs of letters that are no word: "rn", "Wclls". */
export const isScanned = (text: string): boolean =>
  isNoise(text) || (/^\p{L}{2,6}$/u.test(text) && !/[aeiouy]/i.test(text) && /[a-z]/.test(text));
