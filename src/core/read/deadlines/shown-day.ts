import { format as formatted } from "numfmt";
import { serialFromDay, type Day } from "../../plan/day";

/**
 * A day as its cell shows it, "31/03/2026" or "31 March 2026", by the cell's
 * number format. Excel shows its own short date as the reader's region has it,
 * which is day first here; so is a day whose format puts the month first in
 * figures, leaves the year out or adds the time of day, since it would be read
 * as another day elsewhere.
 */
export function shownDay(day: Day, numberFormat: string): string {
  const code = PLAIN.test(numberFormat) ? numberFormat : DAY_FIRST;
  return formatted(code, serialFromDay(day), { locale: "en-GB" });
}

const DAY_FIRST = "dd/mm/yyyy";

/** Day, month and year in the order of the United Kingdom, or of ISO 8601; a region or colour may stand first. */
const PLAIN =
  /^(?:\[[^\]]*\])*(?:d{1,2}(?:[\s/.-]|\\.)+m{1,4}(?:[\s/.,-]|\\.)+yy(?:yy)?|yyyy-mm-dd)(?:;@)?$/i;
