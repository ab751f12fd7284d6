import type { Day, Period } from "../plan/day";
import { attempt, type Attempt, type Failure } from "../plan/failure";
import type { Directorate, Reading, ReadingProblem, TableReading } from "../plan/reading";
import type { Settings } from "../plan/settings";
import type { Reported } from "../plan/status";
import type { Workbook, Worksheet } from "../sheet/workbook";
import { changesOf, type Changes } from "./again/changes";
import { keptActions, NOTHING_KEPT } from "./again/kept-actions";
import { createLearner, type Lesson } from "./again/learner";
import { assemblePlan } from "./assemble/plan";
import { planProgress } from "./assemble/plan-progress";
import { planYears, type PlanYears } from "./assemble/plan-year";
import { createDeadlineReader, type DeadlineReader } from "./deadlines/index";
import { memo } from "./deadlines/memo";
import { draftSheet } from "./draft-sheet";
import type { KnownDirectorates } from "./leads/index";
import { leadsLeftOut, limitProblems, sheetProblems, withoutActions } from "./problems";
import type { SheetDraft } from "./sheet-draft";
import { isEmpty } from "./text";
import { legendOf } from "./status/legend";
import { statusReader, type StatusReader } from "./status/status-reader";
import type { Table } from "./tables/table";

export interface ReadOptions {
  readonly asAt: Day;
  readonly settings: Settings;
}

export interface WorkbooksReading {
  /** By workbook, then one a worksheet. */
  readonly readings: readonly (readonly Reading[])[];
  readonly directorates: readonly Directorate[];
  /** By workbook, the sheets that could not be read; they have an empty reading. */
  readonly failures: readonly (readonly Failure[])[];
}

/** Reads every worksheet of every workbook. */
export type Reader = (workbooks: readonly Workbook[], options: ReadOptions) => WorkbooksReading;

/**
 * Reads every worksheet of every workbook. First the tables are found and
 * their rows grouped into actions; then directorates are learned over them
 * all; then what was found is understood. Bad input never throws, and a sheet on
 * which reading breaks down is given up alone.
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
  /** The same meanings of codes give the very same reader. */
  readonly statusesBy: (codes: string) => StatusReader;
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
    statusesBy: memo((codes: string) =>
      statusReader(settings.statusWords, JSON.parse(codes) as [string, Reported][]),
    ),
    sheets: new Map(),
  };
}

function read(
  workbooks: readonly Workbook[],
  options: ReadOptions,
  memory: Memory,
): WorkbooksReading {
  const drafted = workbooks.map(({ sheets, date1904 }, i) => {
    const legends = sheets.map((sheet) => ({
      name: sheet.name,
      legend: attempt(() => legendOf(sheet)),
    }));
    const shared = legends.flatMap(({ legend }) => (legend.done ? [...legend.value.codes] : []));
    return legends.map(({ name, legend }): Drafted => {
      if (!legend.done) return { sheet: name, found: legend };
      const { sheet, codes } = legend.value;
      const key = JSON.stringify([i, date1904, name]);
      // A sheet's own legend is of its codes; a sheet without one goes by those of its workbook.
      const statuses = memory.statusesBy(JSON.stringify(codes.size > 0 ? [...codes] : shared));
      const holdsNoMore = codes.size > 0 && sheet.rows.every((row) => row.every(isEmpty));
      const found = attempt(() => ({
        ...sheetInHand(sheet, { key, date1904 }, options, memory),
        statuses,
        holdsNoMore,
      }));
      return { sheet: name, found };
    });
  });
  const { books, known, list } = learned(drafted, options, memory);
  const now = new Map<string, SheetRead>();
  const outcomes = books.map((sheets) =>
    sheets.map(({ sheet, found }) => {
      const outcome = found.done ? attempt(() => readingOf(found.value, known, options)) : found;
      if (!outcome.done) return givenUp(sheet, outcome.detail);
      const reading = outcome.value;
      if (found.done) now.set(found.value.key, { ...found.value, before: null, known, reading });
      return { reading, failures: [] };
    }),
  );
  memory.sheets = now;
  return {
    readings: outcomes.map((sheets) => sheets.map(({ reading }) => reading)),
    failures: outcomes.map((sheets) => sheets.flatMap(({ failures }) => failures)),
    directorates: list,
  };
}

