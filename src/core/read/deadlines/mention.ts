import type { Around } from "./brackets";
import type { Lead } from "./lead";
import type { Qualifier, When } from "./notation";

/** A place in the text where a time is named, with the words that belong to it. */
export interface Mention {
  /** The first of its tokens, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Null where only qualifiers stand: "(TBC)". */
  readonly when: When | null;
  readonly qualifiers: readonly Qualifier[];
  /** What the words before it make of it: "by", "from", ... */
  readonly lead: Lead | null;
  readonly bracket: Around["bracket"];
  readonly unbalanced: boolean;
  /** A directorate's tag within its bracket, or in one right after. */
  readonly tag: string | null;
  /** Where it names a deadline and what that was moved to: all else here is then of the first set. */
  readonly moved: Moved | null;
}

/** A deadline that has been moved: the day first set for it, and the last it was moved to. */
export interface Moved {
  readonly original: Mention;
  readonly revised: Mention;
}
