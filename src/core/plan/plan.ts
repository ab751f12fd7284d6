import type { CellRef } from "../sheet/a1";
import type { Period, Day } from "./day";
import type { Deadline } from "./deadline";
import type { Reported } from "./status";

/** A strategic plan, or the part of one that stands on a worksheet. */
export interface Plan {
  /** The year the plan is for, from its own headings or the settings; null where neither tells. */
  readonly planYear: Period | null;
  readonly actions: readonly Action[];
}

/** A strategic action: what will be done, who answers for it, and its milestones. */
export interface Action {
  /** The reference as written, or one made from its place: "A1", "A2". Unique within the plan. */
  readonly ref: string;
  readonly theme: string;
  readonly priority: string;
  /** The action in its own words, wrapped lines joined by one space. */
  readonly text: string;
  readonly leads: Leads;
  /** The directorates that answer for it, each in the plan's most frequent spelling. */
  readonly directorates: readonly string[];
  readonly milestones: readonly Milestone[];
  readonly cells: ActionCells;
}

/** The people of a lead cell. Names stand as written; none is merged with a similar one. */
export interface Leads {
  readonly members: readonly string[];
  readonly officers: readonly string[];
  /** Which officer goes with which directorate, where the cell pairs them. */
  readonly pairs: readonly { readonly officer: string; readonly directorate: string }[];
}

/** Where each part stands; null where the table has no column for it. */
export interface ActionCells {
  /** The cell the action's text begins in. */
  readonly action: CellRef;
  /** The cells its leads and directorates are read from, empty or not. */
  readonly member: CellRef | null;
  readonly officer: CellRef | null;
  readonly directorate: CellRef | null;
}

/** A milestone: a step of an action with a deadline of its own. */
export interface Milestone {
  /** The reference as written, or the action's with a number: "A1.2". */
  readonly ref: string;
  /** As written, its deadline left in, wrapped lines joined by one space. */
  readonly text: string;
  /** The same without its deadline. */
  readonly title: string;
  /** The original deadline; null where none is written. */
  readonly deadline: Deadline | null;
  /** A revised or forecast deadline standing beside the original. */
  readonly revised: Deadline | null;
  /** What stands where its deadline should and names no day, where the deadline was told elsewhere; null where all is read. */
  readonly unread: UnreadDeadline | null;
  /** Those it counts under: its own tag's, else its action's. */
  readonly directorates: readonly string[];
  readonly reported: Reported;
  /** The words `reported` was read from. */
  readonly reportedText: string;
  /** Per cent complete, 0 to 100, where written. */
  readonly percent: number | null;
  readonly completedOn: Day | null;
  readonly comment: string;
  readonly cells: MilestoneCells;
}

/** A deadline that could not be read, and the cell it stands in. */
export interface UnreadDeadline {
  readonly deadline: Deadline;
  readonly at: CellRef;
}

/**
 * Where each part stands. A cell is given wherever the table has a column for
 * the part, be the cell empty or not, so that null means "the plan has no place
 * for this" and a rule asks only for what there is a place for.
 */
export interface MilestoneCells {
  /** The cell its text begins in. */
  readonly milestone: CellRef;
  /** Further cells its text runs over, in a layout that splits lines into rows. */
  readonly more: readonly CellRef[];
  /**
   * The cell its deadline stands in: the milestone's own where it is within the
   * text; null beside a deadline that the heading of a calendar's column tells.
   */
  readonly deadline: CellRef | null;
  readonly revised: CellRef | null;
  readonly status: CellRef | null;
  readonly completedOn: CellRef | null;
  readonly comment: CellRef | null;
}
