import type { Area } from "../../../core/sheet/a1";
import { isEntireColumn, isEntireRow } from "./areas";

/** Whole rows or columns that come (`insert`) or go, from index `at`. */
export interface Shift {
  readonly kind: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly insert: boolean;
}

/** Where an area stands afterwards; null when nothing of it is left. */
export function movedArea(area: Area, shift: Shift): Area | null {
  const rows = shift.kind === "rows";
  // Whole columns stay whole whatever rows come and go, and the other way about.
  if (rows ? isEntireColumn(area) : isEntireRow(area)) return area;
  const [first, last] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const ends = movedEnds(first, last, shift);
  if (!ends) return null;
  const [start, end] = ends;
  return rows ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}

/** The first and last row (or column) of what is left, after the shift. */
export function movedEnds(first: number, last: number, shift: Shift): [number, number] | null {
  const { at, count } = shift;
  if (shift.insert) {
    return [first >= at ? first + count : first, last >= at ? last + count : last];
  }
  const start = first < at ? first : Math.max(at, first - count);
  const end = last < at ? last : last < at + count ? at - 1 : last - count;
  return start <= end ? [start, end] : null;
}
