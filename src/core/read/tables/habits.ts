import type { Grid } from "../grid";
import { withCarried } from "./carried";
import { withPercentScale } from "./percent-scale";
import type { PlanColumns } from "./table";

/** The columns of a table with how they are filled in, which all of their cells tell together. */
export const withHabits = (
  grid: Grid,
  columns: PlanColumns,
  rows: { readonly first: number; readonly last: number },
): PlanColumns => withCarried(grid, withPercentScale(grid, columns, rows), rows);
