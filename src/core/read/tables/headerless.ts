import type { Field } from "../../plan/fields";
import type { DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import { labelOf } from "../labels/label";
import { isWorded } from "../rows/kind";
import { planColumns } from "./columns";
import { contentsOf } from "./contents";
import { fieldsByContent, MOST, type Held } from "./fields-by-content";
import { withHabits } from "./habits";
import type { LabelledColumn, Table } from "./table";

/** How sure a column known by its cells alone is. */
const CONFIDENCE = 0.5;
/** Columns looked at: a plan has no more. */
const MOST_COLUMNS = 40;

/**
 * A plan without a header, known by what its columns hold: texts, deadlines in
 * them or beside them, and who leads. Null unless all three are there.
 */
export function headerlessTable(grid: Grid, reader: DeadlineReader): Table | null {
  if (grid.rowCount < 2) return null;
  const right = rightOfMain(grid);
  if (hasLabels(grid, right, reader) || isLabelledOtherwise(grid, right)) return null;
  const rows = { first: Math.max(0, firstRow(grid, right, areLabels)), last: grid.rowCount - 1 };
  const left = leftOf(grid, rows, right);
  const isHeading = (row: number): boolean => grid.filledIn(row, right).every((c) => c === left);
  const columns = Array.from({ length: right + 1 }, (_, column) => ({
    column,
    held: contentsOf(grid, column, rows, reader, column === left ? isHeading : undefined),
  })).filter(({ held }) => held.filled > 0);
  const fields = fieldsByContent(columns);
  const named = [...fields.values()].flat();
  const says = (field: Field): boolean => named.includes(field);
  const hasLead = says("officer") || says("member") || says("directorate");
  if (!says("action") || !says("deadline") || !hasLead) return null;
  return hasOtherHeader(grid, columns, reader) ? null : tableOf(grid, fields);
}

/** Of what the fullest column holds, a column beyond a gap must hold so much to belong to the table. */
const LEAST_BESIDE = 0.4;

/** The last column of the sheet's main table: a small table may stand beside it, beyond an empty column. */
function rightOfMain(grid: Grid): number {
  const counts = Array.from({ length: Math.min(grid.columnCount, MOST_COLUMNS) }, () => 0);
  for (let row = 0; row < Math.min(grid.rowCount, ROWS_COUNTED); row++) {
    for (const column of grid.filledIn(row, counts.length - 1)) {
      counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  const most = Math.max(0, ...counts);
  let right = counts.length - 1;
  for (let column = right; column > 0; column--) {
    if (counts[column] !== 0) continue;
    const beyond = Math.max(0, ...counts.slice(column + 1, right + 1));
    if (beyond < most * LEAST_BESIDE) right = column - 1;
  }
  return right;
}

const ROWS_COUNTED = 1000;

/** The first column of a sheet's main table; what stands in it alone heads rows below. */
function leftOf(grid: Grid, rows: { first: number; last: number }, right: number): number {
  let left = right;
  for (let row = rows.first; row <= Math.min(rows.last, rows.first + ROWS_COUNTED); row++) {
    left = Math.min(left, grid.filledIn(row, right)[0] ?? right);
  }
  return left;
}

/** Rows at the top in which the labels of some other table are looked for. */
const TOP = 40;

/** Whether labels stand on the sheet after all: then it is a table of another kind. */
function hasLabels(grid: Grid, right: number, reader: DeadlineReader): boolean {
  for (let row = 0; row < Math.min(TOP, grid.rowCount); row++) {
    const filled = grid.filledIn(row, right);
    if (filled.length < 3) continue;
    const texts = filled.map((column) => grid.textAt(row, column));
    const periods = texts.filter((text) => reader.shapeOf(text) === "whole");
    // One quarter in a row is a deadline; several of them are labels of figures.
    const isLabel = (text: string): boolean =>
      labelOf(text) !== null && (periods.length > 1 || !periods.includes(text));
    const labels = texts.filter(isLabel);
    const isForeign = labels.some((text) => labelOf(text)?.kind === "foreign");
    if (isForeign && labels.length * 2 >= filled.length) return true;
  }
  return false;
}

/**
 * Whether the first full row labels columns of dates or numbers, and none of
 * its labels is one of a plan: then the table is of another kind.
 */
function hasOtherHeader(grid: Grid, columns: readonly Held[], reader: DeadlineReader): boolean {
  const first = firstRow(grid, columns.at(-1)?.column ?? 0);
  const isLabelled = columns.some(({ column, held }) => {
    if (held.dates + held.numbers < MOST || held.filled < 2) return false;
    const value = grid.valueAt(first, column);
    return typeof value === "string" && isWorded(value) && !isDeadline(value, reader);
  });
  if (!isLabelled) return false;
  return !grid
    .filledIn(first)
    .some((column) =>
      labelOf(grid.textAt(first, column))?.fields.some((field) => OF_PLANS.includes(field)),
    );
}

const OF_PLANS: readonly Field[] = ["action", "milestone", "deadline"];

const isDeadline = (text: string, reader: DeadlineReader): boolean =>
  reader.inCell(text)?.remarks.every(({ kind }) => kind !== "unreadable") === true;

/** The table over columns that a person has named, on a sheet where no header is found. */
export function chosenTable(grid: Grid, chosen: readonly LabelledColumn[]): Table | null {
  const hasMain = chosen.some(
    ({ fields }) => fields.includes("action") || fields.includes("milestone"),
  );
  return hasMain ? tableOver(grid, chosen) : null;
}

function tableOf(grid: Grid, fields: ReadonlyMap<number, Field[]>): Table | null {
  const labelled: LabelledColumn[] = [...fields]
    .sort(([a], [b]) => a - b)
    .map(([column, own]) => ({
      column,
      label: "",
      fields: own,
      confidence: CONFIDENCE,
      loose: true,
      understood: true,
      chosen: false,
    }));
  return tableOver(grid, labelled);
}

function tableOver(grid: Grid, labelled: readonly LabelledColumn[]): Table | null {
  const columns = planColumns(labelled);
  const first = firstRow(grid, columns.right, areLabels);
  if (first < 0) return null;
  const rows = { first, last: grid.rowCount - 1 };
  return {
    header: null,
    above: first,
    ...rows,
    columns: withHabits(grid, columns, rows),
    beside: [],
  };
}

/**
 * The first row with several cells filled; what stands above are titles and
 * keys with values, and labels where they are passed over.
 */
function firstRow(
  grid: Grid,
  right: number,
  isPassed: (grid: Grid, row: number, filled: readonly number[]) => boolean = () => false,
): number {
  for (let row = 0; row < grid.rowCount; row++) {
    const filled = grid.filledIn(row, right);
    if (filled.length > 2 && !isPassed(grid, row, filled)) return row;
  }
  return -1;
}

/** Whether the first full row is one of labels, and none of them is plainly a plan's. */
function isLabelledOtherwise(grid: Grid, right: number): boolean {
  const first = firstRow(grid, right);
  const filled = first < 0 ? [] : grid.filledIn(first, right);
  if (filled.length === 0 || !areLabels(grid, first, filled)) return false;
  return !filled.some((column) => {
    const label = labelOf(grid.textAt(first, column));
    return label?.fields.some((field) => OF_PLANS.includes(field)) === true && label.weight >= 2;
  });
}

/** Whether most cells of a row are labels: no action begins there. */
function areLabels(grid: Grid, row: number, filled: readonly number[]): boolean {
  const labels = filled.filter(
    (column) =>
      typeof grid.valueAt(row, column) === "string" && labelOf(grid.textAt(row, column)) !== null,
  );
  return labels.length * 2 > filled.length;
}
