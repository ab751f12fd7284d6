import type { Field } from "../../plan/fields";
import type { Grid } from "../grid";
import { wordsOf } from "../text";
import type { LabelledColumn } from "./table";

/** How sure it is that a column of answers holds the actions. */
const BY_ANSWERS = 0.6;
/** Cells looked at; what holds for them holds for the rest. */
const SAMPLE = 200;
const LEAST_SHARE = 0.6;
/** Fewer words say that one agrees, and not what will be done. */
const FEW_WORDS = 4;

/** Few words part whose answer it is from "response". */
const ANSWER = /\b(?:management|agreed|service|our|council|officer|trust)\b.{0,60}\bresponse/i;
const AGREES =
  /^(?:(?:this |the )?recommendation )?(?:is |has been )?(?:fully |partially |partly |not )?(?:agreed?|accept(?:ed)?|noted|yes|supported|rejected|declined)\b/i;

/**
 * What managers answer to a recommendation is the action, where it says more
 * than that they agree: "Agreed. Forms will be signed each month."
 */
export function withResponses(
  grid: Grid,
  columns: readonly LabelledColumn[],
  rows: { readonly first: number; readonly last: number },
): readonly LabelledColumn[] {
  const names = (field: Field): boolean => columns.some(({ fields }) => fields.includes(field));
  if (names("action") || names("milestone") || !names("priority")) return columns;
  const answers = columns.find(
    ({ label, chosen, column }) => !chosen && ANSWER.test(label) && saysWhat(grid, column, rows),
  );
  if (answers === undefined) return columns;
  return columns.map((column) =>
    column === answers ? { ...column, fields: ["action"], confidence: BY_ANSWERS } : column,
  );
}

function saysWhat(
  grid: Grid,
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  let filled = 0;
  let told = 0;
  for (let row = first; row <= last && filled < SAMPLE; row++) {
    const text = grid.textAt(row, column);
    if (text === "") continue;
    filled++;
    if (wordsOf(text.replace(AGREES, "")).length >= FEW_WORDS) told++;
  }
  return filled > 0 && told >= filled * LEAST_SHARE;
}
