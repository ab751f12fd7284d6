import { day, daysInMonth, type Day } from "../../../plan/day";
import type { Match, PeriodNotation, Scan } from "../notation";
import { MONTH_WORDS, phrase, skip } from "../words";
import { isTwoDigits, isYear, yearInFinancial } from "../years";
import { fullName, isLikelyYear, yearAfter } from "./month";

const WEEKDAYS: readonly string[] = [
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  ...["mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun"],
];

/** "5 November 2015", "5th of November, 2015", "Thursday 5th November", "November 5th, 2015". */
export const dayMonth: PeriodNotation = {
  id: "day-month",
  layer: "period",
  begins: ["#", ...WEEKDAYS, "the", ...MONTH_WORDS.keys()],
  read: (at, scan) => {
    const start = skip(scan, afterWeekday(scan, at), "the");
    return dayFirst(start, scan) ?? monthFirst(start, scan);
  },
};

function afterWeekday(scan: Scan, at: number): number {
  if (!WEEKDAYS.includes(scan.tokens[at]?.text ?? "")) return at;
  return skip(scan, at + 1, ",", ".");
}

function dayFirst(at: number, scan: Scan): Match | null {
  const number = scan.tokens[at];
  if (number?.kind !== "number" || number.text.length > 2) return null;
  // A dash with space about it parts: "Phase 2 – December 2017" is no 2 December.
  const [mark, next] = scan.tokens.slice(at + 1, at + 3);
  if (mark?.text === "-" && mark.spaced && next?.spaced === true) return null;
  if (isItemNumber(at, scan)) return null;
  let to = skip(scan, phrase(scan, at + 1, "day of") ?? at + 1, "of", "-", "/", ".");
  const name = scan.tokens[to];
  const month = MONTH_WORDS.get(name?.text ?? "");
  if (!name || month === undefined) return null;
  to += 1;
  const year = yearAfter(scan, to);
  if (!year)
    return name.capital || number.ordinal
      ? yearless(skip(scan, to, "."), number.value, month)
      : null;
  const whole = year.financial ? yearInFinancial(year.year, month) : year.year;
  return { to: year.to, when: dayOf(whole, month, number.value) };
}

/** How far off the next number of a list is looked for. */
const LONGEST_ITEM = 30;

/** "1. Sept 2011 2. Dec 2011": the numbers of a list count up from one, and there are two at the least. */
function isItemNumber(at: number, { tokens }: Scan): boolean {
  const isItem = (i: number, value: number): boolean =>
    tokens[i]?.value === value &&
    (tokens[i + 1]?.text === "." || tokens[i + 1]?.text === ")") &&
    tokens[i + 2]?.spaced === true;
  const own = tokens[at]?.value ?? 0;
  if (!isItem(at, own)) return false;
  for (let i = 1; i <= LONGEST_ITEM; i++)
    if (isItem(own === 1 ? at + i : at - i, own === 1 ? 2 : own - 1)) return true;
  return false;
}

function monthFirst(at: number, scan: Scan): Match | null {
  const month = MONTH_WORDS.get(scan.tokens[at]?.text ?? "");
  const number = scan.tokens[at + 1];
  if (month === undefined || number?.kind !== "number" || number.text.length > 2) return null;
  const to = skip(scan, at + 2, ",");
  const year = scan.tokens[to];
  if (isYear(year)) return { to: to + 1, when: dayOf(year.value, month, number.value) };
  const asYear = isTwoDigits(number) ? 2000 + number.value : null;
  if (asYear !== null && isLikelyYear(scan, at, asYear)) return null;
  // "May 5" may as well begin "May 5 officers"; an ordinal cannot.
  if (!number.ordinal && scan.tokens[at + 2]?.kind === "word") return null;
  return scan.tokens[at]?.capital ? yearless(at + 2, number.value, month) : null;
}

function dayOf(year: number, month: number, number: number): Match["when"] {
  const found = day(year, month, number);
  if (found) return { precision: "day", period: { start: found, end: found }, evidence: "clear" };
  return noSuchDay(year, month, number);
}

/** "31 June 2012": there is none, and the last day of the month is offered. */
export function noSuchDay(year: number, month: number, number: number): Match["when"] {
  const last = day(year, month, daysInMonth(year, month));
  const near = number > 31 || !last ? null : last;
  return {
    precision: "none",
    period: null,
    evidence: "clear",
    certainty: "none",
    remarks: near ? [slip(near, month)] : [{ kind: "unreadable" }],
  };
}

const slip = (due: Day, month: number) =>
  ({
    kind: "slip",
    suggestion: `${String(Number(due.slice(8)))} ${fullName(month)} ${due.slice(0, 4)}`,
    due,
  }) as const;

function yearless(to: number, number: number, month: number): Match | null {
  if (number < 1 || number > daysInMonth(2000, month)) return null;
  const inYear = (year: number) => {
    const found = day(year, month, Math.min(number, daysInMonth(year, month)));
    return found ? { start: found, end: found } : null;
  };
  return { to, when: { precision: "day", period: null, inYear, evidence: "placed" } };
}
