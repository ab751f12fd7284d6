import { yearOf, monthOf, type Day } from "../../core/plan/day";
import type { ContentCell, ContentRow, SheetContent } from "../../core/sheet/content";
import { text } from "../../core/sheet/content";

/** A column of a plan to begin with: its label is one the reader knows; its width is in characters. */
interface PlanColumn {
  readonly label: string;
  readonly width: number;
}

/** The columns of a plan; one that is begun with may leave some out. */
export const PLAN_COLUMNS: readonly PlanColumn[] = [
  { label: "Theme", width: 22 },
  { label: "Strategic action", width: 44 },
  { label: "Lead member", width: 22 },
  { label: "Lead officer", width: 22 },
  { label: "Directorate", width: 24 },
  { label: "Milestone", width: 52 },
  { label: "Deadline", width: 14 },
  { label: "Status", width: 14 },
  { label: "Completed on", width: 14 },
  { label: "Comment", width: 40 },
];

const STATUSES = ["Not started", "In progress", "Complete", "Suspended", "Cancelled"];
const HEADER = 2;

/** A plan as a sheet: a title that names its year, a line of help, and a table with drop-downs. */
export function planSheet(o: {
  name: string;
  title: string;
  help: string;
  columns: readonly PlanColumn[];
  rows: readonly (readonly ContentCell[])[];
  /** How far down drop-downs and date checks reach, in rows of the table. */
  room: number;
}): SheetContent {
  const body = o.rows.map((cells): ContentRow => ({ kind: "body", cells }));
  const blank = Array.from({ length: Math.max(0, o.room - body.length) }, (): ContentRow => ({
    kind: "body",
    cells: [],
  }));
  const last = HEADER + body.length + blank.length;
  const columnOf = (label: string): number => o.columns.findIndex((each) => each.label === label);
  return {
    name: o.name,
    columns: o.columns.map(({ width }) => ({ width })),
    rows: [
      { kind: "title", cells: [text(o.title)] },
      { kind: "note", cells: [text(o.help)] },
      { kind: "header", cells: o.columns.map(({ label }) => text(label)) },
      ...body,
      ...blank,
    ],
    frozenRows: HEADER + 1,
    dropDowns: [
      { column: columnOf("Status"), firstRow: HEADER + 1, lastRow: last, values: STATUSES },
    ],
    dateColumns: [columnOf("Deadline"), columnOf("Completed on")],
    landscape: true,
    printTitleRows: [HEADER, HEADER],
  };
}

/** The financial year a day lies in, "2011/12". */
export function financialYear(day: Day): string {
  const start = monthOf(day) >= 4 ? yearOf(day) : yearOf(day) - 1;
  return `${String(start)}/${String((start + 1) % 100).padStart(2, "0")}`;
}
