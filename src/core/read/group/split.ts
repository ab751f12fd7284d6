import { linesOf, memoised, tidy } from "../text";

/** A line that opens with a bullet or a number is an item of its own. */
const MARKER = /^(?:[•●▪◦‣·*–—-]\s+|[•●▪]|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)]\s+)/;
const INLINE_BULLET = /\s+(?=[•●▪]\s*\S)/;
/** A bracket that holds a year and closes a sentence, before a capital letter: one milestone ends, one begins. */
const CLOSING_DATE = /(\([^()]*\b(?:19|20)\d\d[^()]*\)[.;,]?)\s+(?=[A-Z][a-z])/g;
const OPEN_END = /(?:[,(&/–-]|\b(?:and|or|of|the|a|an|to|for|with|in|on|by|from|at|as))$/i;
const DATE_ALONE =
  /^\(?(?:by |in )?[A-Za-z]{3,9}\.? ?\d{0,4}\)?$|^\(?\d{4}\)?$|^\([^()]*\d{4}[^()]*\)\.?$/;

/**
 * The milestones of one cell: its lines, a bullet or number each, or several
 * on one line that each end with a date in brackets. A line that goes on with
 * the one before it stays with it.
 *
 * @example milestonesIn("Draft agreed (May 2011)\nPlan adopted (July 2011)") // two
 */
export function milestonesIn(text: string): readonly string[] {
  return mayHoldSeveral(text) ? splitCell(text) : [tidy(text)];
}

/** Whether a cell's text needs a closer look: it has lines, bullets, numbers or a date in brackets. */
export const mayHoldSeveral = (text: string): boolean =>
  LISTED.test(text) || (text.includes(")") && DATE_IN_BRACKETS.test(text));

const LISTED = /[\n\r•●▪◦‣·*]|^(?:\(?1[.)]|[-–—])\s/;
/** Every figure would be followed up to the end of the text, so that texts without brackets are passed over. */
const DATE_IN_BRACKETS = /\d[^()]*\)/;

function splitCell(text: string): readonly string[] {
  const lines = linesOf(text).flatMap((line) => line.split(INLINE_BULLET));
  const items: string[] = [];
  for (const line of lines) {
    const before = items.at(-1);
    if (before !== undefined && goesOn(before, line)) items[items.length - 1] = `${before} ${line}`;
    else items.push(line);
  }
  const split = withoutNumbers(items.map(withoutMarker)).flatMap(splitAtClosingDates);
  return split.filter((item) => item !== "");
}

const NUMBERED = /^\(?(\d{1,2}|[a-z])[.)]\s+/i;

/** Numbers that count a cell's lines, "1. … 2. …", are marks of the list and no part of the text. */
function withoutNumbers(items: readonly string[]): readonly string[] {
  const first = NUMBERED.exec(items[0] ?? "")?.[1]?.toLowerCase();
  if (first !== "1" && (first !== "a" || items.length < 2)) return items;
  const counts = items.every((item, i) => {
    const mark = NUMBERED.exec(item)?.[1]?.toLowerCase();
    return mark === (first === "1" ? String(i + 1) : String.fromCharCode(97 + i));
  });
  return counts ? items.map((item) => item.replace(NUMBERED, "")) : items;
}

/** Whether a line within a cell goes on with the line above it. */
function goesOn(before: string, line: string): boolean {
  if (MARKER.test(line)) return false;
  if (isOpenBracket(before) && line.includes(")")) return true;
  if (DATE_ALONE.test(line) && !/\d{4}\)?\.?$/.test(before)) return true;
  return /^[a-z]/.test(line) && (OPEN_END.test(before) || !/[.;:)\d]$/.test(before));
}

function isOpenBracket(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

function splitAtClosingDates(item: string): string[] {
  if (!item.includes(")")) return [item];
  return item.replace(CLOSING_DATE, "$1\n").split("\n");
}

/** Bullets are left out. */
const withoutMarker = (item: string): string =>
  tidy(item.replace(/^(?:[•●▪◦‣·*]\s*|[-–—]\s+)/, ""));

/** The lines of a cell of leads, two spaces or more parting them as well; bullets are left out. */
export const leadLinesIn: (text: string) => readonly string[] = memoised((text) =>
  text
    .split(/[\r\n]+|\s{2,}/)
    .map(withoutMarker)
    .filter((line) => line !== ""),
);
