import type { Grid } from "../grid";
import { labelOf } from "../labels/label";
import { isEmpty } from "../text";
import { planColumns } from "./columns";
import { headerAt } from "./header";
import type { Header, Table } from "./table";

/** Labels are short: a longer cell need not be looked up. */
const LONGEST_LABEL = 60;

/** The tables of a plan on a worksheet that have a header, top to bottom. */
export function findTables(grid: Grid): Table[] {
  const tables: Table[] = [];
  let open: Header | null = null;
  const close = (last: number): void => {
    if (open !== null) tables.push(tableBelow(open, last));
    open = null;
  };
  for (let row = 0; row < grid.rowCount; row++) {
    if (open !== null && !mayEndTable(grid, open, row)) continue;
    const header = headerAt(grid, row);
    if (header !== null) {
      close(row - 1);
      open = header;
      row = header.last;
    } else if (open !== null && isOtherHeader(grid, row)) {
      close(row - 1);
    }
  }
  close(grid.rowCount - 1);
  return tables;
}

function tableBelow(header: Header, last: number): Table {
  return {
    header: { first: header.first, last: header.last },
    first: header.last + 1,
    last,
    columns: planColumns(header.columns),
  };
}

/**
 * A header within a table stands after a gap, or repeats the labels of the
 * table's own main column; rows in between need no closer look.
 */
function mayEndTable(grid: Grid, header: Header, row: number): boolean {
  const main = header.columns.find(
    ({ fields }) => fields.includes("action") || fields.includes("milestone"),
  );
  const value = grid.sheet.rows[row]?.[main?.column ?? 0];
  if (typeof value === "string" && value.length <= LONGEST_LABEL && value !== "") {
    if (isMainLabel(grid.textAt(row, main?.column ?? 0))) return true;
  }
  return isGap(grid, row - 1);
}

const isMainLabel = (text: string): boolean =>
  labelOf(text)?.fields.some((field) => field === "action" || field === "milestone") === true;

/** Whether a row holds one cell at most: a blank row or a heading. */
function isGap(grid: Grid, row: number): boolean {
  const cells = grid.sheet.rows[row];
  if (cells === undefined) return true;
  let filled = 0;
  for (const value of cells) {
    if (!isEmpty(value) && ++filled > 1) return false;
  }
  return true;
}

/** Whether the labels of a table of another kind stand on a row: money, people, hours. */
function isOtherHeader(grid: Grid, row: number): boolean {
  const filled = grid.filledIn(row);
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
  return foreign > 0 && known * 2 >= filled.length;
}