/** A sheet with its actions found, or why they could not be. */
interface Drafted {
  readonly sheet: string;
  readonly found: Attempt<SheetInHand>;
}
type Books = readonly (readonly Drafted[])[];

/** Learns the directorates over all sheets; where that breaks down, over those that can be learned from alone. */
function learned(drafted: Books, { settings }: ReadOptions, { learn }: Memory) {
  const together = attempt(() => learn(lessonsOf(drafted)));
  if (together.done) return { books: drafted, ...together.value };
  const alone = ({ sheet, found }: Drafted): Drafted => {
    const tried = attempt(() => createLearner(settings)(lessonsOf([[{ sheet, found }]])));
    return { sheet, found: tried.done ? found : tried };
  };
  const books = drafted.map((sheets) => sheets.map(alone));
  return { books, ...learn(lessonsOf(books)) };
}

const lessonsOf = (books: Books): Lesson[] =>
  books.flat().flatMap(({ sheet, found }) => {
    if (!found.done) return [];
    const { draft, reader } = found.value;
    return [{ ...draft, sheet, reader }];
  });

/** A sheet that reading broke down on: as if it were not there, but for the failure. */
const givenUp = (
  sheet: string,
  detail: string,
): { readonly reading: Reading; readonly failures: readonly Failure[] } => ({
  reading: {
    sheet,
    title: "",
    plan: { planYear: null, actions: [] },
    progress: { kind: "reported" },
    tables: [],
    problems: [],
  },
  failures: [{ part: "reading", sheet, detail }],
});

/** A sheet found, with the year it is for and how its deadlines and statuses read. */
interface SheetInHand extends SheetFound {
  readonly statuses: StatusReader;
  /** Whether it holds a legend and nothing else: then nobody looks for a plan on it. */
  readonly holdsNoMore: boolean;
}

interface SheetFound {
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
): SheetFound {
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
  { draft, date1904, planYear, reader, statuses, holdsNoMore, before }: SheetInHand,
  known: KnownDirectorates,
  { asAt, settings }: ReadOptions,
): Reading {
  const areSame =
    before?.read.known === known &&
    before.read.statuses === statuses &&
    before.read.holdsNoMore === holdsNoMore;
  if (areSame && before.read.draft === draft) return before.read.reading;
  const { grid, tables, title } = draft;
  const sheet = grid.sheet.name;
  const problems: ReadingProblem[] = [...draft.problems];
  const context = { asAt, settings, date1904, reader, statuses, planYear, known, problems };
  const holds = before !== null && areSame && before.read.reader === reader;
  const kept = holds ? keptActions(before.read, draft, before.changes) : NOTHING_KEPT;
  const plan = assemblePlan(draft, context, kept);
  if (plan.actions.length === 0) {
    const labelled = tables.filter(({ header }) => header !== null);
    return {
      sheet,
      title,
      plan,
      progress: { kind: "no-column" },
      tables: labelled.map(tableReading),
      problems: [...limitProblems(grid), ...(holdsNoMore ? [] : [withoutActions(grid, labelled)])],
    };
  }
  problems.push(...sheetProblems(grid, tables, plan, kept.met), ...leadsLeftOut(sheet, known));
  const progress = planProgress(draft, plan);
  return { sheet, title, plan, progress, tables: tables.map(tableReading), problems };
}

const tableReading = ({ header, first, last, columns }: Table): TableReading => ({
  area: { top: header?.first ?? first, left: columns.left, bottom: last, right: columns.right },
  header,
  columns: columns.all,
});
