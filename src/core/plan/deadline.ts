import type { Day } from "./day";

/** How fine the words are: "31 May 2011" is a day, "May 2011" a month, "2011/12" a year. */
export type Precision =
  "day" | "month" | "months" | "quarter" | "season" | "term" | "year" | "none";

/** How firm the words are. "ongoing" has a start and no end. */
export type Certainty = "stated" | "tentative" | "ongoing" | "none";

/** A deadline as written and as understood. */
export interface Deadline {
  /** The words that name it, as they stand in the cell. */
  readonly text: string;
  /** First day of the period named, or null where none can be told. */
  readonly earliest: Day | null;
  /** Last day of the period named: the day it is due. Null where none can be told. */
  readonly due: Day | null;
  readonly precision: Precision;
  readonly certainty: Certainty;
  /** What a reader of the reading should know of it; empty for a plain date. */
  readonly remarks: readonly DeadlineRemark[];
}

export type DeadlineRemark =
  /** No day can be told from the words at all. */
  | { readonly kind: "unreadable" }
  /** A slip of the pen: "Sep 212" may mean "Sep 2012". */
  | { readonly kind: "slip"; readonly suggestion: string; readonly due: Day }
  /** The year was not written: taken from the plan year, the other deadlines, or the nearest day. */
  | { readonly kind: "year-inferred" }
  /** The month was not written. */
  | { readonly kind: "month-inferred" }
  /** Two readings are possible; the first is the one taken. */
  | {
      readonly kind: "ambiguous";
      readonly readings: readonly { readonly words: string; readonly due: Day }[];
    }
  /** A year was read; the words beside it were not, and may name a finer date: "Diwali 2026". */
  | { readonly kind: "words-left-over"; readonly words: string }
  /** Several dates stand in the words; `due` is of the one taken. */
  | {
      readonly kind: "several";
      readonly others: readonly { readonly text: string; readonly due: Day | null }[];
    }
  /**
   * Comes round again. `next` is the first due day on or after the as-at date
   * where that can be told; it moves with that date, so `due` itself is null
   * unless a year is written.
   */
  | {
      readonly kind: "recurring";
      readonly every:
        | "week"
        | "fortnight"
        | "six weeks"
        | "month"
        | "two months"
        | "quarter"
        | "term"
        | "half-year"
        | "year"
        | "two years";
      readonly next: Day | null;
    }
  /** Depends on something else: "within six months of approval", "subject to funding". */
  | { readonly kind: "conditional"; readonly on: string }
  /** Says that it is still to be settled: "TBC". */
  | { readonly kind: "to-be-confirmed" }
  /** A directorate's tag stood inside the deadline's brackets. */
  | { readonly kind: "tagged"; readonly tag: string }
  /** A bracket was opened and never closed, or the other way about. */
  | { readonly kind: "unbalanced-bracket" };
