import type { Grid } from "../grid";
import type { LabelledColumn } from "./table";

/** Words that say how much a thing matters. */
const RATING =
  /^(?:very )?(?:h|m|l|high|medium|med|moderate|low|critical|urgent|essential|desirable|significant|important|advisory|fundamental|merits attention|p?[1-5]|must|should|could)(?:\s*(?:priority|risk|[/-]\s*(?:high|medium|low)))?$/i;

/** Whether a text says how much a thing matters: "High", "P2". */
export const isRating = (text: string): boolean => RATING.test(text);

const LEAST_SHARE = 0.6;
/** Cells looked at; what holds for them holds for the rest. */
const SAMPLE = 200;

/**
 * Ratings say how much a thing matters, not what it serves: beside the
 * recommendations it rates, a column of "High" and "Low" labelled "Priority"
 * is none of theirs.
 */
export function withoutRatings(
  grid: Grid,
  columns: readonly LabelledColumn[],
  rows: { readonly first: number; readonly last: number },
): readonly LabelledColumn[] {
  const priorities = columns.filter(({ fields }) => fields.includes("priority"));
  const hasAction = columns.some(({ fields }) => fields.includes("action"));
  // Beside actions, and alone, it can do no harm.
  if (priorities.length === 0 || (priorities.length === 1 && hasAction)) return columns;
  return columns.map((column) =>
    column.fields.length === 1 &&
    !column.chosen &&
    priorities.includes(column) &&
    holdsRatings(grid, column.column, rows)
      ? { ...column, fields: [] }
      : column,
  );
}

function holdsRatings(
  grid: Grid,
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  let filled = 0;
  let ratings = 0;
  for (let row = first; row <= last && filled < SAMPLE; row++) {
    const text = grid.textAt(row, column);
    if (text === "") continue;
    filled++;
    if (RATING.test(text)) ratings++;
  }
  return filled > 0 && ratings >= filled * LEAST_SHARE;
}
