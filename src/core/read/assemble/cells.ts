import type { CellRef } from "../../sheet/a1";
import { isErrorText, type CellValue } from "../../sheet/cell";
import type { Grid } from "../grid";
import type { JoinedCells, MilestoneDraft } from "../group/draft";
import { withoutNumbers } from "../group/split";
import { isEmpty, linesOf } from "../text";

/** Where a column's cell is on the milestone's row, under the merged area it lies in if any. */
export function cellIn(
  { grid }: { readonly grid: Grid },
  { row }: MilestoneDraft,
  column: number,
): CellRef | null {
  if (column < 0) return null;
  const area = grid.areaAt(row, column);
  if (area === null) return { sheet: grid.sheet.name, row, column };
  return { sheet: grid.sheet.name, row: area.top, column: area.left };
}

/** Whether several milestones share what a column holds: one cell beside many lines, or a merged one. */
export function isShared(
  { grid }: { readonly grid: Grid },
  { row, of, joined }: MilestoneDraft,
  column: number,
): boolean {
  if (column < 0 || joined !== null) return false;
  const area = grid.areaAt(row, column);
  if (area !== null && area.bottom > area.top) return true;
  if (of < 2) return false;
  const value = grid.sheet.rows[row]?.[column];
  return typeof value !== "string" || linesOf(value).length !== of;
}

/**
 * What a column holds for a milestone. Where a cell has as many lines as the
 * milestone's has milestones, each has its own; else all share it.
 */
export function valueFor(
  { grid }: { readonly grid: Grid },
  draft: MilestoneDraft,
  column: number,
  part: keyof JoinedCells,
): CellValue {
  if (draft.joined !== null) return draft.joined[part] ?? null;
  if (column < 0) return null;
  let value = grid.sheet.rows[draft.row]?.[column] ?? null;
  if (value === null || value === "") {
    const area = grid.areaAt(draft.row, column);
    if (area === null) return null;
    value = grid.valueAt(area.top, area.left);
  }
  if (typeof value !== "string") return value;
  if (isEmpty(value) || (value.startsWith("#") && isErrorText(value))) return null;
  if (draft.of > 1 && value.includes("\n")) {
    const lines = linesOf(value);
    if (lines.length === draft.of) return withoutNumbers(lines)[draft.index] ?? null;
  }
  return value;
}
