import type { CellRef } from "../../core/sheet/a1";
import type { PaintedArea } from "../../excel/painted-areas";

/** Rows that are painted in a column, from the first to the last. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Whether a cell lies in one of some areas; asked of many cells, it looks through few areas for each. */
export function isPaintedIn(painted: readonly PaintedArea[]): (at: CellRef) => boolean {
  const bySheet = new Map<string, PaintedArea[]>();
  for (const each of painted) {
    const own = bySheet.get(each.sheet);
    if (own) own.push(each);
    else bySheet.set(each.sheet, [each]);
  }
  const columns = new Map<string, readonly Rows[]>();
  return ({ sheet, row, column }) => {
    const key = `${String(column)} ${sheet}`;
    let rows = columns.get(key);
    if (!rows) columns.set(key, (rows = rowsIn(bySheet.get(sheet) ?? [], column)));
    return holds(rows, row);
  };
}

/** The rows that areas cover in a column, in order, those that touch or overlap joined. */
function rowsIn(painted: readonly PaintedArea[], column: number): Rows[] {
  const own = painted
    .map(({ area }) => area)
    .filter(({ left, right }) => left <= column && column <= right)
    .sort((a, b) => a.top - b.top);
  const joined: Rows[] = [];
  for (const { top, bottom } of own) {
    const last = joined.at(-1);
    if (last === undefined || top > last.bottom + 1) joined.push({ top, bottom });
    else joined.push({ top: joined.pop()?.top ?? top, bottom: Math.max(last.bottom, bottom) });
  }
  return joined;
}

/** Whether one of some rows in order is this one, by halves. */
function holds(rows: readonly Rows[], row: number): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.bottom ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return (rows[low]?.top ?? Infinity) <= row;
}
