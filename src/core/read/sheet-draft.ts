import type { Period } from "../plan/day";
import type { ReadingProblem } from "../plan/reading";
import type { Settings } from "../plan/settings";
import type { Worksheet } from "../sheet/workbook";
import { planYearOf } from "./assemble/plan-year";
import type { ActionDraft } from "./group/draft";
import { checkStems, type StemCheck } from "./group/stems";
import { groupWholeCells } from "./group/whole";
import { groupPrintedLines } from "./lines/group";
import { arePrintedLines } from "./lines/printed";
import type { DeadlineReader } from "./deadlines/index";
import { gridOf, type Grid } from "./grid";
import { addHeadingsAbove } from "./rows/above";
import { headingTracker, resolveHeadings } from "./rows/headings";
import { chosenColumns } from "./tables/chosen";
import { findTables } from "./tables/find";
import type { Table } from "./tables/table";

/** A worksheet with its actions found and nothing in them understood yet. */
export interface SheetDraft {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  readonly actions: readonly ActionDraft[];
  readonly stems: ReadonlyMap<Table, StemCheck>;
  /** The year that titles and headings name. */
  readonly planYear: Period | null;
  /** Keys and values above a table, "Directorate: Resources". */
  readonly keyValues: readonly string[];
  readonly problems: ReadingProblem[];
}

/**
 * Finds the tables of a worksheet and groups their rows into actions. The
 * reader is one for no plan year, since none is known yet.
 */
export function draftSheet(
  sheet: Worksheet,
  { settings, reader }: { readonly settings: Settings; readonly reader: DeadlineReader },
): SheetDraft {
  const grid = gridOf(sheet);
  const tables = findTables(grid, reader, chosenColumns(settings, sheet.name));
  const headings = headingTracker();
  const problems: ReadingProblem[] = [];
  const stems = new Map<Table, StemCheck>();
  let actions: ActionDraft[] = [];
  const top = tables[0];
  const until = top?.header?.first ?? top?.first ?? 0;
  const above = addHeadingsAbove(grid, { until, right: top?.columns.right ?? 0 }, headings);
  const isPrinted = arePrintedLines(grid, tables);
  for (const table of tables) {
    const check = checkStems(grid, table);
    stems.set(table, check);
    if (isPrinted) continue;
    const found = groupWholeCells({ grid, table, headings, stems: check, problems });
    for (const action of found) actions.push(action);
  }
  if (isPrinted) {
    actions = groupPrintedLines({ grid, tables, headings, reader, settings, problems });
  }
  resolveHeadings(headings.blocks);
  const titles = [...above.titles, sheet.name];
  return {
    grid,
    tables,
    actions,
    stems,
    planYear: actions.length === 0 ? null : planYearOf(titles),
    keyValues: above.keyValues,
    problems,
  };
}
