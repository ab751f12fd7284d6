import type { ReadingProblem } from "../../plan/reading";
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
  readonly problems: ReadingProblem[];
}
