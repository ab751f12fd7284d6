import type { Grid } from "../grid";
import { isPageMark } from "../rows/kind";

/**
 * Whether a row holds nothing but what a printer puts at the edge of every
 * page: its number, or the plan's title with it, "Millbrook Plan 2025/26 14".
 */
export function isFurniture(grid: Grid, row: number): boolean {
  const [column, ...others] = grid.filledIn(row);
  if (column === undefined || others.length > 0) return false;
  const text = grid.textAt(row, column);
  return isPageMark(text) || PAGE_TITLE.test(text);
}

/** A title that ends with its year: no sentence goes on to a number from there, so that is the page's. */
const PAGE_TITLE = /^\p{Lu}.*\b(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\s+\d{1,3}$/u;
