import type { Review } from "../../core/review";
import type { SkippedFile } from "../paths";

/** One file given on the command line: read, or the reason why not. */
export interface FileOutcome {
  /** As given on the command line. */
  readonly file: string;
  /** In plain words; null where the file was read. */
  readonly error: string | null;
  /** What to do where it was not read, in plain words. */
  readonly advice?: string;
  /** The names of sheets not reviewed, because Milestone Monitor wrote them from others. */
  readonly leftOut?: readonly string[];
}

export interface FormatInput {
  readonly files: readonly FileOutcome[];
  /** Files that were named and left out, each with the reason in plain words. */
  readonly skipped: readonly SkippedFile[];
  /** Of the files that were read, its workbooks in the order of `files`. */
  readonly review: Review;
}

/** A way to print a review. */
export interface Format {
  readonly name: string;
  readonly print: (input: FormatInput) => string;
}
