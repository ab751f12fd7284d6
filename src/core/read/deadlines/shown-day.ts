import { monthOf, yearOf, type Day } from "../../plan/day";

/**
 * A day as its cell shows it, "31/03/2026" or "31 March 2026", by the cell's
 * number format (ECMA-376 part 1, 18.8.31). Excel shows its own short date as
 * the reader's region has it, which is day first here; so is a day whose format
 * puts the month first in figures, leaves the year out or adds the time of day,
 * since it would be read as another day elsewhere.
 */
export function shownDay(day: Day, numberFormat: string): string {
  const [, code = DAY_FIRST] = PLAIN.exec(numberFormat) ?? [];
  return code
    .replace(/\\(.)/g, "$1")
    .replace(/d+|m+|y+/gi, (token) => partOf(day, token.toLowerCase()));
}

const DAY_FIRST = "dd/mm/yyyy";

/** Day, month and year in the order of the United Kingdom, or of ISO 8601; a region or colour may stand first. */
const PLAIN =
  /^(?:\[[^\]]*\])*(d{1,2}(?:[\s/.-]|\\.)+m{1,4}(?:[\s/.,-]|\\.)+yy(?:yy)?|yyyy-mm-dd)(?:;@)?$/i;

function partOf(day: Day, token: string): string {
  const figures = token.startsWith("d") ? Number(day.slice(8)) : monthOf(day);
  if (token.startsWith("y")) return String(yearOf(day)).slice(-token.length);
  if (token.length <= 2) return String(figures).padStart(token.length, "0");
  const month = MONTHS[figures - 1] ?? "";
  return token.length === 3 ? month.slice(0, 3) : month;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
