import type { Field } from "../../plan/fields";
import type { Grid } from "../grid";
import { labelOf } from "../labels/label";
import { completesLabels } from "./header-keys";
import { extendsHeader } from "./header-rows";
import { isMainField, labelColumns, type ReadColumn } from "./label-columns";
import { periodIn } from "./period";
import { isNumber, runWithMainColumn, type Run } from "./parts";
import type { Header, LabelledColumn, LeftOut } from "./table";

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
    if (header === null) continue;
    if (best === null || header.score > best.score || goesOnBelow(grid, best)) best = header;
  }
  return best === null ? null : withoutKeys(grid, best);
}

/** Whether labels of a header are merged down into the row below it, which is one of labels too then. */
const goesOnBelow = (grid: Grid, { columns, last }: Header): boolean =>
  columns.some(({ column }) => (grid.areaAt(last, column)?.bottom ?? last) > last);

/**
 * A header whose lower rows alone are one: what stands above them are headings
 * and keys with values, "Service: | Housing", unless they complete its labels.
 */
function withoutKeys(grid: Grid, header: Header): Header {
  for (let first = header.last; first > header.first; first--) {
    const run = runOver(grid, first, header.last);
    if (run === null || completesLabels(grid, first - 1, header.columns)) continue;
    if (header.columns.some(({ column }) => isMergedFromAbove(grid, first, column))) continue;
    const alone = headerOf(grid, run, first, header.last);
    if (alone !== null) return alone;
  }
  return header;
}

/** Whether a label is merged down from the row above, which is one of labels too then. */
const isMergedFromAbove = (grid: Grid, row: number, column: number): boolean =>
  (grid.areaAt(row, column)?.top ?? row) < row;

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
  const run = runOver(grid, first, last);
  return run === null ? null : headerOf(grid, run, first, last);
}

const runOver = (grid: Grid, first: number, last: number): Run | null =>
  runWithMainColumn(grid, labelColumns(grid, first, last), last);

function headerOf(
  grid: Grid,
  { columns: run, beside }: Run,
  first: number,
  last: number,
): Header | null {
  // One label makes no table: it is the title of a figure, "Milestones complete: 5".
  if (run.length < 2) return null;
  if (run.some(({ column }) => isNumber(grid, last, column))) return null;
  const namesMain = run.some(namesMainPlainly);
  const understood = run.filter((c) => c.label !== null || isOfCalendar(c, namesMain)).length;
  const score = scoreOf(run, namesMain);
  if (understood / run.length < LEAST_SHARE || score < LEAST_SCORE) return null;
  if (understood < FEW && !namesMain) return null;
  return { first, last, score, columns: run.map(labelled), beside: beside.map(leftOut(run)) };
}

/** Labels that other tables have too are not enough where there are but few of them. */
const FEW = 3;
const namesMainPlainly = ({ label }: ReadColumn): boolean =>
  label !== null && label.fields.some(isMainField) && label.weight >= 2;

/** Whether a label names a period beside others that do, in a table of actions. */
const isOfCalendar = ({ text, label }: ReadColumn, namesMain: boolean): boolean =>
  namesMain && (label === null || label.kind === "foreign") && periodIn(text) !== null;

function scoreOf(columns: readonly ReadColumn[], namesMain: boolean): number {
  const seen = new Set<Field>();
  let score = 0;
  for (const column of columns) {
    const { label } = column;
    if (label === null || isOfCalendar(column, namesMain)) continue;
    if (label.kind === "foreign") score -= FOREIGN_COST;
    const fresh = label.fields.filter((field) => !seen.has(field));
    if (label.fields.length > 0) score += (label.weight * fresh.length) / label.fields.length;
    for (const field of fresh) seen.add(field);
  }
  return score;
}

/** A label of the table beside, with the one it repeats. */
const leftOut =
  (run: readonly ReadColumn[]) =>
  ({ column, text, label }: ReadColumn): LeftOut => {
    const same = ({ label: other }: ReadColumn): boolean =>
      other?.fields.some((field) => label?.fields.includes(field)) === true;
    return { column, label: text, rival: (run.find(same) ?? run[0])?.text ?? "" };
  };

const labelled = ({ column, text, label }: ReadColumn): LabelledColumn => ({
  column,
  label: text,
  fields: label?.fields ?? [],
  confidence: label === null ? 0 : label.confidence,
  loose: label === null || label.weight < 1.5,
  understood: label !== null,
  chosen: false,
});
