import { columnLetters, toA1, type CellRef } from "../../core/sheet/a1";
import type { Field } from "../../core/plan/fields";
import type { PaneReview, SheetView } from "./pane-review";

/**
 * How far a workbook has come: no sheet holds a plan, one has the columns of a
 * plan and no action in it yet, or there is something to check.
 */
export function stageOf({ sheets, actions }: PaneReview): "no-plan" | "not-begun" | "begun" {
  if (actions > 0) return "begun";
  return sheets.some(isPlan) ? "not-begun" : "no-plan";
}

/** Whether a plan stands on a sheet, begun or not. */
export const isPlan = ({ tables }: SheetView): boolean => tables.length > 0;

/** What is said of a plan with nothing in it yet. */
export const readyWords = (at: CellRef): string =>
  `Your plan is ready: write the first action in ${toA1(at)}`;

/** Where a plan is begun, and what to write there. */
export interface FirstAction {
  readonly at: CellRef;
  /** Whether nothing is written below the labels yet. */
  readonly isBlank: boolean;
  /** ", its lead in C4, and one milestone on each row of E with its deadline in F", from the cell on. */
  readonly rest: string;
}

/** Where the first action of a plan without any belongs; null where no plan is waiting for one. */
export function firstAction({ sheets }: Pick<PaneReview, "sheets">): FirstAction | null {
  const sheet = sheets.find(({ waiting }) => waiting !== null);
  if (!sheet?.waiting) return null;
  const { at } = sheet.waiting;
  const columns = sheet.tables[0]?.columns ?? [];
  const columnOf = (field: Field): number | undefined =>
    columns.find(({ fields }) => fields.includes(field))?.column;
  const lead = columnOf("officer") ?? columnOf("member") ?? columnOf("directorate");
  const parts = [
    ...(lead === undefined ? [] : [`its lead in ${toA1({ row: at.row, column: lead })}`]),
    ...milestoneWords(at.column, columnOf("milestone"), columnOf("deadline")),
  ];
  const rest = parts.map((part, i) =>
    i > 0 && i === parts.length - 1 ? `, and ${part}` : `, ${part}`,
  );
  return { ...sheet.waiting, rest: rest.join("") };
}

/** Where milestones and their dates are written, unless that is where the action is. */
function milestoneWords(
  action: number,
  milestone: number | undefined,
  deadline: number | undefined,
): string[] {
  const dated = deadline === undefined || deadline === milestone;
  const inColumn = dated ? "" : ` with its deadline in ${columnLetters(deadline)}`;
  if (milestone === undefined || milestone === action)
    return inColumn === "" ? [] : [`one on each row${inColumn}`];
  const what = dated ? "one milestone with its date" : "one milestone";
  return [`${what} on each row of ${columnLetters(milestone)}${inColumn}`];
}
