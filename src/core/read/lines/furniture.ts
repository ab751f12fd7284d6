import type { Grid } from "../grid";
import { isPageMark } from "../rows/kind";
import type { Table } from "../tables/table";

/**
 * Whether a row holds nothing but what a printer puts at the edge of every
 * page: its number, or the plan's title with it, "Millbrook Plan 2025/26 14".
 */
export function isFurniture(grid: Grid, row: number, table: Table): boolean {
  const [column, ...others] = grid.filledIn(row);
  if (column === undefined || others.length > 0) return false;
  const text = grid.textAt(row, column);
  return isPageMark(text) || PAGE_TITLE.test(text) || isPageNumber(grid, row, column, table);
}

/**
 * Whether a number alone is a page's. Among lines that run on it could be the
 * last word of one, and among references one of them.
 */
function isPageNumber(grid: Grid, row: number, column: number, table: Table): boolean {
  if (!/^\d{1,3}$/.test(grid.textAt(row, column)) || column === table.columns.ref) return false;
  const isEmptyRow = (at: number): boolean => grid.filledIn(at).length === 0;
  const atEdge = row === table.first || row === table.last;
  return column === table.columns.left || atEdge || isEmptyRow(row - 1) || isEmptyRow(row + 1);
}

/** A title that ends with its year: no sentence goes on to a number from there, so that is the page's. */
const PAGE_TITLE = /^\p{Lu}.*\b(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\s+\d{1,3}$/u;
