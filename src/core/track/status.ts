import { addDays, type Day } from "../plan/day";
import type { Milestone } from "../plan/plan";
import type { Status } from "../plan/status";

export interface StatusOptions {
  /** The day everything is judged at, "YYYY-MM-DD". */
  readonly asAt: Day;
  /** A milestone due within so many days of `asAt` is due soon. */
  readonly dueSoonDays: number;
}

/**
 * What milestones are on the as-at date. What the sheet reports (complete,
 * suspended, cancelled) comes first; the original deadline decides the rest,
 * since a revised date does not undo lateness. A milestone is overdue from the
 * day after it was due.
 */
export function statusAt({ asAt, dueSoonDays }: StatusOptions): (milestone: Milestone) => Status {
  const soon = addDays(asAt, dueSoonDays);
  const ofDay = (due: Day): Status =>
    due < asAt ? "overdue" : due <= soon ? "due-soon" : "upcoming";
  // Milestones are many and the days they are due on few: each day is compared once.
  const byDay = new Map<Day, Status>();
  return ({ reported, deadline }) => {
    if (reported === "complete" || reported === "suspended" || reported === "cancelled") {
      return reported;
    }
    if (deadline === null) return "undated";
    if (deadline.due === null) return deadline.certainty === "ongoing" ? "ongoing" : "undated";
    let status = byDay.get(deadline.due);
    if (status === undefined) byDay.set(deadline.due, (status = ofDay(deadline.due)));
    return status;
  };
}
