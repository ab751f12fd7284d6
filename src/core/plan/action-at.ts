import { byObject } from "./by-object";
import type { Action } from "./plan";
import type { Reading, TableReading } from "./reading";
import { tableAt, type Place } from "./table-at";

/**
 * The action a cell belongs to: the last that begins at or above its row, of
 * those in the table it stands in; of all where it stands in none.
 */
export function actionAt(reading: Reading, at: Place): Action | undefined {
  const actions = actionsByTable(reading).get(tableAt(reading.tables, at)) ?? [];
  let [from, to] = [0, actions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const action = actions[middle];
    if (action !== undefined && rowOf(action) <= at.row) from = middle + 1;
    else to = middle;
  }
  return actions[from - 1];
}

const rowOf = ({ cells }: Action): number => cells.action.row;

/**
 * The actions of each table, and under `undefined` those of all, in the order of
 * their rows. A plan gives them so by the table, while tables side by side share rows.
 */
const actionsByTable = byObject(({ plan, tables }: Reading) => {
  const inOrder = [...plan.actions].sort((a, b) => rowOf(a) - rowOf(b));
  const byTable = new Map<TableReading | undefined, Action[]>(tables.map((table) => [table, []]));
  for (const action of inOrder) byTable.get(tableAt(tables, action.cells.action))?.push(action);
  return byTable.set(undefined, inOrder);
});
