import type { Field } from "../../plan/fields";
import type { Grid } from "../grid";
import { plainlyReported } from "../status/reported";
import type { LabelledColumn, StrayProgress } from "./table";

const PROGRESS: ReadonlySet<Field> = new Set(["status", "percent", "completedOn"]);
/** Fields under whose labels progress is written when a plan has no column for it. */
const MAY_STRAY: ReadonlySet<Field> = new Set(["outcome", "resources", "comment"]);
const LEAST_CELLS = 2;
const MOST = 0.6;
/** Cells looked at; what holds for them holds for the rest. */
const SAMPLE = 300;

/**
 * Progress written in a column meant for something else, "DONE" under "Success
 * criteria"; null where a column is labelled for it, or nothing is done.
 */
export function strayProgress(
  grid: Grid,
  columns: readonly LabelledColumn[],
  rows: { readonly first: number; readonly last: number },
): StrayProgress | null {
  if (columns.some(({ fields }) => fields.some((field) => PROGRESS.has(field)))) return null;
  let best: StrayProgress | null = null;
  for (const { column, label, fields, chosen } of columns) {
    if (chosen || label === "" || !fields.every((field) => MAY_STRAY.has(field))) continue;
    const found = wordsIn(grid, column, rows);
    if (found === null || found.cells <= (best?.cells ?? 0)) continue;
    best = { column, label, ...found };
  }
  return best;
}

function wordsIn(
  grid: Grid,
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
): Pick<StrayProgress, "text" | "cells" | "isRead"> | null {
  let [filled, cells, done, text] = [0, 0, 0, ""];
  for (let row = first; row <= last && filled < SAMPLE; row++) {
    const held = grid.textAt(row, column);
    if (held === "") continue;
    filled++;
    const said = plainlyReported(held);
    if (said === null) continue;
    if (text === "") text = held;
    if (said === "complete") done++;
    cells++;
  }
  // "Ongoing" alone says how often a thing is done as well as how far it has come.
  return cells < LEAST_CELLS || done === 0 ? null : { text, cells, isRead: cells >= filled * MOST };
}

/** Columns with the one that holds the progress named for it, where that is what it holds. */
export function withStrayProgress(
  columns: readonly LabelledColumn[],
  stray: StrayProgress | null,
): readonly LabelledColumn[] {
  if (stray?.isRead !== true) return columns;
  return columns.map((column) => {
    if (column.column !== stray.column) return column;
    const isComment = column.fields.includes("comment");
    return { ...column, fields: isComment ? ["status", "comment"] : ["status"], loose: true };
  });
}
