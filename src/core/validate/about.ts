import { actionAt } from "../plan/action-at";
import type { Reading } from "../plan/reading";
import type { Place } from "../plan/table-at";

/**
 * Says what a cell of a sheet is about: its action's words and those of the
 * milestones on its row; "" above the first action. Two findings with the same
 * words on one sheet are told from each other so, whatever rows move above them.
 */
export function aboutCells(reading: Reading): (at: Place) => string {
  return (at) => {
    const action = actionAt(reading, at);
    if (action === undefined) return "";
    const { row } = at;
    const texts = action.milestones
      .filter(
        ({ cells }) => cells.milestone.row === row || cells.more.some((more) => more.row === row),
      )
      .map(({ text }) => text);
    return [action.text, ...texts].join("\n");
  };
}
