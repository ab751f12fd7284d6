import type { Grid } from "../grid";
import { isTotalLabel } from "../rows/kind";
import { isEmpty } from "../text";
import { holdsRatings } from "./ratings";
import type { Level, PlanColumns } from "./table";

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Rows looked at; what holds for them holds for the rest. */
const SAMPLE = 2000;

/**
 * The columns of a table with those whose texts hold for the blank cells below
 * them: a theme that is written on the first row of several alone.
 */
export function withCarried(grid: Grid, columns: PlanColumns, rows: Rows): PlanColumns {
  const levels: readonly Level[] = ["theme", "priority"];
  const carried = levels.filter((level) => isCarriedDown(grid, columns, columns[level], rows));
  return carried.length === 0 ? columns : { ...columns, carried };
}

/** Whether a column has gaps below its texts rather than saying again on each row what holds there. */
function isCarriedDown(
  grid: Grid,
  { action, milestone }: PlanColumns,
  column: number,
  { first, last }: Rows,
): boolean {
  const main = action < 0 ? milestone : action;
  if (column < 0 || main < 0 || column === main) return false;
  // How much a thing matters is said of that thing alone.
  if (holdsRatings(grid, column, { first, last }) && !counts(grid, column, { first, last })) {
    return false;
  }
  let [before, gaps, repeats] = ["", 0, 0];
  for (let row = first; row <= Math.min(last, first + SAMPLE); row++) {
    const isAction = !isEmpty(grid.valueAt(row, main));
    const text = grid.textAt(row, column);
    // A blank cell under a merged one says what that does.
    if (text === "" && isAction && before !== "" && grid.areaAt(row, column) === null) gaps++;
    if (text === "") continue;
    if (isAction && text === before) repeats++;
    before = text;
  }
  return gaps > repeats * GAPS_PER_REPEAT;
}

/** Where texts are said again, a gap is more likely one that nobody has filled in. */
const GAPS_PER_REPEAT = 3;

/** Whether a column numbers its texts, 1, 2, 3, as it goes down: ratings come again, and in any order. */
function counts(grid: Grid, column: number, { first, last }: Rows): boolean {
  let count = 0;
  for (let row = first; row <= Math.min(last, first + SAMPLE); row++) {
    const text = grid.textAt(row, column);
    if (text === "" || isTotalLabel(grid.textAt(row, grid.filledIn(row)[0] ?? 0))) continue;
    if (text !== String(++count)) return false;
  }
  return count > 1;
}
