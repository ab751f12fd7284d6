import type { Field } from "../../plan/fields";
import type { CellRef } from "../../sheet/a1";
import type { PeriodColumn, Table } from "../tables/table";
import type { HeadingBlock } from "../rows/headings";
import type { Remark } from "../rows/remarks";

/** An action as found on the sheet, before anything in it is understood. */
export interface ActionDraft {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** As written in a column of references; "" where there is none. */
  readonly ref: string;
  readonly theme: string;
  readonly priority: string;
  /** The headings it stands under; null above the first. */
  readonly headings: HeadingBlock | null;
  readonly leads: LeadDraft[];
  readonly milestones: MilestoneDraft[];
  readonly table: Table;
  /** Whether each of its own rows, being several, names who leads. */
  namesLeadsByRow: boolean;
  /** Whether rows of its table do, so that a milestone has its own directorate. */
  leadsByRow: boolean;
}

/** What one lead column holds for an action: a lead cell whose lines are still coming. */
export interface LeadDraft {
  readonly fields: readonly Field[];
  texts: readonly string[];
  readonly at: CellRef;
}

export interface MilestoneDraft {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Which of the cell's milestones it is, from 0, and how many the cell holds. */
  readonly index: number;
  readonly of: number;
  /** Further cells its text runs over. */
  readonly more: readonly CellRef[];
  readonly ref: string;
  /** Texts of the row's other columns where they run over several rows; else the row's own cells hold. */
  readonly joined: JoinedCells | null;
  /** The period that its column, or a mark in one, says it is due in; null where none does. */
  readonly period: PeriodColumn | null;
  /** What is said of it by a key below it, "Progress: works on site". */
  readonly remarks: readonly Remark[];
}

/** What stands in a milestone's other columns, joined over its rows. */
export type JoinedCells = Partial<
  Record<"deadline" | "revised" | "status" | "percent" | "completedOn" | "comment", string>
>;
