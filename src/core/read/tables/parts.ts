import type { Field } from "../../plan/fields";
import type { Grid } from "../grid";
import type { ReadColumn } from "./label-columns";
import { isMainField } from "./label-columns";

/**
 * The labels of the table that holds an action or milestone. An empty column
 * may part it from another table beside it, or stand within it: labels beyond
 * belong to it if they are all a plan's, unless they repeat its own.
 */
export function runWithMainColumn(
  grid: Grid,
  columns: readonly ReadColumn[],
  last: number,
): Run | null {
  const runs: ReadColumn[][] = [];
  columns.forEach((column, i) => {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before !== undefined && !areParted(grid, before.column, column.column, last);
    if (run !== undefined && isNext && !saysAgain(columns, i, run)) run.push(column);
    else runs.push([column]);
  });
  const withMain = runs.findIndex((run) => run.some(isMainColumn));
  const main = withMain < 0 ? runs.findIndex(tracksWhatActionsServe) : withMain;
  if (main < 0) return null;
  const columnsOf = (i: number): readonly ReadColumn[] => runs[i] ?? [];
  const whole = [...columnsOf(main)];
  const beside: ReadColumn[] = [];
  for (let i = main + 1; i < runs.length; i++) {
    const isAnother = repeats(columnsOf(i), whole);
    if (!isAnother && !isOfPlan(grid, runs[i], last)) break;
    (beside.length > 0 || isAnother ? beside : whole).push(...columnsOf(i));
  }
  for (let i = main - 1; isOfPlan(grid, runs[i], last); i--) whole.unshift(...columnsOf(i));
  return { columns: whole, beside };
}

/** Whether labels begin again word for word, all of them and in their order: another table stands close beside. */
function saysAgain(
  columns: readonly ReadColumn[],
  from: number,
  run: readonly ReadColumn[],
): boolean {
  return (
    run.length >= LEAST_AGAIN &&
    run.every(({ text }, i) => text !== "" && text === columns[from + i]?.text) &&
    run.some(isMainColumn)
  );
}

/** Two labels may be repeated for each of several periods. */
const LEAST_AGAIN = 3;

export interface Run {
  readonly columns: readonly ReadColumn[];
  /** The labels of another plan's table beside it. */
  readonly beside: readonly ReadColumn[];
}

/** Whether labels beyond an empty column begin another table: they name an action again, and most of the rest. */
function repeats(run: readonly ReadColumn[], whole: readonly ReadColumn[]): boolean {
  const named = new Set(whole.flatMap(({ label }) => label?.fields ?? []));
  const again = run.filter(({ label }) => label?.fields.some((field) => named.has(field)) === true);
  return again.some(isMainColumn) && again.length * 2 > run.length;
}

const isMainColumn = ({ label }: ReadColumn): boolean => label?.fields.some(isMainField) === true;

/**
 * Whether labels without an action are a plan's all the same: it tracks its
 * recommendations, objectives or outcomes, with when and by whom.
 */
function tracksWhatActionsServe(run: readonly ReadColumn[]): boolean {
  const names = (fields: readonly Field[], isPlain: boolean): boolean =>
    run.some(
      ({ label }) =>
        label !== null &&
        label.fields.some((field) => fields.includes(field)) &&
        (!isPlain || label.weight >= 2),
    );
  return names(SERVED, true) && names(["deadline"], true) && names(LEADS, false);
}

const SERVED: readonly Field[] = ["priority", "outcome"];
const LEADS: readonly Field[] = ["member", "officer", "directorate"];

const isOfPlan = (grid: Grid, run: readonly ReadColumn[] | undefined, row: number): boolean =>
  run?.every(
    ({ label, column }) =>
      label !== null && label.kind !== "foreign" && !isNumber(grid, row, column),
  ) === true;

/** Numbers stand among labels as years at most. */
export function isNumber(grid: Grid, row: number, column: number): boolean {
  const value = grid.valueAt(row, column);
  return typeof value === "number" && !(value > 1900 && value < 2100);
}

/** How far below a header a column is looked at to see whether it is empty. */
const ROWS_BELOW = 12;

/** Whether an empty column parts two labels: then they belong to two tables, side by side. */
export function areParted(grid: Grid, left: number, right: number, row: number): boolean {
  if (right - left > 2) return true;
  for (let column = left + 1; column < right; column++) {
    let isEmptyBelow = true;
    for (let below = row; below <= row + ROWS_BELOW; below++) {
      if (grid.textAt(below, column) !== "") isEmptyBelow = false;
    }
    if (isEmptyBelow) return true;
  }
  return false;
}
