import { BookError } from "../book-error";

const TAG = "<".charCodeAt(0);
const ATTRIBUTE = "=".charCodeAt(0);

/**
 * Counts the tags and attributes of a workbook other than those of its cells,
 * all parts together, and gives up on one with far more of them than its size
 * tells of: each becomes an object in memory, however few bytes it has.
 */
export function markupBudget(most: number): (part: string, xml: string) => void {
  let used = 0;
  return (part, xml) => {
    for (let at = 0; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code === TAG || code === ATTRIBUTE) used++;
    }
    if (used > most) throw tooMuch(part);
  };
}

function tooMuch(part: string): BookError {
  return new BookError(
    "too-large",
    "The workbook has far more formats, names, rules, links or merged cells than can be read here.",
    "Copy the sheets with the plan into a new workbook, save that and try again.",
    part,
  );
}
