import type { CellRef } from "../../sheet/a1";
import type { ReadingProblem } from "../../plan/reading";
import type { Settings } from "../../plan/settings";
import type { DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import type { ActionDraft } from "../group/draft";
import type { HeadingTracker } from "../rows/headings";
import type { Table } from "../tables/table";
import { actionDraft, type OpenAction } from "./action";
import { dropDoubles } from "./doubles";
import { dropHeaderHalves } from "./header-halves";
import { inferPages, type RowChoices } from "./infer";
import { sketchDirectorates } from "./sketch";
import { isAllNoise, isScanned, type PrintedRow } from "./rows";
import { segmentsOf, type Segment } from "./segments";
import { putShiftsBack } from "./shifts";

export interface PrintedContext {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  readonly headings: HeadingTracker;
  readonly reader: DeadlineReader;
  readonly settings: Settings;
  readonly problems: ReadingProblem[];
}

/** The actions of tables whose rows are printed lines, as a paste from a PDF gives them. */
export function groupPrintedLines(context: PrintedContext): ActionDraft[] {
  const { grid, tables, headings, reader, problems } = context;
  const sheet = grid.sheet.name;
  const segments = segmentsOf(grid, tables, headings, problems);
  for (const { table, rows } of segments) {
    const [first] = rows;
    if (first !== undefined) dropHeaderHalves(table, first);
  }
  const known = sketchDirectorates(sheet, segments, context.settings);
  for (const { rows, table } of segments) {
    putShiftsBack(sheet, rows, table.columns, { reader, known }, problems);
    dropDoubles(sheet, rows, problems);
  }
  const hasMilestones = tables.every(
    ({ columns }) => columns.milestone >= 0 && columns.action >= 0,
  );
  const choices = inferPages(segments, { reader, known, hasMilestones });
  return segments.flatMap((segment, i) => collect(context, segment, choices[i] ?? []));
}

/** Builds the actions that the choices make of a segment's lines. */
function collect(
  { grid, problems }: PrintedContext,
  { rows, table, headings }: Segment,
  choices: readonly RowChoices[],
): ActionDraft[] {
  const actions: OpenAction[] = [];
  rows.forEach((row, i) => {
    const choice = choices[i];
    const text = row.action.join(" ");
    if (actions.length === 0 && choice?.action !== "start" && isAllNoise(row)) return;
    if (choice?.action === "start" || actions.length === 0) {
      actions.push({
        table,
        headings,
        ref: row.ref,
        action: [],
        leads: [],
        milestones: [],
        rows: [],
      });
    }
    const open = actions.at(-1);
    if (open === undefined) return;
    open.rows.push(row);
    if (text !== "") {
      const at = { sheet: grid.sheet.name, row: row.row, column: row.actionColumn };
      if (choice?.action === "noise") problems.push({ kind: "noise-ignored", at, text });
      else open.action.push({ text, at });
    }
    addLeads(grid, row, open, problems);
    addMilestoneLines(grid, row, choice, open, problems);
  });
  return actions.map((open) => actionDraft(grid, open, problems));
}

function addLeads(grid: Grid, row: PrintedRow, open: OpenAction, problems: ReadingProblem[]): void {
  row.leads.forEach((pieces, i) => {
    const column = open.table.columns.leads[i]?.column ?? 0;
    const at: CellRef = { sheet: grid.sheet.name, row: row.row, column };
    for (const text of pieces) {
      if (isScanned(text)) problems.push({ kind: "noise-ignored", at, text });
      else open.leads.push({ index: i, text, at });
    }
  });
}

function addMilestoneLines(
  grid: Grid,
  row: PrintedRow,
  choice: RowChoices | undefined,
  open: OpenAction,
  problems: ReadingProblem[],
): void {
  row.milestone.forEach((text, p) => {
    const at = { sheet: grid.sheet.name, row: row.row, column: row.milestoneColumn };
    const last = open.milestones.at(-1);
    const taken = choice?.milestone[p];
    if (taken === "noise") problems.push({ kind: "noise-ignored", at, text });
    else if (taken === "more" && last !== undefined) last.push({ text, at });
    else open.milestones.push([{ text, at }]);
  });
}
