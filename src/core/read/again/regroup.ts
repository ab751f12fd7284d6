import type { ReadingProblem } from "../../plan/reading";
import type { DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import type { ActionDraft } from "../group/draft";
import { areLeadsByRow, groupRows } from "../group/whole";
import type { HeadingBlock } from "../rows/headings";
import type { SheetDraft } from "../sheet-draft";
import type { Table } from "../tables/table";
import type { RowSpan } from "./changes";

/** What the rows of a table are to the plan may hang on the row below. */
const LOOK_AHEAD = 1;

/**
 * The actions of a sheet whose rows changed within a span alone, as grouping
 * all of its rows would give them: it resumes at the last action above the
 * span, and stops at the first action or heading below it that stood there
 * before. Null where that would not do: printed lines, whose evidence is the
 * whole sheet, and headings that have come, gone or stand among what changed.
 */
export function regroup(
  before: SheetDraft,
  grid: Grid,
  { first, last }: RowSpan,
  reader: DeadlineReader,
): Pick<SheetDraft, "actions" | "problems"> | null {
  const isOutside = before.tables.some((table, i) => {
    // Titles stand above the first table, and all tell the year together.
    const above = i === 0 ? 0 : table.above;
    return first < table.first && last >= above;
  });
  if (before.isPrinted || isOutside) return null;
  const actions: ActionDraft[] = [];
  let problems = before.problems;
  for (const table of before.tables) {
    const own = before.actions.filter((action) => action.table === table);
    const isTouched = first - LOOK_AHEAD <= table.last && last >= table.first;
    const part = isTouched
      ? regroupTable({ before, grid, reader }, own, table, { first, last })
      : null;
    if (isTouched && part === null) return null;
    for (const action of part?.actions ?? own) actions.push(action);
    if (part !== null) problems = withPart(problems, part);
  }
  // A sheet's titles tell the year of a plan, where there is one.
  return actions.length === 0 || before.actions.length === 0 ? null : { actions, problems };
}

interface Part {
  readonly actions: readonly ActionDraft[];
  /** What was met in the rows that were grouped again, up to `end`. */
  readonly problems: readonly ReadingProblem[];
  readonly start: number;
  readonly end: number;
}

/** A sheet as it was drafted, its cells as they are now, and the reader of its deadlines. */
interface Sheet {
  readonly before: SheetDraft;
  readonly grid: Grid;
  readonly reader: DeadlineReader;
}

function regroupTable(
  { before, grid, reader }: Sheet,
  own: readonly ActionDraft[],
  table: Table,
  span: RowSpan,
): Part | null {
  const stems = before.stems.get(table);
  if (stems === undefined) return null;
  const above = own.filter(({ row }) => row < span.first - LOOK_AHEAD).length - 1;
  const start = own[above]?.row ?? table.first;
  const starts = new Set(own.map(({ row }) => row));
  const headingRows = new Set(
    before.blocks.flatMap(({ headings }) => headings.map(({ row }) => row)),
  );
  const headings = frozenHeadings(before.blocks, start);
  const problems: ReadingProblem[] = [];
  const { actions: fresh, end } = groupRows(
    { grid, table, headings, stems, reader, problems },
    start,
    (row) => row > span.last && (starts.has(row) || headingRows.has(row)),
    own[above],
  );
  const below = own.findIndex(({ row }) => row >= end);
  const kept = {
    above: own.slice(0, Math.max(0, above)),
    below: below < 0 ? [] : own.slice(below),
  };
  const isReplaced = kept.above.length + kept.below.length < own.length;
  // A heading is one with those above it unless actions part them, as they did before.
  const isParted = !headingRows.has(end) || (fresh.length > 0 && isReplaced);
  if (headings.isMet() || !isParted || holdsAny(headingRows, start, end)) return null;
  const actions = [...kept.above, ...fresh, ...kept.below];
  const isRegister = areLeadsByRow(actions);
  for (const action of fresh) action.leadsByRow = isRegister;
  if (actions.some(({ leadsByRow }) => leadsByRow !== isRegister)) return null;
  return { actions, problems, start, end };
}

/** The headings that hold at a row, and whether others were met below it. */
function frozenHeadings(blocks: readonly HeadingBlock[], row: number) {
  const block = blocks.filter(({ headings }) => (headings[0]?.row ?? 0) < row).at(-1) ?? null;
  let isMet = false;
  return {
    blocks,
    add: () => {
      isMet = true;
    },
    atData: () => block,
    isMet: () => isMet,
  };
}

function holdsAny(rows: ReadonlySet<number>, from: number, to: number): boolean {
  for (const row of rows) if (row >= from && row < to) return true;
  return false;
}

/** The problems met before, with those of a part's rows as they are met now. */
function withPart(
  problems: readonly ReadingProblem[],
  { problems: fresh, start, end }: Part,
): ReadingProblem[] {
  return [
    ...problems.filter(({ at }) => at.row < start),
    ...fresh,
    ...problems.filter(({ at }) => at.row >= end),
  ];
}
