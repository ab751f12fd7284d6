import { tidy } from "../text";
import { indentAt, ownText } from "./cell-text";
import type { TableContext } from "./context";
import { differs } from "./differs";
import type { OpenAction } from "./open-action";

/**
 * Whether a row begins another action. Two actions may carry the same title,
 * so references, leads, headings and merged areas have their say as well.
 */
export function startsAction(context: TableContext, row: number, open: OpenAction): boolean {
  const { grid, table, stems } = context;
  const { columns } = table;
  const text = ownText(grid, row, columns.action < 0 ? columns.milestone : columns.action);
  if (text === "") return false;
  if (columns.milestone < 0 || columns.action < 0) {
    // Without milestones in a column, rows set further in are the steps of the row above them.
    const { row: first, column } = open.draft;
    return indentAt(grid, row, column) <= indentAt(grid, first, column);
  }
  if (text !== open.action && tidy(text) !== tidy(open.action)) return true;
  const area = grid.areaAt(row, columns.action);
  if (area !== null && area.bottom > area.top && area.top === row) return true;
  if (columns.ref >= 0 && stems.areTold) {
    return stems.of(ownText(grid, row, columns.ref)) !== open.stem;
  }
  if (differs(ownText(grid, row, columns.theme), open.theme)) return true;
  if (differs(ownText(grid, row, columns.priority), open.priority)) return true;
  return columns.leads.some(({ column }, i) =>
    differs(ownText(grid, row, column), open.lastLeads[i] ?? ""),
  );
}
