import type { Area } from "../../sheet/a1";
import type { Worksheet } from "../../sheet/workbook";

/** How a worksheet differs from what it was when it was last read. */
export interface Changes {
  /** Whether nothing at all differs, so that the last reading still holds. */
  readonly none: boolean;
  /** Whether a row may read otherwise than it did. */
  readonly isChanged: (row: number) => boolean;
  /** The rows that all that differs lies in; null where something differs that is in no row. */
  readonly rows: RowSpan | null;
  /** The worksheet as it is now, each row that is the same being the very row it was. */
  readonly sheet: Worksheet;
}

/** Rows from one to another, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Compares a worksheet with the one last read, cell by cell. A merged area has
 * its value for all of its rows, so that they change together.
 */
export function changesOf(before: Worksheet, now: Worksheet): Changes {
  if (before === now) return noChanges(before);
  const areMergesSame = sameList(before.merges, now.merges, sameArea);
  if (!areMergesSame || before.name !== now.name) return allChanged(now);
  const rows = changedRows(before, now);
  for (const area of now.merges) spread(rows, area);
  const isLookSame = sameLook(before, now);
  if (rows.size === 0 && isLookSame) return noChanges(before);
  const isChanged = (row: number): boolean => rows.has(row);
  const sheet = withRowsOf(before, now, isChanged);
  return { none: false, isChanged, rows: isLookSame ? spanOf(rows) : null, sheet };
}

const noChanges = (sheet: Worksheet): Changes => ({
  none: true,
  isChanged: () => false,
  rows: null,
  sheet,
});

const allChanged = (sheet: Worksheet): Changes => ({
  none: false,
  isChanged: () => true,
  rows: null,
  sheet,
});

/** What is looked at time and again had best be the same in memory, and its copies forgotten. */
function withRowsOf(
  before: Worksheet,
  now: Worksheet,
  isChanged: (row: number) => boolean,
): Worksheet {
  const rows = now.rows.map((cells, row) => (isChanged(row) ? cells : (before.rows[row] ?? cells)));
  return { ...now, rows };
}

function spanOf(rows: ReadonlySet<number>): RowSpan {
  let [first, last] = [Infinity, -1];
  for (const row of rows) {
    if (row < first) first = row;
    if (row > last) last = row;
  }
  return { first, last };
}

function changedRows(before: Worksheet, now: Worksheet): Set<number> {
  const changed = new Set<number>();
  const length = Math.max(before.rows.length, now.rows.length);
  const formats = formatsByColumn(before, now);
  for (let row = 0; row < length; row++) {
    const [was, is] = [before.rows[row] ?? NOTHING, now.rows[row] ?? NOTHING];
    const isSame =
      (was === is || sameList(was, is)) &&
      formats.every(([old, fresh]) => old?.[row] === fresh?.[row]);
    if (!isSame) changed.add(row);
  }
  return changed;
}

const NOTHING: readonly never[] = [];

/** The number formats of the columns that may show their numbers otherwise. */
function formatsByColumn(before: Worksheet, now: Worksheet) {
  const columns = new Set([...before.numberFormats.keys(), ...now.numberFormats.keys()]);
  return [...columns]
    .map((column) => [before.numberFormats.get(column), now.numberFormats.get(column)] as const)
    .filter(([was, is]) => was !== is);
}

/** The rows of an area that holds a changed row are all changed. */
function spread(rows: Set<number>, { top, bottom }: Area): void {
  if (rows.size === 0 || top === bottom) return;
  for (let row = top; row <= bottom; row++) {
    if (!rows.has(row)) continue;
    for (let each = top; each <= bottom; each++) rows.add(each);
    return;
  }
}

/** Whether all that is not in the cells is the same too. */
function sameLook(before: Worksheet, now: Worksheet): boolean {
  return (
    before.visibility === now.visibility &&
    sameSet(before.hiddenRows, now.hiddenRows) &&
    sameSet(before.bold, now.bold) &&
    sameList([...before.indents].flat(), [...now.indents].flat()) &&
    sameList(before.columnWidths, now.columnWidths) &&
    sameList(before.tables, now.tables, (a, b) => a.name === b.name && sameArea(a.area, b.area))
  );
}

/** Whether two lists hold the same, item by item. */
export function sameList<T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (a: T, b: T) => boolean = Object.is,
): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSame(a[i] as T, b[i] as T)) return false;
  return true;
}

const sameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a === b || (a.size === b.size && [...a].every((each) => b.has(each)));

const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
