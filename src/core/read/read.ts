import type { Day, Period } from "../plan/day";
import type { Directorate, Reading, ReadingProblem, TableReading } from "../plan/reading";
import type { Settings } from "../plan/settings";
import type { Workbook, Worksheet } from "../sheet/workbook";
import { changesOf, type Changes } from "./again/changes";
import { keptActions, NOTHING_KEPT } from "./again/kept-actions";
import { createLearner } from "./again/learner";
import { assemblePlan } from "./assemble/plan";
import { planYears, type PlanYears } from "./assemble/plan-year";
import { createDeadlineReader, type DeadlineReader } from "./deadlines/index";
import { memo } from "./deadlines/memo";
import { draftSheet } from "./draft-sheet";
import type { KnownDirectorates } from "./leads/index";
import { limitProblems, sheetProblems } from "./problems";
import type { SheetDraft } from "./sheet-draft";
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

/** Reads every worksheet of every workbook. */
export type Reader = (workbooks: readonly Workbook[], options: ReadOptions) => WorkbooksReading;

/**
 * Reads every worksheet of every workbook. First the tables are found and
 * their rows grouped into actions; then directorates are learned over them
 * all; then what was found is understood. Bad input never throws.
 */
export const readWorkbooks: Reader = (workbooks, options) => createReader()(workbooks, options);

/**
 * A reader for workbooks that are read time and again. It reads what
 * {@link readWorkbooks} reads, but remembers what it read last: a sheet on
 * which nothing changed keeps its very reading, and so does an action whose
 * rows are the same.
 */
export function createReader(): Reader {
  let last: { readonly options: ReadOptions; readonly memory: Memory } | null = null;
  return (workbooks, options) => {
    const isSame =
      last?.options.asAt === options.asAt && last.options.settings === options.settings;
    const memory = isSame && last !== null ? last.memory : newMemory(options);
    last = { options, memory };
    return read(workbooks, options, memory);
  };
}

/** What holds for as long as the options do. */
interface Memory {
  readonly readerFor: (years: PlanYears, date1904: boolean) => DeadlineReader;
  readonly learn: ReturnType<typeof createLearner>;
  /** What was last read, by the workbook's place and the sheet's name. */
  sheets: ReadonlyMap<string, SheetRead>;
}

function newMemory({ asAt, settings }: ReadOptions): Memory {
  const readers = memo((key: string) => {
    const [planYear, usualYear, date1904] = JSON.parse(key) as [
      PlanYears["planYear"],
      PlanYears["usualYear"],
      boolean,
    ];
    return createDeadlineReader({ asAt, settings, planYear, usualYear, date1904 });
  });
  return {
    readerFor: ({ planYear, usualYear }, date1904) =>
      readers(JSON.stringify([planYear, usualYear, date1904])),
    learn: createLearner(settings),
    sheets: new Map(),
  };
}

function read(
  workbooks: readonly Workbook[],
  options: ReadOptions,
  memory: Memory,
): WorkbooksReading {
  const books = workbooks.map(({ sheets, date1904 }, i) =>
    sheets.map((sheet) => {
      const key = JSON.stringify([i, date1904, sheet.name]);
      return sheetInHand(sheet, { key, date1904 }, options, memory);
    }),
  );
  const { known, list } = memory.learn(
    books.flat().map(({ sheet, draft, reader }) => ({ ...draft, sheet: sheet.name, reader })),
  );
  const now = new Map<string, SheetRead>();
  const readings = books.map((sheets) =>
    sheets.map((sheet) => {
      const reading = readingOf(sheet, known, options);
      now.set(sheet.key, { ...sheet, before: null, known, reading });
      return reading;
    }),
  );
  memory.sheets = now;
  return { readings, directorates: list };
}

/** A sheet found, with the year it is for and how its deadlines read. */
interface SheetInHand {
  readonly key: string;
  readonly sheet: Worksheet;
  readonly draft: SheetDraft;
  readonly date1904: boolean;
  readonly planYear: Period | null;
  readonly reader: DeadlineReader;
  /** How it was read before, and what has changed since. */
  readonly before: Before | null;
}

interface Before {
  readonly read: SheetRead;
  readonly changes: Changes;
}

/** A sheet as it was read. */
interface SheetRead extends SheetInHand {
  readonly known: KnownDirectorates;
  readonly reading: Reading;
}

function sheetInHand(
  given: Worksheet,
  { key, date1904 }: { readonly key: string; readonly date1904: boolean },
  { settings }: ReadOptions,
  { readerFor, sheets }: Memory,
): SheetInHand {
  const last = sheets.get(key);
  const changes = last === undefined ? null : changesOf(last.sheet, given);
  const sheet = changes?.sheet ?? given;
  if (last !== undefined && changes?.none === true) {
    return { ...last, before: { read: last, changes } };
  }
  const before = last === undefined || changes === null ? null : { read: last, changes };
  const yearless = readerFor(NO_YEARS, false);
  const draft = draftSheet(sheet, {
    settings,
    reader: yearless,
    before: before === null ? null : { draft: before.read.draft, changes: before.changes },
  });
  const years = planYears({ named: draft.planYear, set: settings.planYear }, () =>
    duesOf(draft, readerFor(NO_YEARS, date1904)),
  );
  const reader = readerFor(years, date1904);
  return { key, sheet, draft, date1904, planYear: years.planYear, reader, before };
}

const NO_YEARS: PlanYears = { planYear: null, usualYear: null };

/** How many milestones are asked for the year that most are due in. */
const SAMPLE = 500;

/** The days of the first deadlines that name their year. */
function duesOf({ actions, grid }: SheetDraft, reader: DeadlineReader): readonly Day[] {
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
  return dues;
}

function readingOf(
  { draft, date1904, planYear, reader, before }: SheetInHand,
  known: KnownDirectorates,
  { asAt, settings }: ReadOptions,
): Reading {
  if (before?.read.draft === draft && before.read.known === known) return before.read.reading;
  const { grid, tables } = draft;
  const sheet = grid.sheet.name;
  const problems: ReadingProblem[] = [...draft.problems];
  const context = { asAt, settings, date1904, reader, planYear, known, problems };
  const holds = before !== null && before.read.known === known && before.read.reader === reader;
  const kept = holds ? keptActions(before.read, draft, before.changes) : NOTHING_KEPT;
  const plan = assemblePlan(draft, context, kept);
  if (plan.actions.length === 0) {
    const at = { sheet, row: 0, column: 0 };
    return { sheet, plan, tables: [], problems: [...limitProblems(grid), { kind: "no-plan", at }] };
  }
  problems.push(...sheetProblems(grid, tables, plan, kept.met));
  return { sheet, plan, tables: tables.map(tableReading), problems };
}

const tableReading = ({ header, first, last, columns }: Table): TableReading => ({
  area: { top: header?.first ?? first, left: columns.left, bottom: last, right: columns.right },
  header,
  columns: columns.all,
});
