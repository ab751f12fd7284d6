import { addHeadingsAbove } from "../rows/above";
import type { TableContext } from "./context";
import type { ActionDraft } from "./draft";
import { levelKeeper, type Levels } from "./levels";
import { addRemark, addRow, openAction, type OpenAction } from "./open-action";
import { isNoise } from "../rows/kind";
import { remarkAt } from "../rows/remarks";
import { rowKind } from "./row-kind";
import { startsAction } from "./starts";

/**
 * The actions of a table whose cells each hold whole texts: action and lead
 * merged or carried down their milestones, one row an action with a milestone
 * a line, or a register of one row a milestone.
 */
export function groupWholeCells(context: TableContext): ActionDraft[] {
  const { grid, table, headings } = context;
  const { above: from, header, columns } = table;
  if (header !== null) {
    addHeadingsAbove(grid, { from, until: header.first, right: columns.right }, headings);
  }
  const { actions } = groupRows(context, context.table.first, () => false);
  const isRegister = areLeadsByRow(actions);
  for (const action of actions) action.leadsByRow = isRegister;
  return actions;
}

/**
 * Groups a table's rows into actions, from a row on, up to the first action or
 * heading at whose row there is to be an end; `end` is that row, or the one
 * below the table.
 */
export function groupRows(
  context: TableContext,
  from: number,
  endsAt: (row: number) => boolean,
  above?: Levels,
): { readonly actions: ActionDraft[]; readonly end: number } {
  const { grid, table } = context;
  const actions: ActionDraft[] = [];
  const levels = levelKeeper(context, above);
  let open: OpenAction | null = null;
  // What stands directly below an action may belong to it; below a gap it is a note.
  let isBelowAction = false;
  for (let row = from; row <= table.last; row++) {
    // Where an action was begun before, a row is data whatever it would be below none.
    const begunBefore = row === from && above !== undefined;
    const kind = begunBefore ? "data" : rowKind(context, row, open !== null);
    if (kind === "blank") isBelowAction = false;
    else if (kind === "sentence" || (kind === "passed" && isBelowAction)) passOver(context, row);
    else if (kind === "level") {
      levels.lone(row, grid.filledIn(row, table.columns.right)[0] ?? 0);
      open = null;
    } else if (kind === "heading") {
      levels.end();
      if (endsAt(row)) return { actions, end: row };
      addHeading(context, row);
      open = null;
    } else if (kind === "remark") {
      const remark = remarkAt(grid, row, grid.filledIn(row, table.columns.right));
      if (remark !== null && open !== null) addRemark(open.draft, remark);
    } else if (kind === "data") {
      if (open === null || startsAction(context, row, open)) {
        const held = levels.at(row);
        if (endsAt(row) && levels.isSaidAt(row)) return { actions, end: row };
        open = openAction(context, row, held);
        actions.push(open.draft);
      }
      addRow(context, row, open);
      isBelowAction = true;
    }
  }
  levels.end();
  return { actions, end: table.last + 1 };
}

/** Says that a row belongs to no action, and what stands there. */
function passOver({ grid, table, problems }: TableContext, row: number): void {
  const column = grid
    .filledIn(row, table.columns.right)
    .find((each) => !isNoise(grid.textAt(row, each)) || each === table.columns.ref);
  if (column === undefined) return;
  const at = { sheet: grid.sheet.name, row, column };
  problems.push({ kind: "row-passed-over", at, text: grid.textAt(row, column) });
}

function addHeading({ grid, headings, table }: TableContext, row: number): void {
  const column = grid.filledIn(row, table.columns.right)[0] ?? 0;
  headings.add({ text: grid.textAt(row, column), row, column });
}

/** A register names who leads on every row: then its milestones have directorates of their own. */
export function areLeadsByRow(actions: readonly ActionDraft[]): boolean {
  let long = 0;
  let byRow = 0;
  for (const { milestones, namesLeadsByRow } of actions) {
    if (milestones.length < 2) continue;
    long++;
    if (namesLeadsByRow) byRow++;
  }
  return byRow * 2 > long;
}
