import type { TableContext } from "./context";
import type { ActionDraft } from "./draft";
import { addRow, openAction, type OpenAction } from "./open-action";
import { rowKind } from "./row-kind";
import { startsAction } from "./starts";

/**
 * The actions of a table whose cells each hold whole texts: action and lead
 * merged or carried down their milestones, one row an action with a milestone
 * a line, or a register of one row a milestone.
 */
export function groupWholeCells(context: TableContext): ActionDraft[] {
  const { table } = context;
  const actions: ActionDraft[] = [];
  let open: OpenAction | null = null;
  for (let row = table.first; row <= table.last; row++) {
    const kind = rowKind(context, row, open !== null);
    if (kind === "heading") {
      addHeading(context, row);
      open = null;
    } else if (kind === "data") {
      if (open === null || startsAction(context, row, open)) {
        open = openAction(context, row);
        actions.push(open.draft);
      }
      addRow(context, row, open);
    }
  }
  settleLeads(actions);
  return actions;
}

function addHeading({ grid, headings, table }: TableContext, row: number): void {
  const column = grid.filledIn(row, table.columns.right)[0] ?? 0;
  headings.add({ text: grid.textAt(row, column), row, column });
}

/** A register names who leads on every row: then its milestones have directorates of their own. */
function settleLeads(actions: readonly ActionDraft[]): void {
  const long = actions.filter(({ milestones }) => milestones.length > 1);
  const byRow = long.filter(({ leadsByRow }) => leadsByRow).length;
  const isRegister = long.length > 0 && byRow * 2 > long.length;
  for (const action of actions) action.leadsByRow = isRegister;
}
