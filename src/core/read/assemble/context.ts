import type { Day, Period } from "../../plan/day";
import type { Settings } from "../../plan/settings";
import type { DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import type { StatusReader } from "../status/status-reader";
import type { PlanColumns } from "../tables/table";

/** What a milestone's row is read with: where it stands, and how its days and words read. */
export interface MilestoneContext {
  readonly grid: Grid;
  readonly columns: PlanColumns;
  readonly reader: DeadlineReader;
  readonly statuses: StatusReader;
  readonly asAt: Day;
  readonly settings: Settings;
  readonly date1904: boolean;
  readonly planYear: Period | null;
}
