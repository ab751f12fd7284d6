import type { ReadingProblem } from "../../plan/reading";
import type { Grid } from "../grid";
import type { HeadingBlock, HeadingTracker } from "../rows/headings";
import { isNoise, loneTextOf } from "../rows/kind";
import type { PlanColumns, Table } from "../tables/table";
import { isEmpty } from "../text";
import { isFurniture } from "./furniture";
import { endsSentence, startsLower, startsUpper } from "./marks";
import { printedRow, type PrintedRow } from "./rows";

/** Printed lines that stand under the same headings. */
export interface Segment {
  readonly table: Table;
  readonly headings: HeadingBlock | null;
  readonly rows: PrintedRow[];
}

/**
 * Parts the printed lines of a sheet's tables by the headings between them. A
 * header repeated without a heading is a new page: the lines run on.
 */
export function segmentsOf(
  grid: Grid,
  tables: readonly Table[],
  headings: HeadingTracker,
  problems: ReadingProblem[],
): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | null = null;
  for (const table of tables) {
    if (open !== null && !sameColumns(open.table.columns, table.columns)) open = null;
    let blank = 0;
    for (let row = table.first; row <= table.last; row++) {
      if (isBlankRow(grid, row, table)) {
        blank++;
        continue;
      }
      // A page's edge stands between lines of one text as a blank row does.
      if (isFurniture(grid, row, table)) {
        const column = grid.filledIn(row)[0] ?? 0;
        const at = { sheet: grid.sheet.name, row, column };
        problems.push({ kind: "noise-ignored", at, text: grid.textAt(row, column) });
        blank++;
        continue;
      }
      const lone = loneRun(grid, table, row);
      if (lone !== null) {
        for (const { text, at } of lone.headings) {
          headings.add({ text, row: at, column: lone.column });
        }
        row = lone.last;
        blank = 0;
        open = null;
        continue;
      }
      if (open === null) {
        open = { table, headings: headings.atData(), rows: [] };
        segments.push(open);
      }
      open.rows.push(printedRow(grid, table.columns, row, blank));
      blank = 0;
    }
  }
  return segments;
}

const sameColumns = (a: PlanColumns, b: PlanColumns): boolean =>
  a.action === b.action &&
  a.milestone === b.milestone &&
  a.deadline === b.deadline &&
  a.leads.map(({ column }) => column).join() === b.leads.map(({ column }) => column).join();

const isBlankRow = (grid: Grid, row: number, { columns }: Table): boolean =>
  grid.sheet.rows[row]?.slice(0, columns.right + 1).every(isEmpty) ?? true;

interface LoneRun {
  readonly last: number;
  readonly column: number;
  readonly headings: readonly { readonly text: string; readonly at: number }[];
}

/** No heading and no paragraph runs over more lines. */
const MOST_LINES = 80;
/** Longer than this is prose, over however many lines. */
const LONGEST_HEADING = 160;

/**
 * Lines with nothing beside them, from a row on: headings or prose between
 * tables. Null where they belong to the table: an action longer than its
 * milestones, say.
 */
function loneRun(grid: Grid, table: Table, first: number): LoneRun | null {
  const column = loneColumn(grid, table, first);
  if (column === null) return null;
  const isBold = grid.isBold(first, column);
  let last = first;
  while (
    last < table.last &&
    last - first < MOST_LINES &&
    loneColumn(grid, table, last + 1) === column &&
    grid.isBold(last + 1, column) === isBold
  ) {
    last++;
  }
  const lines = Array.from({ length: last - first + 1 }, (_, i) => ({
    text: grid.textAt(first + i, column),
    at: first + i,
  }));
  const text = lines.map((line) => line.text).join(" ");
  if (isNoise(text) || startsLower(text)) return null;
  const isProse = text.length > LONGEST_HEADING && endsSentence(text);
  if (!isBold && !isProse && !standsApart(grid, table, first, last)) return null;
  return { last, column, headings: headingsAmong(lines, text, isBold) };
}

function loneColumn(grid: Grid, { columns }: Table, row: number): number | null {
  const filled = grid.filledIn(row, columns.right);
  const column = filled[0];
  if (filled.length !== 1 || column === undefined) return null;
  return column === columns.left || column === columns.action ? column : null;
}

/** Whether lines have blank rows, the table's edge or another heading on both sides. */
function standsApart(grid: Grid, table: Table, first: number, last: number): boolean {
  const above = first === table.first || isBlankRow(grid, first - 1, table);
  const below = last >= table.last || isBlankRow(grid, last + 1, table);
  return above && below;
}

function headingsAmong(
  lines: readonly { readonly text: string; readonly at: number }[],
  text: string,
  isBold: boolean,
): LoneRun["headings"] {
  const at = lines[0]?.at ?? 0;
  if (lines.length === 1) return loneTextOf(text) === "heading" ? [{ text, at }] : [];
  if (text.length > LONGEST_HEADING || endsSentence(text)) return isBold ? lines : [];
  // A heading over two lines goes on in small letters; else each line is a heading.
  const isOne = lines.slice(1).some((line) => !startsUpper(line.text));
  return isOne ? [{ text, at }] : lines;
}
