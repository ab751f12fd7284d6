import type { Day, Period } from "../../core/plan/day";
import type { Deadline } from "../../core/plan/deadline";
import type { Field } from "../../core/plan/fields";
import type { Status } from "../../core/plan/status";
import type { CellRef } from "../../core/sheet/a1";
import type { RollUp } from "../../core/track/roll-up";
import type { Fix, Severity } from "../../core/validate/rule";

/**
 * A review as the pane shows it: flat lists, sorted, with nothing a list does
 * not show. The whole review stays where it was made; {@link Explanation} is
 * fetched for one milestone at a time.
 */
export interface PaneReview {
  readonly asAt: Day;
  readonly dueSoonDays: number;
  readonly planYear: Period | null;
  /** Every sheet that was looked at, in order. */
  readonly sheets: readonly SheetView[];
  readonly actions: number;
  /** In the order of the sheets, their rows and their columns. */
  readonly findings: readonly FindingRow[];
  /** Overdue first, the longest overdue at the top. */
  readonly milestones: readonly MilestoneRow[];
  readonly rollUp: RollUp;
  readonly directorates: readonly DirectorateView[];
}

export interface SheetView {
  readonly name: string;
  readonly milestones: number;
  readonly tables: readonly {
    readonly area: string;
    readonly headerRow: number | null;
    readonly columns: readonly ColumnView[];
  }[];
}

export interface ColumnView {
  readonly column: number;
  readonly label: string;
  readonly fields: readonly Field[];
  /** 0 to 1. */
  readonly confidence: number;
}

export interface FindingRow {
  /** Stays the same while the finding stands, whatever rows move above it. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly at: CellRef;
  readonly message: string;
  readonly quote: string;
  readonly fixes: readonly Fix[];
  readonly directorates: readonly string[];
  /** What a search looks through, in small letters. */
  readonly words: string;
}

export interface MilestoneRow {
  /** Its place in the review, by which it is explained. */
  readonly id: number;
  readonly key: string;
  readonly ref: string;
  readonly title: string;
  readonly status: Status;
  /** Days past due above 0, days still to go below 0; null where no day is due. */
  readonly daysOver: number | null;
  readonly due: Day | null;
  /** The deadline's own words, "" where none is written. */
  readonly stated: string;
  readonly certainty: Deadline["certainty"];
  readonly revised: Day | null;
  readonly directorates: readonly string[];
  readonly officers: readonly string[];
  readonly at: CellRef;
  /** The cells that a flag paints: the words, and the deadline where it stands apart. */
  readonly flagged: readonly CellRef[];
  /** What a search looks through, in small letters. */
  readonly words: string;
}

export interface DirectorateView {
  readonly name: string;
  readonly source: "settings" | "column" | "lead-cells" | "tag";
  readonly collective: boolean;
  readonly spellings: readonly {
    readonly text: string;
    readonly count: number;
    readonly first: CellRef | null;
    readonly likeness: "same" | "abbreviation" | "damaged";
  }[];
}

/** Why a milestone was read as it was: what was taken from which cells. */
export interface Explanation {
  readonly parts: readonly {
    readonly name: string;
    readonly value: string;
    readonly cells: readonly CellRef[];
  }[];
  /** What the reader was unsure of, in whole sentences. */
  readonly remarks: readonly string[];
}
