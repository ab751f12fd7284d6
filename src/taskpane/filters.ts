import type { Status } from "../core/plan/status";
import type { Severity } from "../core/validate/rule";

/** What findings are gathered by, under how much they matter. */
export type GroupBy = "rule" | "sheet" | "directorate";

/** What narrows the list of findings down, and how it is arranged. */
export interface CheckFilters {
  readonly search: string;
  readonly severity: Severity | "all";
  readonly groupBy: GroupBy;
  readonly closed: ReadonlySet<string>;
}

/** What narrows the list of milestones down. */
export interface MilestoneFilters {
  readonly search: string;
  /** "other" is what no bar shows: without a date, ongoing, suspended, cancelled. */
  readonly status: Status | "all" | "open" | "other";
  readonly directorate: string;
  readonly officer: string;
  /** Overdue, and due within so many days; null is any date. */
  readonly window: number | null;
}

export const ALL_CHECKS: CheckFilters = {
  search: "",
  severity: "all",
  groupBy: "rule",
  closed: new Set(),
};

export const ALL_MILESTONES: MilestoneFilters = {
  search: "",
  status: "all",
  directorate: "",
  officer: "",
  window: null,
};
