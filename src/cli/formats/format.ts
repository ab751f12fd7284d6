import type { Review } from "../../core/review";

/** One file given on the command line: read, or the reason why not. */
export interface FileOutcome {
  /** As given on the command line. */
  readonly file: string;
  /** In plain words; null where the file was read. */
  readonly error: string | null;
  /** The names of sheets not reviewed, because Milestone Monitor wrote them from others. */
  readonly leftOut?: readonly string[];
}

export interface FormatInput {
  readonly files: readonly FileOutcome[];
  /** Of the files that were read, its workbooks in the order of `files`. */
  readonly review: Review;
}

/** A way to print a review. */
export interface Format {
  readonly name: string;
  readonly print: (input: FormatInput) => string;
}
