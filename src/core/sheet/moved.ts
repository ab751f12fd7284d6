import type { Area, CellRef } from "./a1";
import { columnIndex } from "./a1";

/**
 * Cells of a worksheet that stand elsewhere than before: whole rows or columns
 * came (`inserted`) or went from index `at`, counted from 0, or cells moved in a
 * way that is not told.
 */
export type Moved =
  | {
      readonly kind: "rows" | "columns";
      readonly at: number;
      readonly count: number;
      readonly inserted: boolean;
    }
  | { readonly kind: "untold" };

/** Where a cell stands after cells of its sheet have moved; null where it is gone, or nobody can say. */
export function movedCell(at: CellRef, moved: Moved): CellRef | null {
  if (moved.kind === "untold") return null;
  const rows = moved.kind === "rows";
  const index = rows ? at.row : at.column;
  const after = movedIndex(index, moved);
  if (after === index) return at;
  return after === null ? null : rows ? { ...at, row: after } : { ...at, column: after };
}

type Told = Exclude<Moved, { kind: "untold" }>;

/** Where a row or column stands afterwards, of the kind that came or went; null where it is gone. */
export function movedIndex(index: number, { at, count, inserted }: Told): number | null {
  if (index < at) return index;
  if (inserted) return index + count;
  return index < at + count ? null : index - count;
}

/** What is left of an area afterwards, what came within it included; null where all of it is gone. */
export function movedArea(area: Area, moved: Told): Area | null {
  const rows = moved.kind === "rows";
  const [first, last] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const start = movedIndex(first, moved) ?? moved.at;
  const end = movedIndex(last, moved) ?? moved.at - 1;
  if (start > end) return null;
  return rows ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}

/** What whole rows "4:5" or columns "C:D" that come or go move; untold for any other address. */
export function movedBy(address: string, inserted: boolean): Moved {
  const [, first = "", last = ""] =
    /^(?:.*!)?\$?([A-Z]{1,3}|\d+):\$?([A-Z]{1,3}|\d+)$/i.exec(address) ?? [];
  const rows = /^\d+$/.test(first);
  if (first === "" || rows !== /^\d+$/.test(last)) return { kind: "untold" };
  const index = (end: string): number => (rows ? Number(end) - 1 : columnIndex(end));
  const count = index(last) - index(first) + 1;
  return { kind: rows ? "rows" : "columns", at: index(first), count, inserted };
}
