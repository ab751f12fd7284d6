import { dayFromSerial, formatDay } from "../../core/plan/day";
import { textOf } from "../../core/sheet/cell";
import type { Edit } from "../../core/sheet/edit";

/** How many letters of a long text stand before what changes. */
const LEAD = 24;
const LONG = 160;

/**
 * What stands in a cell before and after an edit, in words: a date is a day and
 * not its serial number, and of a long text the part round the change is shown.
 */
export function editWords(before: string, edit: Edit): { before: string; after: string } {
  const after = afterWords(edit);
  if (before === "") return { before: "(blank)", after };
  if (after === "") return { before, after: "(blank)" };
  if (before.length <= LONG && after.length <= LONG) return { before, after };
  const from = Math.max(0, firstDifference(before, after) - LEAD);
  return { before: cut(before, from), after: cut(after, from) };
}

function afterWords({ value, numberFormat }: Edit): string {
  if (typeof value === "number" && numberFormat !== undefined && /[dmy]/i.test(numberFormat)) {
    const day = dayFromSerial(value);
    if (day !== null) return formatDay(day);
  }
  return textOf(value);
}

/** A text in which some words become others: what stands before and after them stays. */
export interface ChangedWords {
  readonly head: string;
  readonly was: string;
  readonly now: string;
  readonly tail: string;
}

/** Which words of a text change: "14 Feb 2027" and "14 Feb 2026" differ in their year alone. */
export function changedWords(before: string, after: string): ChangedWords {
  const a = before.split(BETWEEN_WORDS);
  const b = after.split(BETWEEN_WORDS);
  let first = 0;
  while (first < Math.min(a.length, b.length) && a[first] === b[first]) first++;
  let last = 0;
  while (last < Math.min(a.length, b.length) - first && a.at(-1 - last) === b.at(-1 - last)) last++;
  const changed = (words: readonly string[]): string =>
    words.slice(first, words.length - last).join("");
  return {
    head: a.slice(0, first).join(""),
    was: changed(a),
    now: changed(b),
    tail: a.slice(a.length - last).join(""),
  };
}

/** The spaces stay as words of their own. */
const BETWEEN_WORDS = /(\s+)/;

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

function cut(text: string, from: number): string {
  const to = from + LONG;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}
