/** What the sheet says of a milestone; "none" where it says nothing, "unknown" where its words are not understood. */
export type Reported =
  "none" | "not-started" | "in-progress" | "complete" | "suspended" | "cancelled" | "unknown";

/** What a milestone is on the as-at date, worked out from its deadline and what is reported. */
export type Status =
  | "complete"
  | "overdue"
  | "due-soon"
  | "upcoming"
  | "ongoing"
  | "undated"
  | "suspended"
  | "cancelled";

/** Every status, in the order that tables and charts show them. */
export const STATUSES: readonly Status[] = [
  "complete",
  "overdue",
  "due-soon",
  "upcoming",
  "ongoing",
  "undated",
  "suspended",
  "cancelled",
];
