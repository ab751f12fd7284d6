import type { Grid } from "../grid";
import type { PlanColumns } from "./table";

/**
 * The columns of a table with the scale of its percentages: where most numbers
 * are over 1, all count to 100, so that 1 is one per cent. Else 1 is the whole,
 * and a number over 1 has been written in per cent among shares.
 */
export function withPercentScale(
  grid: Grid,
  columns: PlanColumns,
  { first, last }: { readonly first: number; readonly last: number },
): PlanColumns {
  const column = columns.percent < 0 ? columns.status : columns.percent;
  if (column < 0) return columns;
  const formats = grid.sheet.numberFormats.get(column);
  let [over, shares] = [0, 0];
  for (let row = first; row <= last; row++) {
    const value = grid.sheet.rows[row]?.[column];
    // 1.2 under a percentage format is 120 %, whatever the others are; 0 is the same on either scale.
    if (typeof value !== "number" || value <= 0 || formats?.[row]?.includes("%") === true) continue;
    if (value > 1) over++;
    else shares++;
  }
  // A 1 beside a single number over 1 closes nothing in doubt.
  return over > 0 && over >= shares ? { ...columns, countsTo100: true } : columns;
}
