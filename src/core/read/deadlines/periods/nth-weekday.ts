import { addDays, weekdayOf, type Day, type Period } from "../../../plan/day";
import type { Match, PeriodNotation, Scan } from "../notation";
import { isAt, NUMERALS, phrase, skip } from "../words";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** "second Tuesday in May 2012", "the last Friday of March", "3rd week of May 2012". */
export const nthWeekday: PeriodNotation = {
  id: "nth-weekday",
  layer: "part",
  begins: ["the", "#", "week", ...NUMERALS.keys()],
  read: (at, scan): Match | null => {
    const numbered = weekNumbered(at, scan);
    if (numbered) return numbered;
    const start = skip(scan, at, "the");
    const first = scan.tokens[start];
    const nth = first?.ordinal ? first.value : NUMERALS.get(first?.text ?? "");
    const weekday = WEEKDAYS.indexOf(scan.tokens[start + 1]?.text ?? "");
    const inWeeks = isAt(scan, start + 1, "week");
    const place = phrase(scan, start + 2, "of|in");
    if (nth === undefined || nth > 5 || place === null || (weekday < 0 && !inWeeks)) return null;
    const inner = scan.period(skip(scan, place, "the"), "period");
    if (inner?.when.precision !== "month") return null;
    const within = (month: Period | null) =>
      month && (inWeeks ? nthWeek(month, nth) : nthDay(month, nth, weekday));
    return { to: inner.to, when: { ...inner.when, ...narrowed(inner.when, within) } };
  },
};

/** "Week 1 March 2012", "week 2 of May". */
function weekNumbered(at: number, scan: Scan): Match | null {
  const number = scan.tokens[at + 1];
  if (!isAt(scan, at, "week") || number?.kind !== "number" || number.value > 5) return null;
  const inner = scan.period(skip(scan, at + 2, "of", "in", ",", "-"), "period");
  if (inner?.when.precision !== "month") return null;
  const within = (month: Period | null) => month && nthWeek(month, number.value);
  return { to: inner.to, when: { ...inner.when, ...narrowed(inner.when, within) } };
}

/** The same words' period, or that of any year, made narrower. */
function narrowed(when: Match["when"], within: (month: Period | null) => Period | null) {
  const { period, inYear } = when;
  return {
    precision: "day" as const,
    period: within(period),
    ...(inYear ? { inYear: (year: number) => within(inYear(year)) } : {}),
  };
}

function nthDay({ start, end }: Period, nth: number, weekday: number): Period | null {
  const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  const last = addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
  return only(nth < 0 ? last : addDays(first, (nth - 1) * 7), end);
}

const only = (day: Day, end: Day): Period | null => (day > end ? null : { start: day, end: day });

function nthWeek({ start, end }: Period, nth: number): Period | null {
  const first = nth < 0 ? addDays(end, -6) : addDays(start, (nth - 1) * 7);
  const last = addDays(first, 6);
  return first > end ? null : { start: first, end: last > end ? end : last };
}
