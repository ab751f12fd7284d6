import type { Field } from "../../plan/fields";
import type { Grid } from "../grid";
import { labelOf, type Label } from "../labels/label";

/** The labelled columns over some rows; a merged label above several columns serves each of them. */
export function labelColumns(grid: Grid, first: number, last: number): ReadColumn[] {
  const columns: ReadColumn[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const own: string[] = [];
    let group = "";
    for (let row = first; row <= last; row++) {
      const area = grid.areaAt(row, column);
      if (area === null) own.push(grid.textAt(row, column));
      else if (area.right > area.left && area.bottom < last) {
        group = grid.textAt(area.top, area.left);
      } else if (row === area.top || row === first) own.push(grid.textAt(area.top, area.left));
    }
    const text = own.filter((part) => part !== "").join(" ");
    if (text === "" && group === "") continue;
    columns.push(readColumn(column, text, group));
  }
  return columns;
}

function readColumn(column: number, text: string, group: string): ReadColumn {
  if (group === "") return { column, text, label: labelOf(text) };
  const own = labelOf(text);
  // What begins is not due, be it below "Timescale".
  if (own?.kind === "aside" && BEGINS.test(text)) return { column, text, label: own };
  const together = [labelOf(`${text} ${group}`), labelOf(`${group} ${text}`)];
  const label = [own, ...together].reduce(clearer, null);
  return { column, text: `${group} ${text}`.trim(), label };
}

const BEGINS = /^(?:planned |actual )?(?:start|begin|commence)/i;

/** Of two readings of a label the one that names a field plainly, and one field rather than several. */
function clearer(a: Label | null, b: Label | null): Label | null {
  if (a === null || b === null) return a ?? b;
  const clarity = ({ kind, weight, fields }: Label): number =>
    kind === "field" ? weight / fields.length - 0.1 * fields.length : 0;
  return clarity(b) > clarity(a) ? b : a;
}

/** A column with the texts that label it, as read. */
export interface ReadColumn {
  readonly column: number;
  readonly text: string;
  readonly label: Label | null;
}

/** Whether a field is one that a plan cannot be without. */
export const isMainField = (field: Field): boolean => field === "action" || field === "milestone";
