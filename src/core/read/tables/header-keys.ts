import type { Grid } from "../grid";
import { labelOf, type Label } from "../labels/label";
import { isNumberedLevel } from "../rows/keys";
import { goesOnFrom } from "./header-rows";
import { periodIn } from "./period";

/**
 * Whether the labels on a row need the row directly above them: it breaks off,
 * spans into theirs, groups some of their columns, labels a column that theirs
 * does not, or begins the words they end. Else it holds headings, or keys with
 * values, and is no part of the header.
 */
export function completesLabels(
  grid: Grid,
  above: number,
  columns: readonly { readonly column: number }[],
): boolean {
  const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const cells = grid.filledIn(above, right).filter((column) => column >= left);
  const [first] = cells;
  if (first === undefined || isKey(grid.textAt(above, first))) return false;
  const isWords = cells.length > 1 && cells.every((column) => beginsWords(grid, above, column));
  return isWords || cells.some((column) => completes(grid, above, column, { left, right }));
}

/** Whether a cell above a table is a key with its value beside it: "Service:", "Outcome 1". */
const isKey = (text: string): boolean => text.endsWith(":") || isNumberedLevel(text);

function completes(
  grid: Grid,
  above: number,
  column: number,
  table: { readonly left: number; readonly right: number },
): boolean {
  const text = grid.textAt(above, column);
  const area = grid.areaAt(above, column);
  if (area !== null && area.bottom > above) return true;
  if (area !== null && area.right > area.left) {
    const isWhole = area.left <= table.left && area.right >= table.right;
    return !isWhole && groups(grid, above, text, area);
  }
  const below = grid.textAt(above + 1, column);
  if (below === "") return labelOf(text) !== null;
  return goesOnFrom(text, below);
}

/** Whether a text above several columns tells more of one of them than its own label does. */
function groups(
  grid: Grid,
  above: number,
  text: string,
  { left, right }: { readonly left: number; readonly right: number },
): boolean {
  if (periodIn(text) !== null) return true;
  for (let column = left; column <= right; column++) {
    const below = grid.textAt(above + 1, column);
    const own = labelOf(below);
    const together = [labelOf(`${text} ${below}`), labelOf(`${below} ${text}`)];
    if (together.some((label) => isSingle(label) && meaning(label) !== meaning(own))) return true;
  }
  return false;
}

/** Whether a text and the one below it are the words of one label: "Strategic" over "Action". */
function beginsWords(grid: Grid, above: number, column: number): boolean {
  const below = grid.textAt(above + 1, column);
  return isSingle(labelOf(`${grid.textAt(above, column)} ${below}`.trim()));
}

const isSingle = (label: Label | null): boolean =>
  label !== null && label.fields.length === 1 && label.confidence === 1;

const meaning = (label: Label | null): string => label?.fields.join() ?? "";
