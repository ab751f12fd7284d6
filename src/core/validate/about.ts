import { actionAt } from "../plan/action-at";
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
