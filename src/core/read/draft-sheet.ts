import type { ReadingProblem } from "../plan/reading";
import type { Settings } from "../plan/settings";
import type { Worksheet } from "../sheet/workbook";
import { planYearOf, titleOf } from "./assemble/plan-year";
import { regroup } from "./again/regroup";
import type { Changes } from "./again/changes";
import { sameTables } from "./again/same-tables";
import { checkStems } from "./group/stems";
import { groupWholeCells } from "./group/whole";
import { groupPrintedLines } from "./lines/group";
import { arePrintedLines, isSampled } from "./lines/printed";
import type { DeadlineReader } from "./deadlines/index";
import { sheetBeside, withBeside } from "./beside";
import { gridOf, type Grid } from "./grid";
import { addHeadingsAbove } from "./rows/above";
import { headingTracker, resolveHeadings } from "./rows/headings";
import { chosenColumns } from "./tables/chosen";
import { findTables } from "./tables/find";
import type { SheetDraft } from "./sheet-draft";
import type { LabelledColumn, Table } from "./tables/table";

export interface DraftOptions {
  readonly settings: Settings;
  /** A reader for no plan year, since none is known yet. */
  readonly reader: DeadlineReader;
  /** The sheet as it was drafted before, and what has changed since. */
  readonly before?: { readonly draft: SheetDraft; readonly changes: Changes } | null;
}

/**
 * Finds the tables of a worksheet and groups their rows into actions; of a
 * sheet drafted before, no more rows than an edit may have changed. A table
 * beside another is drafted as a sheet of its own.
 */
export function draftSheet(sheet: Worksheet, options: DraftOptions): SheetDraft {
  return draftParts(sheet, chosenColumns(options.settings, sheet.name), options);
}

/** More tables side by side than anybody makes: each is looked for on a sheet of its own. */
const MOST_BESIDE = 12;

function draftParts(
  sheet: Worksheet,
  chosen: readonly LabelledColumn[],
  options: DraftOptions,
  room = MOST_BESIDE,
): SheetDraft {
  const grid = gridOf(sheet);
  const tables = findTables(grid, options.reader, chosen);
  const draft = draftTables(grid, tables, options);
  // The labels of what lies beyond are said to be left out, as those of any table beside are.
  const beside = room > 0 ? sheetBeside(grid, tables) : null;
  if (beside === null) return draft;
  const isTaken = ({ column }: LabelledColumn): boolean =>
    tables.some(({ columns: { left, right } }) => left <= column && column <= right);
  const others = chosen.filter((each) => !isTaken(each));
  return withBeside(draft, draftParts(beside, others, { ...options, before: null }, room - 1));
}

function draftTables(
  grid: Grid,
  tables: readonly Table[],
  { settings, reader, before = null }: DraftOptions,
): SheetDraft {
  const stems = new Map(tables.map((table) => [table, checkStems(grid, table)]));
  const rows = before?.changes.rows ?? null;
  const holds = before !== null && rows !== null && sameTables(before.draft, { tables, stems });
  const isPrinted =
    holds && !isSampled(tables, rows)
      ? before.draft.isPrinted
      : arePrintedLines(grid, tables, reader);
  if (holds && isPrinted === before.draft.isPrinted) {
    const again = regroup(before.draft, grid, rows, reader);
    if (again !== null) return { ...before.draft, grid, ...again };
  }
  return group({ grid, tables, stems, isPrinted }, { settings, reader });
}

/** Groups all rows of a sheet whose tables are found. */
function group(
  found: Pick<SheetDraft, "grid" | "tables" | "stems" | "isPrinted">,
  { settings, reader }: DraftOptions,
): SheetDraft {
  const { grid, tables, stems, isPrinted } = found;
  const headings = headingTracker();
  const problems: ReadingProblem[] = [];
  const top = tables[0];
  const until = top?.header?.first ?? top?.first ?? 0;
  const above = addHeadingsAbove(grid, { until, right: top?.columns.right ?? 0 }, headings);
  const context = { grid, headings, reader, problems };
  const actions = isPrinted
    ? groupPrintedLines({ ...context, tables, settings })
    : [...stems].flatMap(([table, check]) => groupWholeCells({ ...context, table, stems: check }));
  resolveHeadings(headings.blocks);
  const titles = [...above.titles, grid.sheet.name];
  return {
    ...found,
    actions,
    blocks: headings.blocks,
    planYear: actions.length === 0 ? null : planYearOf(titles),
    title: titleOf(above.titles),
    keyValues: above.keyValues,
    problems,
  };
}
