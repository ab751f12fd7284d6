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

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

function cut(text: string, from: number): string {
  const to = from + LONG;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}
