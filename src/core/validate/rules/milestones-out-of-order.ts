import { formatDay, type Day, type Period } from "../../plan/day";
import type { Action, Milestone } from "../../plan/plan";
import { quoted } from "../places";
import type { Rule } from "../rule";
import { slipOf } from "../year-slip";

export const milestonesOutOfOrder: Rule = {
  id: "milestones-out-of-order",
  severity: "info",
  scope: "action",
  title: "Milestones out of order",
  why: "Steps listed out of the order of their dates are either misdated or hard to follow.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | July 2026
      | | |  | Close the old pool | May 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      | | |  | Close the old pool | July 2026
    `,
  },
  *check(reading) {
    const { actions, planYear } = reading.plan;
    const found = actions.flatMap((action) => outOfOrder(action, planYear));
    for (const { milestone, due, above } of found) {
      yield {
        at: milestone.cells.milestone,
        message: `${quoted(milestone.text)} is due on ${formatDay(due)}, before ${quoted(above.text)} above it (${formatDay(above.due)}). Correct the date, or list the steps in order.`,
        quote: milestone.text,
      };
    }
  },
};

interface OutOfOrder {
  readonly milestone: Milestone;
  readonly due: Day;
  /** The step above it that begins last. */
  readonly above: { readonly text: string; readonly due: Day };
}

/**
 * The first of an action's milestones that is due before one above it; none
 * where they are in order, or would be but for a slip of a year, which is
 * pointed out as one.
 */
function outOfOrder({ milestones }: Action, year: Period | null): readonly OutOfOrder[] {
  let above: { readonly from: Day; readonly due: Day; readonly text: string } | null = null;
  for (const milestone of milestones) {
    const { deadline, text } = milestone;
    if (deadline?.due == null || milestone.reported === "cancelled") continue;
    const { due, earliest } = deadline;
    if (year !== null && slipOf(milestones, milestone, year) !== null) continue;
    // “June 2011” may well follow “June/July 2011”: periods that overlap are in order.
    if (above !== null && due < above.from) return [{ milestone, due, above }];
    const from = earliest ?? due;
    if (above === null || from > above.from) above = { from, due, text };
  }
  return IN_ORDER;
}

const IN_ORDER: readonly OutOfOrder[] = [];
