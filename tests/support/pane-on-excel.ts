import type { CellValue } from "../../src/core/sheet/cell";
import * as excel from "../../src/excel/index";
import type { Pane } from "../../src/taskpane/hooks/use-pane";
import { createPane } from "../../src/taskpane/pane";
import type { Ports, WorkbookPort } from "../../src/taskpane/ports";
import type { Host } from "../../src/workbench/host";
import { type Grid, installHost } from "./host";
import { panePorts } from "./pane-ports";

export interface PaneOnExcel {
  readonly host: Host;
  readonly pane: Pane;
  /** The value of a cell by its place, counted from 0; null for an empty one. */
  readonly cell: (sheet: string, row: number, column: number) => CellValue;
}

/**
 * The pane without its looks, on the shipping adapter over the in-memory Excel;
 * `port` takes the place of parts of the adapter. Nothing is started yet.
 */
export function paneOnExcel(
  book: Parameters<typeof installHost>[0],
  o: {
    port?: Partial<WorkbookPort>;
    ports?: Partial<Ports>;
    apiLevel?: string;
    today?: ReturnType<Ports["today"]>;
  } = {},
): PaneOnExcel {
  const { port = {}, ports = {}, apiLevel = "1.13", today = "2011-10-01" } = o;
  const host = installHost(book, { apiLevel });
  const pane = createPane({ ...panePorts({ ...excel, ...port }, today), ...ports });
  const cell: PaneOnExcel["cell"] = (name, row, column) =>
    host.book.sheets.find((sheet) => sheet.name === name)?.cells[row]?.[column]?.value ?? null;
  return { host, pane, cell };
}

/** A made-up plan with one directorate spelt in two ways, an overdue milestone, and a deadline nobody can read. */
export const ROADS: Grid = [
  ["Strategic Action", "Lead Officer", "Directorate", "Milestone", "Deadline"],
  ["Improve roads", "Ann Lee", "Adults, Health & Wellbeing", "Open the depot", "31/05/2011"],
  ["Plant trees", "Bob Ray", "Adults Health and Wellbeing", "Buy saplings", "30/06/2011"],
  ["Cut grass", "Bob Ray", "Adults Health and Wellbeing", "Buy mowers", "soon"],
];
