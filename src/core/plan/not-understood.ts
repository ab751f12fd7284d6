import type { Milestone } from "./plan";
import type { Status } from "./status";

/** Words that say nothing, "to be confirmed", are few; more are a story. */
const STORY = 5;

/** Whether a milestone's words of progress may not be understood, whatever its status comes to. */
export const mayBeMisread = ({ reported, reportedText }: Milestone): boolean =>
  reported === "unknown" || (reported === "none" && reportedText.split(" ").length > STORY);

/**
 * Whether what a milestone's words of progress mean has to be asked. A story
 * that tells no status serves as a comment too, and is asked about where it
 * leaves the milestone overdue.
 */
export const isNotUnderstood = (milestone: Milestone, status: Status): boolean =>
  mayBeMisread(milestone) && (milestone.reported === "unknown" || status === "overdue");
