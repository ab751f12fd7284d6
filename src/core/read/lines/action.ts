import type { CellRef } from "../../sheet/a1";
import type { ReadingProblem } from "../../plan/reading";
import type { Grid } from "../grid";
import type { ActionDraft, JoinedCells, LeadDraft, MilestoneDraft } from "../group/draft";
import type { HeadingBlock } from "../rows/headings";
import type { Table } from "../tables/table";
import type { PrintedRow } from "./rows";

/** A line of a text with the cell it stands in. */
export interface PlacedLine {
  readonly text: string;
  readonly at: CellRef;
}

/** An action as its lines are put together. */
export interface OpenAction {
  readonly table: Table;
  readonly headings: HeadingBlock | null;
  readonly ref: string;
  readonly rows: PrintedRow[];
  readonly action: PlacedLine[];
  readonly leads: (PlacedLine & { readonly index: number })[];
  readonly milestones: PlacedLine[][];
}

/** Joins an action's lines; every text that was joined is pointed at. */
export function actionDraft(grid: Grid, open: OpenAction, problems: ReadingProblem[]): ActionDraft {
  const { table, headings, ref, rows } = open;
  const { columns } = table;
  const first = rows[0];
  const text = joined(open.action, problems);
  const at = open.action[0]?.at;
  const row = at?.row ?? first?.row ?? table.first;
  const column = at?.column ?? first?.actionColumn ?? columns.left;
  return {
    text,
    row,
    column,
    ref,
    theme: joinedColumn(grid, rows, columns.theme),
    priority: joinedColumn(grid, rows, columns.priority),
    headings,
    leads: leadDrafts(open, { sheet: grid.sheet.name, row }),
    milestones: milestoneDrafts(grid, open, text, problems),
    table,
    namesLeadsByRow: false,
    leadsByRow: false,
  };
}

function joined(lines: readonly PlacedLine[], problems: ReadingProblem[]): string {
  const text = lines.map((line) => line.text).join(" ");
  const [first] = lines;
  if (first !== undefined && lines.length > 1) {
    problems.push({ kind: "lines-joined", at: first.at, cells: lines.map(({ at }) => at), text });
  }
  return text;
}

function joinedColumn(grid: Grid, rows: readonly PrintedRow[], column: number): string {
  if (column < 0) return "";
  return rows
    .map(({ row }) => grid.textAt(row, column))
    .filter((text) => text !== "")
    .join(" ");
}

function leadDrafts(
  { table, leads }: OpenAction,
  first: { readonly sheet: string; readonly row: number },
): LeadDraft[] {
  return table.columns.leads.map(({ column, fields }, i) => {
    const own = leads.filter(({ index }) => index === i);
    const at = own[0]?.at ?? { ...first, column };
    return { fields, texts: own.map(({ text }) => text), at };
  });
}

function milestoneDrafts(
  grid: Grid,
  open: OpenAction,
  action: string,
  problems: ReadingProblem[],
): MilestoneDraft[] {
  const { columns } = open.table;
  const isOwnMilestone = columns.milestone < 0 || columns.action < 0;
  const items = isOwnMilestone && open.action.length > 0 ? [open.action] : open.milestones;
  const counts = countByRow(items);
  let next = 0;
  let index = 0;
  return items.map((lines, i) => {
    const at = lines[0]?.at ?? { sheet: grid.sheet.name, row: 0, column: 0 };
    const end = items[i + 1]?.[0]?.at.row ?? Infinity;
    index = items[i - 1]?.[0]?.at.row === at.row ? index + 1 : 0;
    // Milestones and rows both come in order, so that each row is passed but once.
    while ((open.rows[next]?.row ?? Infinity) < at.row) next++;
    const rows: PrintedRow[] = [];
    for (let r = next; (open.rows[r]?.row ?? Infinity) < Math.max(end, at.row + 1); r++) {
      const row = open.rows[r];
      if (row !== undefined) rows.push(row);
    }
    return {
      text: isOwnMilestone ? action : joined(lines, problems),
      row: at.row,
      column: at.column,
      index,
      of: counts.get(at.row) ?? 1,
      more: lines.slice(1).flatMap((line) => (line.at.row === at.row ? [] : [line.at])),
      ref: rows[0]?.ref ?? "",
      joined: joinedCells(grid, open.table, rows),
      period: null,
      remarks: [],
    };
  });
}

/** How many milestones begin on each row. */
function countByRow(items: readonly (readonly PlacedLine[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [first] of items) {
    if (first !== undefined) counts.set(first.at.row, (counts.get(first.at.row) ?? 0) + 1);
  }
  return counts;
}

/** What a milestone's other columns hold, where they run on below its first row. */
function joinedCells(
  grid: Grid,
  { columns }: Table,
  rows: readonly PrintedRow[],
): JoinedCells | null {
  const parts: [keyof JoinedCells, number][] = [
    ["deadline", columns.deadline],
    ["revised", columns.revised],
    ["status", columns.status],
    ["percent", columns.percent],
    ["completedOn", columns.completedOn],
    ["comment", columns.comments[0] ?? -1],
  ];
  const kept = parts.filter(([, column]) => column >= 0);
  const runsOn = kept.some(([, column]) =>
    rows.slice(1).some(({ row }) => grid.textAt(row, column) !== ""),
  );
  if (!runsOn) return null;
  return Object.fromEntries(
    kept.map(([part, column]) => [part, joinedColumn(grid, rows, column)]),
  ) as JoinedCells;
}
