import type { Field } from "../../plan/fields";
import type { Grid } from "../grid";
import { labelOf } from "../labels/label";
import { areParted } from "./parts";

/**
 * Whether a row goes on with the labels above it rather than being the first
 * row of data: "and Directorate" below "Lead Member, Lead Officer".
 */
export function extendsHeader(grid: Grid, first: number, row: number): boolean {
  const right = rightOf(grid, first);
  const filled = grid.filledIn(row);
  const own = filled.filter((column) => column <= right);
  // Beyond a gap alone, the row is the header's where labels group others below them.
  if (own.length === 0) return filled.length > 0 && filled.every(isGrouped);
  return own.every((column) => {
    const text = grid.textAt(row, column);
    const above = textAbove(grid, first, row, column);
    if (!isShort(column)) return false;
    if (above.grouped) return true;
    if (above.text === "") return labelOf(text) !== null;
    if (labelOf(`${above.text} ${text}`) === null) return false;
    return labelOf(above.text) === null || goesOn(above.text, text, own.length);
  });

  function isShort(column: number): boolean {
    const value = grid.valueAt(row, column);
    return typeof value === "string" && grid.textAt(row, column).length <= LONGEST_LABEL;
  }

  function isGrouped(column: number): boolean {
    const { grouped } = textAbove(grid, first, row, column);
    return grouped && isShort(column) && labelOf(grid.textAt(row, column)) !== null;
  }
}

const LONGEST_LABEL = 40;

/** The last column of the run of labels that begins a row; what stands beyond a gap is another table's. */
function rightOf(grid: Grid, row: number): number {
  const filled = grid.filledIn(row);
  const parted = filled.findIndex(
    (column, i) =>
      i > 0 &&
      column > (filled[i - 1] ?? 0) + 1 &&
      areParted(grid, filled[i - 1] ?? 0, column, row),
  );
  return parted < 0 ? Number.MAX_SAFE_INTEGER : (filled[parted - 1] ?? 0);
}

const STAYS_OPEN = /[,;/&+-]$|\b(?:and|or|of|with|the|for|by|to)$/i;
const TAKES_UP = /^(?:and|or|&|\/|with|of|for|by|\()/i;
/** Fields that are named together, so that one alone on a row may be the rest of a label. */
const NAMED_TOGETHER = new Set<Field>(["member", "officer", "directorate", "deadline"]);

/** Whether a label breaks off above a text, or the text takes it up: "Lead Member," over "Lead Officer". */
export const goesOnFrom = (above: string, text: string): boolean =>
  STAYS_OPEN.test(above) || TAKES_UP.test(text);

function goesOn(above: string, text: string, cells: number): boolean {
  if (goesOnFrom(above, text)) return true;
  const label = labelOf(text);
  if (label === null) return completes(above, text);
  return cells > 1 || label.fields.some((field) => NAMED_TOGETHER.has(field));
}

/** Whether a label says more with a text that is none by itself: "Responsible" over "Person & Department". */
function completes(above: string, text: string): boolean {
  const [part, whole] = [labelOf(above), labelOf(`${above} ${text}`)];
  if (part === null || whole === null || whole.confidence < 1) return false;
  const more = whole.fields.filter((field) => !part.fields.includes(field));
  return more.length > 0 && more.every((field) => NAMED_TOGETHER.has(field));
}

function textAbove(
  grid: Grid,
  first: number,
  row: number,
  column: number,
): { readonly text: string; readonly grouped: boolean } {
  const parts: string[] = [];
  for (let above = first; above < row; above++) {
    const area = grid.areaAt(above, column);
    if (area !== null && area.right > area.left) return { text: "", grouped: true };
    parts.push(grid.textAt(above, column));
  }
  return { text: parts.filter((part) => part !== "").join(" "), grouped: false };
}
