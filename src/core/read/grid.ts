import type { Area } from "../sheet/a1";
import { cellKey } from "../sheet/a1";
import type { CellValue } from "../sheet/cell";
import type { Worksheet } from "../sheet/workbook";
import { isEmpty, tidyValue } from "./text";

/** A worksheet as reading looks at it: cells by place, and which merged area a cell belongs to. */
export interface Grid {
  readonly sheet: Worksheet;
  readonly rowCount: number;
  /** Columns up to the last that holds anything and is looked at. */
  readonly columnCount: number;
  /** Which of the limits on cost the sheet meets. */
  readonly limits: readonly GridLimit[];
  /** What the cell itself holds; a cell under a merged area holds nothing. */
  readonly valueAt: (row: number, column: number) => CellValue;
  /** The same as tidied text. */
  readonly textAt: (row: number, column: number) => string;
  /** The merged area the cell belongs to, its top left included. */
  readonly areaAt: (row: number, column: number) => Area | null;
  /** The columns of a row that hold something, left to right, up to one if given. */
  readonly filledIn: (row: number, right?: number) => number[];
  readonly isBold: (row: number, column: number) => boolean;
}

/** Columns that are looked at: a calendar by days holds a year or two, and nobody reads further across. */
const MOST_COLUMNS = 1_000;
/** Merged cells looked up one by one, however many a sheet has. */
const MOST_MERGED_CELLS = 1_000_000;

/** What a sheet has more of than is looked at, and how many are. */
export interface GridLimit {
  readonly of: "columns" | "merged-cells";
  readonly most: number;
}

/** Looks a worksheet over once so that its cells can be asked for by place. */
export function gridOf(sheet: Worksheet): Grid {
  const { rows } = sheet;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columnCount = Math.min(width, MOST_COLUMNS);
  const rowCount = lastFilledRow(sheet) + 1;
  // Merged areas that do not lie on one another have no more cells than the sheet.
  const mostMerged = Math.min(MOST_MERGED_CELLS, rowCount * columnCount);
  const { merged, isWhole } = mergedCells(sheet.merges, rowCount, columnCount, mostMerged);
  const limits: GridLimit[] = [];
  if (width > MOST_COLUMNS) limits.push({ of: "columns", most: MOST_COLUMNS });
  if (!isWhole) limits.push({ of: "merged-cells", most: mostMerged });
  return {
    sheet,
    rowCount,
    columnCount,
    limits,
    valueAt: (row, column) => rows[row]?.[column] ?? null,
    textAt: (row, column) => tidyValue(rows[row]?.[column]),
    areaAt:
      merged.size === 0 ? () => null : (row, column) => merged.get(cellKey(row, column)) ?? null,
    filledIn: (row, right) => filledColumns(rows[row], right),
    isBold: (row, column) => sheet.bold.has(cellKey(row, column)),
  };
}

function filledColumns(
  cells: readonly CellValue[] | undefined,
  right = Number.MAX_SAFE_INTEGER,
): number[] {
  const filled: number[] = [];
  if (cells === undefined) return filled;
  const end = Math.min(right, cells.length - 1, MOST_COLUMNS - 1);
  for (let column = 0; column <= end; column++) {
    if (!isEmpty(cells[column])) filled.push(column);
  }
  return filled;
}

/** The last row that holds anything: formatting alone can run on to row 60,000. */
function lastFilledRow({ rows }: Worksheet): number {
  for (let row = rows.length - 1; row >= 0; row--) {
    if (rows[row]?.some((value) => !isEmpty(value))) return row;
  }
  return -1;
}

function mergedCells(
  merges: readonly Area[],
  rowCount: number,
  columnCount: number,
  most: number,
): { readonly merged: ReadonlyMap<number, Area>; readonly isWhole: boolean } {
  const merged = new Map<number, Area>();
  let looked = 0;
  for (const area of merges) {
    const bottom = Math.min(area.bottom, rowCount - 1);
    const right = Math.min(area.right, columnCount - 1);
    for (let row = area.top; row <= bottom; row++) {
      looked += Math.max(0, right - area.left + 1);
      if (looked > most) return { merged, isWhole: false };
      for (let column = area.left; column <= right; column++) {
        merged.set(cellKey(row, column), area);
      }
    }
  }
  return { merged, isWhole: true };
}
