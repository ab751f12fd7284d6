import type { Status } from "../../core/plan/status";
import type { Counts } from "../../core/track/roll-up";
import { STATUS_WORDS } from "./words";

/** One part of how milestones stand. */
export interface StandingPart {
  readonly status: Extract<Status, "overdue" | "due-soon" | "upcoming" | "complete"> | "other";
  readonly count: number;
  /** "due soon", to stand after the number. */
  readonly words: string;
}

/** How milestones stand, in parts that add up to their number; what no bar shows is "other". */
export function standingOf(counts: Counts): readonly StandingPart[] {
  const { overdue, dueSoon, upcoming, complete, undated, ongoing, suspended, cancelled } = counts;
  const part = (status: Exclude<StandingPart["status"], "other">, count: number): StandingPart => ({
    status,
    count,
    words: STATUS_WORDS[status].toLowerCase(),
  });
  return [
    part("overdue", overdue),
    part("due-soon", dueSoon),
    part("upcoming", upcoming),
    part("complete", complete),
    { status: "other", count: undated + ongoing + suspended + cancelled, words: "other" },
  ];
}
