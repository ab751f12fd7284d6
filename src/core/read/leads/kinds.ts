/**
 * Things a lead cell is made of. A `directorate` is known already; a `part` is
 * a run of words that looks like one.
 */
export type Kind =
  "member" | "role" | "person" | "post" | "body" | "directorate" | "part" | "unknown";

export interface SegmentOptions {
  /** Things the column cannot hold. */
  readonly without?: ReadonlySet<Kind>;
  /** What everything in the column is that shows nothing else. */
  readonly only?: "member" | "officer" | "directorate";
  /** Whether the column's label names no directorate, though it may hold one. */
  readonly unlabelled?: boolean;
  /** Whether a directorate should stand in the cell and none was seen at first. */
  readonly lacking?: boolean;
  /** Whether directorates have been learned from the whole plan already. */
  readonly learned?: boolean;
  /** The directorate with a key, as `directorateKey` makes it. */
  readonly byKey: ReadonlyMap<string, string>;
  /** The directorate an abbreviation stands for. */
  readonly byAbbreviation: ReadonlyMap<string, string>;
}
