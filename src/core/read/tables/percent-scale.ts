import type { Grid } from "../grid";
import type { PlanColumns } from "./table";

/**
 * The columns of a table with the scale of its percentages: where a number
 * over 1 stands among them, all count to 100, so that 1 is one per cent. Else
 * 1 is the whole.
 */
export function withPercentScale(
  grid: Grid,
  columns: PlanColumns,
  { first, last }: { readonly first: number; readonly last: number },
): PlanColumns {
  const column = columns.percent < 0 ? columns.status : columns.percent;
  if (column < 0) return columns;
  const formats = grid.sheet.numberFormats.get(column);
  for (let row = first; row <= last; row++) {
    const value = grid.sheet.rows[row]?.[column];
    // 1.2 under a percentage format is 120 %, whatever the others are.
    if (typeof value !== "number" || value <= 1 || formats?.[row]?.includes("%") === true) continue;
    return { ...columns, countsTo100: true };
  }
  return columns;
}
