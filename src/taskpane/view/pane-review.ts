import type { Failure } from "../../core/plan/failure";
import type { Day, Period } from "../../core/plan/day";
import type { Deadline } from "../../core/plan/deadline";
import type { Doubt } from "../../core/plan/doubt";
import type { Field } from "../../core/plan/fields";
import type { Progress } from "../../core/plan/progress";
import type { Settings } from "../../core/plan/settings";
import type { Status } from "../../core/plan/status";
import type { CellRef } from "../../core/sheet/a1";
import type { Checked } from "../../core/track/checked";
import type { Doubts } from "../../core/track/doubts";
import type { PlanYears } from "../../core/track/plan-years";
import type { RollUp } from "../../core/track/roll-up";
import type { Fix, Severity } from "../../core/validate/rule";
import type { CheckFilters } from "../filters";
import type { List } from "./list";

/**
 * What the pane knows of a review whatever it shows: figures and names, never a
 * row a milestone or a finding. The review itself stays where it was made, and
 * what comes into sight is asked for there: a window of a list's rows, the
 * {@link Explanation} of one milestone.
 */
export interface PaneReview {
  readonly asAt: Day;
  readonly dueSoonDays: number;
  readonly planYear: Period | null;
  /** Every sheet that was looked at, in order. */
  readonly sheets: readonly SheetView[];
  /** Sheets that Milestone Monitor wrote and that were not looked at. */
  readonly leftOut: readonly string[];
  readonly actions: number;
  /** How many findings there are, ignored ones included, and how many milestones are counted. */
  readonly findings: number;
  readonly milestones: number;
  /** Whose milestones they are, by name, in alphabetical order. */
  readonly owners: {
    readonly directorates: readonly string[];
    readonly officers: readonly string[];
  };
  /** Words of progress that are not understood, those of most milestones first. */
  readonly unknownWords: readonly UnknownWord[];
  /** Of which year's plans the milestones are, where there are several. */
  readonly planYears: PlanYears;
  readonly rollUp: RollUp;
  /** What they say of themselves, in figures. */
  readonly checked: Checked;
  /** How many milestones go by a doubtful day. */
  readonly doubts: Doubts;
  /** What broke down on its sheets or on those of the last return; all that is here stands without it. */
  readonly failures: readonly Failure[];
  readonly directorates: readonly DirectorateView[];
}

/** A word of progress that is not understood, with how many milestones are reported by it. */
export interface UnknownWord {
  readonly word: string;
  readonly milestones: number;
}

/** The list of findings, and what holds of all that are not ignored, listed or not. */
export interface FindingList extends List {
  /** How many findings are listed, one under two directorates once. */
  readonly found: number;
  readonly severities: Readonly<Record<Severity, number>>;
  /** By rule, how many of its findings have an automatic fix; a rule without any is left out. */
  readonly fixable: ReadonlyMap<string, number>;
}

/** How many findings stand, whatever is listed. */
export const totalOf = ({ error, warning, info }: FindingList["severities"]): number =>
  error + warning + info;

/** What a finding is known by that a person leaves. */
export type Leavable = Omit<Settings["ignored"][number], "reason">;

/** What a list of findings is asked for by. */
export interface FindingQuery extends Pick<CheckFilters, "search" | "severity" | "groupBy"> {
  /** What a person has said to leave: it goes from the list at once, before the next check. */
  readonly ignored: Settings["ignored"];
}

export interface SheetView {
  readonly name: string;
  /** What the plan on it is called, as written; "" where that is not known. */
  readonly title: string;
  /** Whether Milestone Monitor wrote it. */
  readonly isReport: boolean;
  readonly milestones: number;
  readonly overdue: number;
  /** Whether the sheet says how far its work has come. */
  readonly progress: Progress;
  /** Where the first action of a plan without any belongs, and whether nothing is written below its labels; null for a plan that is begun, or none. */
  readonly waiting: { readonly at: CellRef; readonly isBlank: boolean } | null;
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
  /** What its row is about, by which it is ignored. */
  readonly about: string;
  readonly fixes: readonly Fix[];
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
  /** What is doubtful about that day; null where nothing is. */
  readonly doubt: Doubt | null;
  /** The deadline's own words, "" where none is written. */
  readonly stated: string;
  readonly certainty: Deadline["certainty"];
  readonly revised: Day | null;
  readonly directorates: readonly string[];
  readonly officers: readonly string[];
  readonly at: CellRef;
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
