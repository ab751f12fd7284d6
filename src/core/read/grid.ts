import type { Area } from "../sheet/a1";
import { cellKey } from "../sheet/a1";
import type { CellValue } from "../sheet/cell";
import type { Worksheet } from "../sheet/workbook";
import { isEmpty, tidyValue } from "./text";

/** A worksheet as reading looks at it: cells by place, and which merged area a cell belongs to. */
export interface Grid {
  readonly sheet: Worksheet;
  readonly rowCount: number;
  /** Columns up to the last that holds anything. */
  readonly columnCount: number;
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

/** Merged cells looked up one by one; a hostile sheet cannot make the map larger than this. */
const MOST_MERGED_CELLS = 4_000_000;

/** Looks a worksheet over once so that its cells can be asked for by place. */
export function gridOf(sheet: Worksheet): Grid {
  const { rows } = sheet;
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rowCount = lastFilledRow(sheet) + 1;
  const merged = mergedCells(sheet.merges, rowCount, columnCount);
  return {
    sheet,
    rowCount,
    columnCount,
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
  const end = Math.min(right, cells.length - 1);
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
): Map<number, Area> {
  const merged = new Map<number, Area>();
  for (const area of merges) {
    const bottom = Math.min(area.bottom, rowCount - 1);
    const right = Math.min(area.right, columnCount - 1);
    for (let row = area.top; row <= bottom; row++) {
      if (merged.size > MOST_MERGED_CELLS) return merged;
      for (let column = area.left; column <= right; column++) {
        merged.set(cellKey(row, column), area);
      }
    }
  }
  return merged;
}
