import type { Field } from "../../plan/fields";
import type { Grid } from "../grid";
import { labelOf, type Label } from "../labels/label";
import type { Header, LabelledColumn } from "./table";

/** Labels may stand on so many rows. */
const MOST_ROWS = 4;
/** What the labels of a plan add up to at the least: "Milestone" and a date, say. */
const LEAST_SCORE = 2.5;
/** The share of the labels that must be understood. */
const LEAST_SHARE = 0.5;
/** What a label of a table of another kind takes away. */
const FOREIGN_COST = 1;

/** The header that begins on a row, over as many rows as speak for it; null where none does. */
export function headerAt(grid: Grid, row: number): Header | null {
  if (!beginsHeader(grid, row)) return null;
  let best: Header | null = null;
  for (let last = row; last < row + MOST_ROWS && last < grid.rowCount; last++) {
    if (last > row && !extendsHeader(grid, row, last)) break;
    const header = headerOver(grid, row, last);
    if (header !== null && (best === null || header.score > best.score)) best = header;
  }
  return best;
}

/** Cheap first look: some cell is a label. */
function beginsHeader(grid: Grid, row: number): boolean {
  let labels = 0;
  for (const column of grid.filledIn(row)) {
    const value = grid.valueAt(row, column);
    if (typeof value === "string" && labelOf(grid.textAt(row, column)) !== null) labels++;
  }
  return labels > 0;
}

function headerOver(grid: Grid, first: number, last: number): Header | null {
  const columns = labelColumns(grid, first, last);
  const run = runWithMainColumn(grid, columns, last);
  if (run === null || run.some(({ column }) => isNumber(grid, last, column))) return null;
  const understood = run.filter(({ label }) => label !== null).length;
  const score = scoreOf(run);
  if (understood / run.length < LEAST_SHARE || score < LEAST_SCORE) return null;
  if (understood < FEW && !run.some(namesMainPlainly)) return null;
  return { first, last, score, columns: run.map(labelled) };
}

interface ReadColumn {
  readonly column: number;
  readonly text: string;
  readonly label: Label | null;
}

/** The labelled columns over some rows; a merged label above several columns serves each of them. */
function labelColumns(grid: Grid, first: number, last: number): ReadColumn[] {
  const columns: ReadColumn[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const own: string[] = [];
    let group = "";
    for (let row = first; row <= last; row++) {
      const area = grid.areaAt(row, column);
      if (area === null) own.push(grid.textAt(row, column));
      else if (area.right > area.left && area.bottom < last) {
        group = grid.textAt(area.top, area.left);
      } else if (row === area.top || row === first) own.push(grid.textAt(area.top, area.left));
    }
    const text = own.filter((part) => part !== "").join(" ");
    if (text === "" && group === "") continue;
    columns.push(readColumn(column, text, group));
  }
  return columns;
}

function readColumn(column: number, text: string, group: string): ReadColumn {
  if (group === "") return { column, text, label: labelOf(text) };
  const own = labelOf(text);
  const together = [labelOf(`${text} ${group}`), labelOf(`${group} ${text}`)];
  const label = [own, ...together].reduce(clearer, null);
  return { column, text: `${group} ${text}`.trim(), label };
}

/** Of two readings of a label the one that names a field plainly, and one field rather than several. */
function clearer(a: Label | null, b: Label | null): Label | null {
  if (a === null || b === null) return a ?? b;
  const clarity = ({ kind, weight, fields }: Label): number =>
    kind === "field" ? weight / fields.length - 0.1 * fields.length : 0;
  return clarity(b) > clarity(a) ? b : a;
}

/** Numbers stand among labels as years at most. */
function isNumber(grid: Grid, row: number, column: number): boolean {
  const value = grid.valueAt(row, column);
  return typeof value === "number" && !(value > 1900 && value < 2100);
}

/** How far below a header a column is looked at to see whether it is empty. */
const ROWS_BELOW = 12;

