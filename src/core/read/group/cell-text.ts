import { cellKey } from "../../sheet/a1";
import { isErrorText } from "../../sheet/cell";
import type { Grid } from "../grid";
import { isEmpty } from "../text";

/** A cell's own text as it stands, "" for none. */
export function ownText(grid: Grid, row: number, column: number): string {
  if (column < 0) return "";
  const value = grid.sheet.rows[row]?.[column];
  if (typeof value !== "string") return value == null ? "" : String(value);
  return isEmpty(value) || isErrorText(value) ? "" : value;
}

/** A cell's text, or that of the merged area it lies in. */
export function sharedText(grid: Grid, row: number, column: number): string {
  const own = ownText(grid, row, column);
  if (own !== "" || column < 0) return own;
  const area = grid.areaAt(row, column);
  return area === null ? "" : ownText(grid, area.top, area.left);
}

/** How far a cell's text is set in: by its format, or by the spaces it begins with. */
export function indentAt(grid: Grid, row: number, column: number): number {
  const set = grid.sheet.indents.get(cellKey(row, column));
  if (set !== undefined) return set;
  const value = grid.sheet.rows[row]?.[column];
  if (typeof value !== "string" || value.charCodeAt(0) > 32) return 0;
  return value.length - value.trimStart().length;
}
