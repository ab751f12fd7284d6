import type { CellRef, Area } from "../sheet/a1";
import type { Field } from "./fields";
import type { Plan } from "./plan";
import type { Progress } from "./progress";

/** What reading one worksheet gave: the plan, and all that was met on the way. Plain data. */
export interface Reading {
  readonly sheet: string;
  /** What the plan is called above its tables, as written; "" where nothing there names its year. */
  readonly title: string;
  readonly plan: Plan;
  /** Whether the sheet says how far its work has come. */
  readonly progress: Progress;
  readonly tables: readonly TableReading[];
  readonly problems: readonly ReadingProblem[];
}

/** One table found on the sheet, and which of its columns was taken for what. */
export interface TableReading {
  readonly area: Area;
  /** Rows of the header, first to last; null where the table has none. */
  readonly header: { readonly first: number; readonly last: number } | null;
  readonly columns: readonly ColumnReading[];
}

export interface ColumnReading {
  readonly column: number;
  /** The label as written, "" where there is none. */
  readonly label: string;
  readonly fields: readonly Field[];
  /** How sure the reader is, 0 to 1; 1 where a label names the field or a person chose it. */
  readonly confidence: number;
}

/** Something met while reading that a person should know; a rule puts it in words. */
export type ReadingProblem =
  /** Nothing on the sheet looks like a plan. */
  | { readonly kind: "no-plan"; readonly at: CellRef }
  /**
   * The labels of a plan stand on the sheet and no action was found below them;
   * `at` is where the first belongs. `isBlank` says whether nothing is written
   * there at all.
   */
  | { readonly kind: "no-action"; readonly at: CellRef; readonly isBlank: boolean }
  /** A table was read by what its columns hold, for want of a header. */
  | { readonly kind: "no-header"; readonly at: CellRef }
  | { readonly kind: "field-missing"; readonly at: CellRef; readonly field: Field }
  /**
   * A label nobody foresaw; or one that says what another says, so that its
   * column is left out. `readAs` is what the column was taken for by what it
   * holds, `rival` the label of the column that is read in its place.
   */
  | {
      readonly kind: "label-not-understood";
      readonly at: CellRef;
      readonly label: string;
      readonly readAs?: readonly Field[];
      readonly rival?: string;
    }
  /**
   * Words of progress stand in a column meant for something else, and none is
   * meant for them. `isRead` says whether the column was taken for progress.
   */
  | {
      readonly kind: "progress-elsewhere";
      readonly at: CellRef;
      readonly label: string;
      readonly text: string;
      readonly cells: number;
      readonly isRead: boolean;
    }
  /** Lines on several rows were taken for one text. */
  | {
      readonly kind: "lines-joined";
      readonly at: CellRef;
      readonly cells: readonly CellRef[];
      readonly text: string;
    }
  /** One cell held several milestones. */
  | { readonly kind: "cell-split"; readonly at: CellRef; readonly into: number }
  | { readonly kind: "noise-ignored"; readonly at: CellRef; readonly text: string }
  | {
      readonly kind: "fragment-dropped";
      readonly at: CellRef;
      readonly text: string;
      readonly double: CellRef;
    }
  /** Whom a lead line belongs to, or what it is, could not be told for certain. */
  | { readonly kind: "owner-uncertain"; readonly at: CellRef; readonly text: string }
  /** A row within the plan that belongs to no action: a theme with nothing below it, a reference alone. */
  | { readonly kind: "row-passed-over"; readonly at: CellRef; readonly text: string }
  | { readonly kind: "error-value"; readonly at: CellRef; readonly text: string }
  /** A text ends in the middle of a word or sentence, or at a length where a system cuts. */
  | { readonly kind: "text-cut-off"; readonly at: CellRef; readonly text: string }
  /** A cell stands a column beside where its row puts it. */
  | { readonly kind: "cell-shifted"; readonly at: CellRef; readonly text: string }
  /** Milestones in hidden rows, or on a hidden sheet, were read with the rest. */
  | { readonly kind: "hidden-rows-read"; readonly at: CellRef; readonly rows: number }
  | { readonly kind: "hidden-sheet-read"; readonly at: CellRef }
  /** The sheet holds more of something than is looked at: the rest was not read. */
  | {
      readonly kind: "read-in-part";
      readonly at: CellRef;
      readonly of: "columns" | "merged-cells" | "leads";
      readonly most: number;
    }
  /** So many cells, the first at `at`, hold more characters than are looked at. */
  | {
      readonly kind: "read-in-part";
      readonly at: CellRef;
      readonly of: "characters";
      readonly most: number;
      readonly cells: number;
    };

/** A directorate as learned from the plan, with every spelling met. */
export interface Directorate {
  /** The most frequent spelling, or the one the settings give. */
  readonly name: string;
  readonly spellings: readonly Spelling[];
  /** How the directorate came to be known. */
  readonly source: "settings" | "column" | "lead-cells" | "tag";
  /** "All Directorates" and the like: named, but no directorate. */
  readonly collective: boolean;
}

export interface Spelling {
  readonly text: string;
  /** The cells it stands in. */
  readonly cells: readonly CellRef[];
  /** Whether it differs by more than `&`/`and`, punctuation, spacing and case: an abbreviation or a damaged name. */
  readonly likeness: "same" | "abbreviation" | "damaged";
}
