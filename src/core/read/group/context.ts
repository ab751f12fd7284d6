import type { ReadingProblem } from "../../plan/reading";
import type { DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import type { HeadingTracker } from "../rows/headings";
import type { Table } from "../tables/table";
import type { StemCheck } from "./stems";

/** A table whose rows are being grouped, and where what is met goes. */
export interface TableContext {
  readonly grid: Grid;
  readonly table: Table;
  readonly headings: HeadingTracker;
  readonly stems: StemCheck;
  /** A reader for no plan year, which tells a deadline from other words. */
  readonly reader: DeadlineReader;
  readonly problems: ReadingProblem[];
}
