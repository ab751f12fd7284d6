import type { Field } from "../../plan/fields";
import type { ColumnReading } from "../../plan/reading";

/** The header of a table: its rows and what each labelled column means. */
export interface Header {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly LabelledColumn[];
  /** The labels of another plan's table beside it. */
  readonly beside: readonly LeftOut[];
  /** How strongly it speaks for a plan. */
  readonly score: number;
}

export interface LabelledColumn {
  readonly column: number;
  /** As written, the rows of a label joined by one space. */
  readonly label: string;
  readonly fields: readonly Field[];
  readonly confidence: number;
  /** Whether the label stands above tables that are no plan as well. */
  readonly loose: boolean;
  /** Whether the label is known: a label that is not should be pointed at. */
  readonly understood: boolean;
  /** Whether a person has named the column in the settings. */
  readonly chosen: boolean;
}

/** A table of a plan on a worksheet. */
export interface Table {
  /** Null where the table has none and was known by what its columns hold. */
  readonly header: { readonly first: number; readonly last: number } | null;
  /** First of the rows of keys and values directly above the header of a further table; else the header's own. */
  readonly above: number;
  /** First row below the header. */
  readonly first: number;
  /** Last row that may belong to it. */
  readonly last: number;
  readonly columns: PlanColumns;
  /** The labels of another plan's table beside it, which is a table of its own where it can be read. */
  readonly beside: readonly LeftOut[];
}

/** What actions stand under, the wider first. */
export type Level = "theme" | "priority";

/** The columns of a table by what they are to the plan. */
export interface PlanColumns {
  readonly all: readonly ColumnReading[];
  readonly left: number;
  readonly right: number;
  /** -1 stands for a column the table does not have. */
  readonly ref: number;
  readonly theme: number;
  readonly priority: number;
  /** Which of the two hold for the blank cells below their texts. */
  readonly carried: readonly Level[];
  readonly action: number;
  readonly milestone: number;
  readonly deadline: number;
  /** A second column of deadlines, "Due date" beside "Deadline as written". */
  readonly due: number;
  readonly revised: number;
  readonly status: number;
  /** The column of statuses, then those that stand in for it on a row where it is empty. */
  readonly statuses: readonly number[];
  /** Columns whose meaning another has, so that nothing is read from them. */
  readonly leftOut: readonly LeftOut[];
  /** Words of progress in a column meant for something else; null where there are none. */
  readonly stray: StrayProgress | null;
  /** Columns that each stand for a period in which what they hold or mark is due, left to right. */
  readonly periods: readonly PeriodColumn[];
  readonly percent: number;
  /** Whether percentages are counted from 0 to 100 rather than told as shares of 1. */
  readonly countsTo100: boolean;
  readonly completedOn: number;
  readonly comments: readonly number[];
  readonly leads: readonly LeadColumn[];
}

/** A column of a calendar with the words that name its period: "Q1 2026/27". */
export interface PeriodColumn {
  readonly column: number;
  readonly label: string;
}

export interface LeftOut {
  readonly column: number;
  readonly label: string;
  /** The label of the column that is read in its place. */
  readonly rival: string;
}

export interface LeadColumn {
  readonly column: number;
  readonly fields: readonly Field[];
}

/** A column of another label that holds words of progress, where no column is one of progress. */
export interface StrayProgress {
  readonly column: number;
  readonly label: string;
  /** The first of the words, and how many cells hold one. */
  readonly text: string;
  readonly cells: number;
  /** Whether most of what it holds are such words, so that it is read as progress. */
  readonly isRead: boolean;
}
