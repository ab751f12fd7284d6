import type { CellRef } from "./a1";
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
  const { kind, at: from, count, inserted } = moved;
  const index = kind === "rows" ? at.row : at.column;
  if (index < from) return at;
  if (!inserted && index < from + count) return null;
  const after = inserted ? index + count : index - count;
  return kind === "rows" ? { ...at, row: after } : { ...at, column: after };
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
