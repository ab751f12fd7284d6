import { addDays, weekdayOf, type Period } from "../../../plan/day";
import type { Match, PeriodNotation, Scan, When } from "../notation";
import { phrase, skip } from "../words";

const COMMENCING = [
  "w / c",
  "w / b",
  "w . c .",
  "w . c",
  "wc|wb",
  "week|wk commencing|beginning|starting|comm|beg|of",
  "week|wk commencing|beginning|starting on",
  "wk c",
  "weeks commencing|beginning",
];
const ENDING = ["w / e", "week|wk ending|end", "week|wk ending on", "wk e"];

/** "w/c 5 December 2011": the seven days from then; "week ending 9 December 2011": those up to it. */
export const week: PeriodNotation = {
  id: "week",
  layer: "part",
  begins: ["w", "wc", "wb", "week", "weeks", "wk", "the"],
  read: (at, scan): Match | null => {
    const start = skip(scan, at, "the");
    return (
      read(start, scan, COMMENCING, (day) => ({ start: day, end: addDays(day, 6) })) ??
      read(start, scan, ENDING, (day) => ({
        start: addDays(day, -((weekdayOf(day) + 6) % 7)),
        end: day,
      }))
    );
  },
};

function read(
  at: number,
  scan: Scan,
  ways: readonly string[],
  weekOf: (day: string) => Period,
): Match | null {
  const ends = ways.map((way) => phrase(scan, at, way)).filter((to) => to !== null);
  if (ends.length === 0) return null;
  const inner = scan.period(skip(scan, Math.max(...ends), ":", "."), "period");
  if (inner?.when.precision !== "day") return null;
  const { period, inYear } = inner.when;
  const when: When = {
    ...inner.when,
    evidence: "clear",
    period: period && weekOf(period.end),
    ...(inYear
      ? {
          inYear: (year: number) => {
            const found = inYear(year);
            return found && weekOf(found.end);
          },
        }
      : {}),
  };
  return { to: inner.to, when };
}
