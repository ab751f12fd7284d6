import type { CellValue } from "../../sheet/cell";
import { leadLineShape } from "../leads/index";
import { headsRows, isTotalLabel, isWorded, loneTextOf } from "../rows/kind";
import { remarkAt } from "../rows/remarks";
import { isEmpty, tidyValue } from "../text";
import { indentAt } from "./cell-text";
import type { TableContext } from "./context";

/**
 * What a row of a table is to the plan: "level" is a theme or priority of the
 * rows below it in its own column, "remark" tells how the milestone above goes,
 * "aside" is prose, a total or a note, "sentence" a short one that may have been
 * meant as a heading, and "passed" belongs to no action.
 */
export type RowKind =
  "blank" | "heading" | "level" | "aside" | "sentence" | "passed" | "remark" | "data";

/** What a row is. Most are told by their milestone alone; the rest by what else they hold. */
export function rowKind(context: TableContext, row: number, isOpen: boolean): RowKind {
  const { grid, table } = context;
  const { columns } = table;
  const cells = grid.sheet.rows[row];
  if (cells === undefined) return "blank";
  const milestone = columns.milestone < 0 ? null : cells[columns.milestone];
  const action = columns.action < 0 ? null : cells[columns.action];
  const hasAction = !isEmpty(action);
  const hasMilestone = typeof milestone === "string" && isWorded(milestone);
  // A milestone with its action or deadline beside it is the common case, and needs no closer look.
  if (hasMilestone && (hasAction || !isEmpty(cells[columns.deadline]))) {
    if (!isTotalRow(cells, columns.left)) return "data";
  }
  const filled = grid.filledIn(row, columns.right);
  if (filled.length === 0) return "blank";
  if (isOpen && remarkAt(grid, row, filled) !== null) return "remark";
  if (addsUp(context, row, filled)) return "aside";
  if (filled.length === 1 && (filled[0] ?? 0) !== columns.milestone) {
    return loneKind(context, row, filled[0] ?? 0, isOpen);
  }
  if (hasMilestone) return "data";
  if (hasAction && isWorded(tidyValue(action))) {
    return filled.some((column) => column !== columns.action && column <= columns.right)
      ? "data"
      : loneKind(context, row, filled[0] ?? 0, isOpen);
  }
  return isOpen && holdsLead(context, row) ? "data" : "passed";
}

/** "Sub-total", "Grand sum", "Totals", and no word that begins alike: "Submit plans". */
const ADDS_UP = /^(?:sub[ -]|subtotal|grand |totals?\b)/i;

/** Whether a row adds others up: "Total" and numbers. */
function addsUp({ grid }: TableContext, row: number, filled: readonly number[]): boolean {
  const text = grid.textAt(row, filled[0] ?? 0);
  if (!ADDS_UP.test(text)) return false;
  const rest = filled.slice(1);
  return (
    isTotalLabel(text) ||
    (rest.length > 0 && rest.every((column) => typeof grid.valueAt(row, column) === "number"))
  );
}

function isTotalRow(cells: readonly CellValue[], left: number): boolean {
  const first = cells[left];
  return typeof first === "string" && /^(?:sub|grand|total)/i.test(first) && isTotalLabel(first);
}

/** A text alone on its row: a heading or prose, the rest of a lead, or an action nobody has filled in. */
function loneKind(context: TableContext, row: number, column: number, isOpen: boolean): RowKind {
  const { grid, table } = context;
  const { columns } = table;
  const text = grid.textAt(row, column);
  const kind = loneTextOf(text);
  if (kind === "noise" || kind === "total") return "aside";
  const area = grid.areaAt(row, column);
  const isWide = area !== null && area.right > area.left;
  const isHeading = isWide || grid.isBold(row, column);
  if (columns.leads.some((lead) => lead.column === column)) {
    if (!isHeading && isOpen && isLeadLine(text, column === columns.left)) return "data";
  }
  if ((column === columns.theme || column === columns.priority) && !isHeading) {
    // What stands under "Theme" is one, sentence or not.
    if (column !== columns.action && columns.action >= 0)
      return kind === "prose" ? "aside" : "level";
  }
  if (column === columns.ref && /^\S*\d\S*$/.test(text)) return "passed";
  if (column !== columns.action && column !== columns.left && columns.action >= 0) return "passed";
  const own = headsRows(kind, isHeading) ? "heading" : kind === "prose" ? "aside" : "sentence";
  if (isWide) return own;
  if (area !== null && area.bottom > area.top) return "data";
  if (columns.action < 0) return own;
  return isBareAction(context, row, column) ? "data" : own;
}

/**
 * Whether a text alone in a column of leads is one of them. At the table's left
 * edge, where headings stand, it must look like one.
 */
function isLeadLine(text: string, atLeft: boolean): boolean {
  if (!atLeft) return true;
  const shape = leadLineShape(text);
  return shape === "member" || shape === "officer" || shape === "body";
}

/** Whether the rows below fill in what an action alone on its row leaves open. */
function isBareAction({ grid, table }: TableContext, row: number, column: number): boolean {
  const { columns } = table;
  if (column !== columns.action) return false;
  const next = row + 1;
  if (columns.milestone < 0) return indentAt(grid, next, column) > indentAt(grid, row, column);
  if (grid.isBold(row, column)) return false;
  return (
    next <= table.last &&
    isEmpty(grid.valueAt(next, columns.action)) &&
    !isEmpty(grid.valueAt(next, columns.milestone))
  );
}

function holdsLead({ grid, table }: TableContext, row: number): boolean {
  return table.columns.leads.some(({ column }) => isWorded(grid.textAt(row, column)));
}