/** Whether an empty column parts two labels: then they belong to two tables, side by side. */
function areParted(grid: Grid, left: number, right: number, row: number): boolean {
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

/**
 * The labels of the table that holds an action or milestone. An empty column
 * may part it from another table beside it, or stand within it: labels beyond
 * belong to it if they are all a plan's.
 */
function runWithMainColumn(
  grid: Grid,
  columns: readonly ReadColumn[],
  last: number,
): ReadColumn[] | null {
  const runs: ReadColumn[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before !== undefined && !areParted(grid, before.column, column.column, last);
    if (run !== undefined && isNext) run.push(column);
    else runs.push([column]);
  }
  const main = runs.findIndex((run) => run.some(isMainColumn));
  if (main < 0) return null;
  const whole = [...(runs[main] ?? [])];
  for (let i = main + 1; isOfPlan(grid, runs[i], last); i++) whole.push(...(runs[i] ?? []));
  for (let i = main - 1; isOfPlan(grid, runs[i], last); i--) whole.unshift(...(runs[i] ?? []));
  return whole;
}

const isMainColumn = ({ label }: ReadColumn): boolean => label?.fields.some(isMainField) === true;

const isOfPlan = (grid: Grid, run: readonly ReadColumn[] | undefined, row: number): boolean =>
  run?.every(
    ({ label, column }) =>
      label !== null && label.kind !== "foreign" && !isNumber(grid, row, column),
  ) === true;

/** Labels that other tables have too are not enough where there are but few of them. */
const FEW = 3;
const namesMainPlainly = ({ label }: ReadColumn): boolean =>
  label !== null && label.fields.some(isMainField) && label.weight >= 2;

const isMainField = (field: Field): boolean => field === "action" || field === "milestone";

function scoreOf(columns: readonly ReadColumn[]): number {
  const seen = new Set<Field>();
  let score = 0;
  for (const { label } of columns) {
    if (label === null) continue;
    if (label.kind === "foreign") score -= FOREIGN_COST;
    const fresh = label.fields.filter((field) => !seen.has(field));
    if (label.fields.length > 0) score += (label.weight * fresh.length) / label.fields.length;
    for (const field of fresh) seen.add(field);
  }
  return score;
}

const labelled = ({ column, text, label }: ReadColumn): LabelledColumn => ({
  column,
  label: text,
  fields: label?.fields ?? [],
  confidence: label === null ? 0 : label.confidence,
  loose: label === null || label.weight < 1.5,
  understood: label !== null,
  chosen: false,
});

/**
 * Whether a row goes on with the labels above it rather than being the first
 * row of data: "and Directorate" below "Lead Member, Lead Officer".
 */
function extendsHeader(grid: Grid, first: number, row: number): boolean {
  const filled = grid.filledIn(row, rightOf(grid, first));
  if (filled.length === 0) return false;
  return filled.every((column) => {
    const text = grid.textAt(row, column);
    const above = textAbove(grid, first, row, column);
    if (text.length > 40 || typeof grid.valueAt(row, column) !== "string") return false;
    if (above.grouped) return true;
    if (above.text === "") return labelOf(text) !== null;
    if (labelOf(`${above.text} ${text}`) === null) return false;
    return labelOf(above.text) === null || goesOn(above.text, text, filled.length);
  });
}

/** The last column of the run of labels that begins a row; what stands beyond a gap is another table's. */
function rightOf(grid: Grid, row: number): number {
  const filled = grid.filledIn(row);
  const parted = filled.findIndex(
    (column, i) =>
      i > 0 &&
      column > (filled[i - 1] ?? 0) + 1 &&
      areParted(grid, filled[i - 1] ?? 0, column, row),
  );
  return parted < 0 ? Number.MAX_SAFE_INTEGER : (filled[parted - 1] ?? 0);
}

const STAYS_OPEN = /[,;/&+-]$|\b(?:and|or|of|with|the|for|by|to)$/i;
const TAKES_UP = /^(?:and|or|&|\/|with|of|for|by|\()/i;
/** Fields that are named together, so that one alone on a row may be the rest of a label. */
const NAMED_TOGETHER = new Set<Field>(["member", "officer", "directorate", "deadline"]);

function goesOn(above: string, text: string, cells: number): boolean {
  if (STAYS_OPEN.test(above) || TAKES_UP.test(text)) return true;
  const label = labelOf(text);
  if (label === null) return false;
  return cells > 1 || label.fields.some((field) => NAMED_TOGETHER.has(field));
}

function textAbove(
  grid: Grid,
  first: number,
  row: number,
  column: number,
): { readonly text: string; readonly grouped: boolean } {
  const parts: string[] = [];
  for (let above = first; above < row; above++) {
    const area = grid.areaAt(above, column);
    if (area !== null && area.right > area.left) return { text: "", grouped: true };
    parts.push(grid.textAt(above, column));
  }
  return { text: parts.filter((part) => part !== "").join(" "), grouped: false };
}
