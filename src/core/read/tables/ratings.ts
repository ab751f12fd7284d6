import type { Field } from "../../plan/fields";
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

interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * Ratings say how much a thing matters, not what it serves. Beside a column of
 * "High" and "Low" labelled "Priority", another that could be one holds what is
 * rated: the action itself where no column has actions, else what those serve.
 */
export function withRatings(
  grid: Grid,
  columns: readonly LabelledColumn[],
  rows: Rows,
): readonly LabelledColumn[] {
  const priorities = columns.filter((column) => isPriority(column));
  const ratings = priorities.find(({ column }) => holdsRatings(grid, column, rows));
  const rated = priorities.filter((column) => column !== ratings);
  if (ratings === undefined || rated.length === 0) return columns;
  const hasAction = columns.some(({ fields }) => fields.includes("action"));
  const action = hasAction ? undefined : mainOf(rated);
  return columns.map((column) => {
    if (!rated.includes(column)) return column;
    const fields: readonly Field[] = column === action ? ["action"] : ["theme"];
    return { ...column, fields };
  });
}

const isPriority = ({ fields, chosen }: LabelledColumn): boolean =>
  !chosen && fields.length === 1 && fields[0] === "priority";

/** What is tracked: the recommendation rather than the finding, of two alike the one further right. */
const mainOf = (columns: readonly LabelledColumn[]): LabelledColumn | undefined =>
  columns.reduce((best, column) => (best.loose || !column.loose ? column : best));

/** Whether most of what a column holds says how much a thing matters. */
export function holdsRatings(grid: Grid, column: number, { first, last }: Rows): boolean {
  let filled = 0;
  let ratings = 0;
  for (let row = first; row <= last && filled < SAMPLE; row++) {
    const text = grid.textAt(row, column);
    if (text === "") continue;
    filled++;
    if (isRating(text)) ratings++;
  }
  return filled > 0 && ratings >= filled * LEAST_SHARE;
}
