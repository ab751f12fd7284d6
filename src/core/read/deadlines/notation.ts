import type { Day, Period } from "../../plan/day";
import type { Certainty, DeadlineRemark, Precision } from "../../plan/deadline";
import type { Settings } from "../../plan/settings";
import type { Token } from "./tokens";

/** What a reading depends on beyond the words. */
export interface Conventions {
  readonly asAt: Day;
  readonly planYear: Period | null;
  /** The year that most of the plan's deadlines fall in, where the plan's own is unknown or several. */
  readonly usualYear: Period | null;
  readonly settings: Settings;
}

/**
 * A period as the words name it. Where no year is written, `inYear` gives the
 * period that begins in a year, and the plan year chooses.
 */
export interface When {
  readonly precision: Precision;
  /** The period; null where its year is not written, or there is no such day. */
  readonly period: Period | null;
  readonly inYear?: (year: number) => Period | null;
  /**
   * How much the words prove: "clear" is a date wherever it stands, "placed"
   * only where its place says so (a bracket, after "by"), "cell" only where it
   * stands alone in a deadline column.
   */
  readonly evidence: "clear" | "placed" | "cell";
  readonly certainty?: Certainty;
  readonly remarks?: readonly DeadlineRemark[];
  /** "end of" stands before it, so that "before" does not mean the day before it begins. */
  readonly ended?: boolean;
  /** Years in a row, as in the life of a plan: never a milestone's deadline in running text. */
  readonly planLife?: boolean;
}

/** What a period's notation found: the tokens up to `to`, which is not included. */
export interface Match {
  readonly to: number;
  readonly when: When;
}

/**
 * How notations nest: a part ("end of …") holds a period, a span ("… to …")
 * holds parts and periods. None holds its like, so nothing recurs.
 */
export type Layer = "period" | "part" | "span";

/** One way of writing a period: one file, one line in `periods/index.ts`. */
export interface PeriodNotation {
  /** Kebab-case, the file's name. */
  readonly id: string;
  readonly layer: Layer;
  /** Words, in lower case, that it can begin with; "#" for any number, "*" for any period within. */
  readonly begins: readonly string[];
  readonly read: (at: number, scan: Scan) => Match | null;
}

/** What words beside a date, or in its place, say of it. */
export interface Qualifier {
  readonly to: number;
  readonly certainty?: Certainty;
  readonly remark?: DeadlineRemark;
  /** No day can be told although a period is named: it goes on, or comes round again. */
  readonly open?: boolean;
  /** What it says of precision where no date stands beside it: "quarterly" is by the quarter. */
  readonly precision?: Precision;
  /** Whether it answers "when?" on its own; others only colour a date. */
  readonly alone: boolean;
  /** Answers it even in the middle of a sentence: "within six months of approval". */
  readonly clear?: boolean;
}

/** One way of qualifying a date: one file, one line in `qualifiers/index.ts`. */
export interface QualifierNotation {
  /** Kebab-case, the file's name. */
  readonly id: string;
  /** Words, in lower case, that it can begin with; "#" for any number. */
  readonly begins: readonly string[];
  readonly read: (at: number, scan: Scan) => Qualifier | null;
}

/** The tokens of one text, and the notations below a layer at any of them. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly conventions: Conventions;
  /** The longest period of the layer, or of one below it, that begins at a token. */
  readonly period: (at: number, layer: Layer) => Match | null;
  readonly qualifier: (at: number) => Qualifier | null;
  /** Whether any notation can begin at a token; false for most words. */
  readonly begins: (at: number) => boolean;
}
