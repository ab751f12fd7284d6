import type { CellValue } from "../sheet/cell";
import type { Worksheet } from "../sheet/workbook";
import type { Grid } from "./grid";
import type { SheetDraft } from "./sheet-draft";
import type { Table } from "./tables/table";
import { isEmpty } from "./text";

/**
 * What stands beside a sheet's tables, as a sheet of its own with every cell
 * in its place; null where nothing does. Two tables side by side have rows,
 * headings and ends of their own.
 */
export function sheetBeside(grid: Grid, tables: readonly Table[]): Worksheet | null {
  const [top] = tables;
  if (top === undefined || !tables.some((table) => hasRoom(grid, table))) return null;
  let table = top;
  let next = 1;
  let isFilled = false;
  const rows = grid.sheet.rows.map((cells, row) => {
    for (let below = tables[next]; below !== undefined && below.above <= row;) {
      table = below;
      below = tables[++next];
    }
    const rest = hasRoom(grid, table) ? outside(cells, table.columns) : NOTHING;
    isFilled ||= rest !== NOTHING;
    return rest;
  });
  return isFilled ? { ...grid.sheet, rows } : null;
}

/** A table has two columns at the least, and a gap parts it from another. */
const LEAST_ROOM = 3;

const hasRoom = (grid: Grid, { columns: { left, right } }: Table): boolean =>
  left >= LEAST_ROOM || grid.columnCount - 1 - right >= LEAST_ROOM;

const NOTHING: readonly CellValue[] = [];

function outside(
  cells: readonly CellValue[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly CellValue[] {
  const isOutside = (column: number): boolean => column < left || column > right;
  const isAny = cells.some((value, column) => isOutside(column) && !isEmpty(value));
  return isAny ? cells.map((value, column) => (isOutside(column) ? value : null)) : NOTHING;
}

/**
 * A sheet's draft with that of what stands beside it. A table beside that does
 * not say when its actions are due is a list or a summary, and no plan.
 */
export function withBeside(draft: SheetDraft, beside: SheetDraft): SheetDraft {
  const isPlan = ({ header, columns }: Table): boolean =>
    header !== null && columns.all.some(({ fields }) => fields.includes("deadline"));
  const holdsPlan = beside.actions.length > 0 && beside.tables.every(isPlan);
  if (!holdsPlan) return draft;
  return {
    ...draft,
    tables: [...draft.tables, ...beside.tables],
    actions: [...draft.actions, ...beside.actions],
    stems: new Map([...draft.stems, ...beside.stems]),
    blocks: [...draft.blocks, ...beside.blocks],
    planYear: draft.planYear ?? beside.planYear,
    keyValues: [...draft.keyValues, ...beside.keyValues],
    problems: [...draft.problems, ...beside.problems],
  };
}
