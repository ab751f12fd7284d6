import type { Action } from "../plan/plan";
import type { Reading } from "../plan/reading";

/**
 * Says what a row of a sheet is about: its action's words and those of the
 * milestones on it; "" above the first action. Two findings with the same words
 * on one sheet are told from each other so, whatever rows move above them.
 */
export function aboutRows({ plan: { actions } }: Reading): (row: number) => string {
  return (row) => {
    const action = actionAt(actions, row);
    if (action === undefined) return "";
    const texts = action.milestones
      .filter(({ cells }) => cells.milestone.row === row || cells.more.some((at) => at.row === row))
      .map(({ text }) => text);
    return [action.text, ...texts].join("\n");
  };
}

/** The last action that begins at or above a row; actions stand in the order of their rows. */
function actionAt(actions: readonly Action[], row: number): Action | undefined {
  let [from, to] = [0, actions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((actions[middle]?.cells.action.row ?? 0) <= row) from = middle + 1;
    else to = middle;
  }
  return actions[from - 1];
}
