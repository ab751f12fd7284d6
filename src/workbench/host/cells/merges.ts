import type { Area } from "../../../core/sheet/a1";
import type { BookSheet } from "../../../xlsx/book";
import { around, contains, intersection, sameArea } from "./areas";

/** A sheet's merged areas that share a cell with an area. */
export function mergesOver(sheet: BookSheet, area: Area): Area[] {
  if (sheet.merges.length === 0) return [];
  const found = new Set<Area>();
  const byRow = indexOf(sheet);
  const bottom = Math.min(area.bottom, byRow.length - 1);
  for (let row = area.top; row <= bottom; row++) {
    for (const merge of byRow[row] ?? []) if (intersection(merge, area)) found.add(merge);
  }
  return [...found];
}

/** An area with all of each merged area that it shares a cell with: Excel selects no part of one. */
export function withMerges(sheet: BookSheet, area: Area): Area {
  for (let whole = area; ;) {
    const wider = mergesOver(sheet, whole).reduce(around, whole);
    if (sameArea(wider, whole)) return whole;
    whole = wider;
  }
}

/** Whether a cell lies under a merged area without being its top left. */
export function isCovered(sheet: BookSheet, row: number, column: number): boolean {
  const merges = sheet.merges.length === 0 ? undefined : indexOf(sheet)[row];
  return merges?.some((merge) => covers(merge, row, column)) === true;
}

function covers(merge: Area, row: number, column: number): boolean {
  const inside = contains(merge, { top: row, bottom: row, left: column, right: column });
  return inside && (merge.top !== row || merge.left !== column);
}

type RowIndex = (Area[] | undefined)[];
const indexes = new WeakMap<BookSheet, { of: readonly Area[]; length: number; rows: RowIndex }>();

/** The merged areas by the rows they cross, made anew when the sheet's list has changed. */
function indexOf(sheet: BookSheet): RowIndex {
  const known = indexes.get(sheet);
  if (known?.of === sheet.merges && known.length === sheet.merges.length) return known.rows;
  const rows: RowIndex = [];
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= merge.bottom; row++) (rows[row] ??= []).push(merge);
  }
  indexes.set(sheet, { of: sheet.merges, length: sheet.merges.length, rows });
  return rows;
}
