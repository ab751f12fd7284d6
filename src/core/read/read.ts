import type { Day, Period } from "../plan/day";
import type { Directorate, Reading, ReadingProblem, TableReading } from "../plan/reading";
import type { Settings } from "../plan/settings";
import type { Workbook } from "../sheet/workbook";
import { leadCellsOf } from "./assemble/leads";
import { assemblePlan } from "./assemble/plan";
import { planYearByDeadlines } from "./assemble/plan-year";
import { createDeadlineReader, type DeadlineReader } from "./deadlines/index";
import { learnDirectorates, type KnownDirectorates, type LeadCell } from "./leads/index";
import { sheetProblems } from "./problems";
import { draftSheet, type SheetDraft } from "./sheet-draft";
import type { CellRef } from "../sheet/a1";
import type { Table } from "./tables/table";

export interface ReadOptions {
  readonly asAt: Day;
  readonly settings: Settings;
}

export interface WorkbooksReading {
  /** By workbook, then one a worksheet. */
  readonly readings: readonly (readonly Reading[])[];
  readonly directorates: readonly Directorate[];
}

/**
 * Reads every worksheet of every workbook. First the tables are found and
 * their rows grouped into actions; then directorates are learned over them
 * all; then what was found is understood. Bad input never throws.
 */
export function readWorkbooks(
  workbooks: readonly Workbook[],
  options: ReadOptions,
): WorkbooksReading {
  const books = workbooks.map((workbook) => draftWorkbook(workbook, options));
  const drafts = books.flat();
  const known = learnDirectorates(allLeadCells(drafts), {
    settings: options.settings,
    tags: allTags(drafts),
    headings: drafts.flatMap(({ draft }) => draft.keyValues),
  });
  return {
    readings: books.map((sheets) => sheets.map((sheet) => readingOf(sheet, known, options))),
    directorates: known.list,
  };
}

/** A sheet found, with the year it is for and how its deadlines read. */
interface SheetInHand {
  readonly draft: SheetDraft;
  readonly date1904: boolean;
  readonly planYear: Period | null;
  readonly reader: DeadlineReader;
}

function draftWorkbook({ sheets, date1904 }: Workbook, options: ReadOptions): SheetInHand[] {
  return sheets.map((sheet) => {
    const draft = draftSheet(sheet, options);
    const planYear = options.settings.planYear ?? draft.planYear ?? yearOfDeadlines(draft, options);
    const reader = createDeadlineReader({ ...options, planYear, date1904 });
    return { draft, date1904, planYear, reader };
  });
}

/** How many milestones are asked for the year that most are due in. */
const SAMPLE = 500;

function yearOfDeadlines({ actions, grid }: SheetDraft, options: ReadOptions): Period | null {
  const reader = createDeadlineReader({ ...options, planYear: null });
  const dues: Day[] = [];
  for (const { milestones, table } of actions) {
    if (dues.length >= SAMPLE) break;
    for (const { row, text } of milestones) {
      const { deadline: column } = table.columns;
      const format = grid.sheet.numberFormats.get(column)?.[row];
      const inCell = column < 0 ? null : reader.inCell(grid.valueAt(row, column), format);
      const deadline = inCell ?? reader.inText(text).deadline;
      const isWhole = deadline?.remarks.every(({ kind }) => kind !== "year-inferred");
      if (deadline?.due != null && isWhole === true) dues.push(deadline.due);
    }
  }
  return planYearByDeadlines(dues);
}

function* allLeadCells(drafts: readonly SheetInHand[]): Generator<LeadCell> {
  for (const { draft } of drafts) {
    for (const action of draft.actions) yield* leadCellsOf(action);
  }
}

/** Tags stand in brackets on milestones: "(July 2011 (CLC)". */
function* allTags(drafts: readonly SheetInHand[]): Generator<{ text: string; at: CellRef }> {
  for (const { draft, reader } of drafts) {
    const sheet = draft.grid.sheet.name;
    for (const { milestones } of draft.actions) {
      for (const { text, row, column } of milestones) {
        const tag = text.includes("(") ? reader.inText(text).tag : null;
        if (tag !== null) yield { text: tag, at: { sheet, row, column } };
      }
    }
  }
}

function readingOf(
  { draft, date1904, planYear, reader }: SheetInHand,
  known: KnownDirectorates,
  { asAt, settings }: ReadOptions,
): Reading {
  const { grid, tables } = draft;
  const sheet = grid.sheet.name;
  const problems: ReadingProblem[] = [...draft.problems];
  const context = { asAt, settings, date1904, reader, planYear, known, problems };
  const plan = assemblePlan(draft, context);
  if (plan.actions.length === 0) {
    const at = { sheet, row: 0, column: 0 };
    return { sheet, plan, tables: [], problems: [{ kind: "no-plan", at }] };
  }
  problems.push(...sheetProblems(grid, tables, plan));
  return { sheet, plan, tables: tables.map(tableReading), problems };
}

const tableReading = ({ header, first, last, columns }: Table): TableReading => ({
  area: { top: header?.first ?? first, left: columns.left, bottom: last, right: columns.right },
  header,
  columns: columns.all,
});
