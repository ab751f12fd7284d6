import type { Action } from "./plan";

/** The last action that begins at or above a row; `actions` stand in the order of their rows. */
export function actionAt(actions: readonly Action[], row: number): Action | undefined {
  let [from, to] = [0, actions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((actions[middle]?.cells.action.row ?? 0) <= row) from = middle + 1;
    else to = middle;
  }
  return actions[from - 1];
}
