import type { Grid } from "../grid";
import type { HeadingTracker } from "./headings";
import { headingOf } from "./keys";
import { headsRows, loneTextOf } from "./kind";

/** What stands above the first table of a sheet. */
export interface Above {
  /** Texts that may name the plan's year. */
  readonly titles: readonly string[];
  /** Keys with their values, "Directorate: Resources". */
  readonly keyValues: readonly string[];
}

/** No title block is longer than this. */
const MOST_ROWS = 200;

/** Takes in the titles, headings, prose and keys with values above the first table. */
export function addHeadingsAbove(
  grid: Grid,
  {
    from = 0,
    until,
    right,
  }: { readonly from?: number; readonly until: number; readonly right: number },
  headings: HeadingTracker,
): Above {
  const titles: string[] = [];
  const keyValues: string[] = [];
  for (let row = Math.max(from, until - MOST_ROWS); row < until; row++) {
    const filled = grid.filledIn(row, right);
    const column = filled[0];
    if (column === undefined) continue;
    const text = grid.textAt(row, column);
    titles.push(...filled.map((each) => grid.textAt(row, each)));
    if (filled.length === 1) {
      if (/^[^:|]{3,30}:\s*\S/.test(text)) keyValues.push(text);
      if (headsRows(loneTextOf(text), standsOut(grid, row, column) || row === until - 1))
        headings.add({ text, row, column });
    } else if (filled.length === 2) {
      const value = grid.textAt(row, filled[1] ?? 0);
      keyValues.push(`${text.replace(/:$/, "")}: ${value}`);
      const heading = headingOf(text, value);
      if (heading !== null) headings.add({ text: heading, row, column });
    }
  }
  return { titles, keyValues };
}

/** Whether a text is in bold or runs over several columns, as headings do. */
function standsOut(grid: Grid, row: number, column: number): boolean {
  const area = grid.areaAt(row, column);
  return grid.isBold(row, column) || (area !== null && area.right > area.left);
}
