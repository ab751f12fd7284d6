import type { Field } from "../../plan/fields";
import type { DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import { labelOf } from "../labels/label";
import { isKeyRow } from "../rows/keys";
import { isEmpty } from "../text";
import { filledByContent } from "./by-content";
import { withChosen } from "./chosen";
import { planColumns } from "./columns";
import { withCompletions } from "./completions";
import { headerAt } from "./header";
import { chosenTable, headerlessTable } from "./headerless";
import { withHabits } from "./habits";
import { withCalendar } from "./periods";
import { withRatings } from "./ratings";
import { withResponses } from "./responses";
import { strayProgress, withStrayProgress } from "./stray-progress";
import type { Header, LabelledColumn, Table } from "./table";

/** Rows at the top that are all looked at for a header; further down it stands below a gap. */
const TOP = 500;
const ANYWHERE = Number.MAX_SAFE_INTEGER;
/** Labels are short: a longer cell need not be looked up. */
const LONGEST_LABEL = 60;

/** The tables of a plan on a worksheet, top to bottom: those with a header, or one without. */
export function findTables(
  grid: Grid,
  reader: DeadlineReader,
  chosen: readonly LabelledColumn[] = [],
): Table[] {
  const tables: Table[] = [];
  let open: Header | null = null;
  let main: MainLabel = { column: 0, steps: -1, right: 0, label: "" };
  let above = 0;
  const close = (last: number): void => {
    if (open !== null) tables.push(tableBelow(grid, { header: open, above, last }, reader, chosen));
    open = null;
  };
  for (let row = 0; row < grid.rowCount; row++) {
    const mayBegin =
      open === null ? row < TOP || isGap(grid, row - 1, ANYWHERE) : mayEndTable(grid, main, row);
    if (!mayBegin) continue;
    const header = headerAt(grid, row);
    if (
      header !== null &&
      (open === null ||
        (!isBeside(header, main.right) && (repeats(header, open) || isAnother(grid, header, main))))
    ) {
      const keys = open === null ? header.first : keysAbove(grid, header.first, open, main.right);
      close(keys - 1);
      above = keys;
      open = header;
      main = mainLabel(header);
      row = header.last;
    } else if (open !== null && isOtherHeader(grid, row, main.right)) {
      close(row - 1);
    }
  }
  close(grid.rowCount - 1);
  if (tables.length > 0) return tables;
  const headerless = chosenTable(grid, chosen) ?? headerlessTable(grid, reader);
  return headerless === null ? [] : [headerless];
}

function tableBelow(
  grid: Grid,
  {
    header,
    above,
    last,
  }: { readonly header: Header; readonly above: number; readonly last: number },
  reader: DeadlineReader,
  chosen: readonly LabelledColumn[],
): Table {
  const first = header.last + 1;
  const { beside } = header;
  // What a person has said of a column of the table beside is said of that table.
  const own = chosen.filter(({ column }) => column < (beside[0]?.column ?? Infinity));
  const labelled = withChosen(header.columns, own);
  const rows = { first, last };
  const { columns, periods } = withCalendar(grid, labelled, rows);
  const named = withCompletions(grid, withTracked(grid, columns, rows), rows, reader);
  const filled = filledByContent(grid, named, { rows, periods, reader });
  const stray = strayProgress(grid, filled, rows);
  const planned = planColumns(withStrayProgress(filled, stray));
  return {
    header: { first: header.first, last: header.last },
    above,
    first,
    last,
    columns: withHabits(grid, { ...planned, stray, periods }, rows),
    beside,
  };
}

/** Whether labels stand beyond a table's last column: they are another's, which goes on beside it. */
const isBeside = ({ columns }: Header, right: number): boolean =>
  columns.every(({ column }) => column > right);

/** In a tracker of recommendations what is tracked is told by what its columns hold as well. */
const withTracked = (
  grid: Grid,
  columns: readonly LabelledColumn[],
  rows: { readonly first: number; readonly last: number },
): readonly LabelledColumn[] => withRatings(grid, withResponses(grid, columns, rows), rows);

/** The first of the keys with their values, "Outcome 2", that stand directly above a further header. */
function keysAbove(grid: Grid, first: number, open: Header, right: number): number {
  let top = first;
  while (top - 1 > open.last && isKeyRow(grid, top - 1, right)) top--;
  return top;
}

/**
 * A header within a table stands after a gap, or repeats the label of the
 * table's own main column; rows in between need no closer look.
 */
function mayEndTable(grid: Grid, main: MainLabel, row: number): boolean {
  const value = grid.sheet.rows[row]?.[main.column];
  if (typeof value === "string" && value !== "" && mayRepeat(value, main.label)) return true;
  return isGapWithin(grid, row - 1, main);
}

/** Whether a cell may be the beginning of a label; nearly all are passed over by their first letter. */
function mayRepeat(value: string, label: string): boolean {
  if (value.length > LONGEST_LABEL) return false;
  const first = value.charCodeAt(0);
  const isOther = first > 32 && first < 128 && (first | 32) !== (label.charCodeAt(0) | 32);
  return !isOther && label.startsWith(value.trim().toLowerCase());
}

interface MainLabel {
  readonly column: number;
  /** The column of milestones beside it; -1 for none. */
  readonly steps: number;
  /** The last column of the table: what stands further right is another's. */
  readonly right: number;
  readonly label: string;
}

function mainLabel({ columns }: Header): MainLabel {
  const main = MAIN.map((field) => columns.find(({ fields }) => fields.includes(field))).find(
    (column) => column !== undefined,
  );
  const steps = columns.find((each) => each !== main && each.fields.includes("milestone"));
  const right = Math.max(...columns.map(({ column }) => column));
  return {
    column: main?.column ?? 0,
    steps: steps?.column ?? -1,
    right,
    label: main?.label.toLowerCase() ?? "",
  };
}

/** What a table is about, that which says so most plainly first. */
const MAIN: readonly Field[] = ["action", "milestone", "priority", "outcome"];

/** What the header of another table below must come to: more than chance makes of a row of data. */
const CERTAIN = 4;

const isAnother = (grid: Grid, header: Header, main: MainLabel): boolean =>
  header.score >= CERTAIN && isGapWithin(grid, header.first - 1, main);

/** Surer than a label is that was made out among other words. */
const PLAIN = 0.5;

/**
 * Whether a header says again what another says, in labels as they are; within
 * a table nothing else is a header. A row of data may hold words of labels.
 */
function repeats(header: Header, other: Header): boolean {
  const same = header.columns.filter(({ column, fields, label, confidence }) => {
    const twin = other.columns.find((each) => each.column === column);
    const isPlain = confidence > PLAIN || label.toLowerCase() === twin?.label.toLowerCase();
    return isPlain && fields.some((field) => twin?.fields.includes(field) === true);
  });
  return same.length * 2 > other.columns.length;
}

/** Whether a row holds one cell at most, up to a column, or a key and its value: a blank row or a heading. */
function isGap(grid: Grid, row: number, right: number): boolean {
  const filled = upToThree(grid, row, right);
  return filled < 2 || (filled === 2 && isKeyRow(grid, row, right));
}

/** The same within a table, where what stands alone under the milestones is one that lacks its deadline. */
function isGapWithin(grid: Grid, row: number, { steps, right }: MainLabel): boolean {
  if (!isGap(grid, row, right)) return false;
  const filled = grid.filledIn(row, right);
  return filled.length !== 1 || filled[0] !== steps;
}

/** How many cells of a row hold something, up to a column; no more than three are counted. */
function upToThree(grid: Grid, row: number, right: number): number {
  const cells = grid.sheet.rows[row] ?? [];
  let filled = 0;
  const end = Math.min(right, cells.length - 1);
  for (let column = 0; column <= end && filled < 3; column++) {
    if (!isEmpty(cells[column])) filled++;
  }
  return filled;
}

/** Whether the labels of a table of another kind stand on a row: money, people, hours. */
function isOtherHeader(grid: Grid, row: number, right: number): boolean {
  const filled = grid.filledIn(row, right);
  if (filled.length < 2) return false;
  let foreign = 0;
  let known = 0;
  for (const column of filled) {
    const value = grid.valueAt(row, column);
    if (typeof value !== "string" || value.length > LONGEST_LABEL) return false;
    const label = labelOf(grid.textAt(row, column));
    if (label !== null) known++;
    if (label?.kind === "foreign") foreign++;
  }
  // Of two cells both must be labels; of more, most.
  return foreign > 0 && (filled.length === 2 ? known === 2 : known * 3 >= filled.length * 2);
}
