import { addDays, day, lastOfMonth, weekdayOf, type Day } from "../../../plan/day";
import type { Match, PeriodNotation, Scan } from "../notation";
import { phrase } from "../words";
import { yearFrom } from "./quarter";

/** Days that are known by a name in England and Wales, and how each is found. */
const FEASTS: readonly (readonly [words: string, in_: (year: number) => Day | null])[] = [
  ["good friday", (year) => addDays(easterSunday(year), -2)],
  ["easter monday", (year) => addDays(easterSunday(year), 1)],
  ["easter sunday", (year) => easterSunday(year)],
  ["easter", (year) => easterSunday(year)],
  ["christmas day", (year) => day(year, 12, 25)],
  ["christmas eve", (year) => day(year, 12, 24)],
  ["christmas|xmas", (year) => day(year, 12, 25)],
  ["boxing day", (year) => day(year, 12, 26)],
  ["new year ' s day", (year) => day(year, 1, 1)],
  ["new year's day", (year) => day(year, 1, 1)],
  ["new year’s day", (year) => day(year, 1, 1)],
  ["new year's|new year’s eve", (year) => day(year, 12, 31)],
  ["may day", (year) => firstMonday(year, 5)],
  ["early may bank holiday", (year) => firstMonday(year, 5)],
  ["may day bank holiday", (year) => firstMonday(year, 5)],
  ["spring bank holiday", (year) => lastMonday(year, 5)],
  ["summer|august bank holiday", (year) => lastMonday(year, 8)],
];

/** "Easter 2012", "Christmas", "August bank holiday 2011". */
export const feast: PeriodNotation = {
  id: "feast",
  layer: "period",
  begins: [...new Set(FEASTS.flatMap(([words]) => (words.split(" ")[0] ?? "").split("|")))],
  read: (at, scan): Match | null => {
    const named = feastAt(at, scan);
    if (!named) return null;
    const inYear = (year: number) => {
      const found = named.find(year);
      return found === null ? null : { start: found, end: found };
    };
    const year = yearFrom(scan, named.to);
    if (!year || year.doubtful)
      return {
        to: named.to,
        when: { precision: "day", period: null, inYear, evidence: "placed" },
      };
    return {
      to: year.to,
      when: {
        precision: "day",
        period: year.financial ? withinFinancial(inYear, year.year) : inYear(year.year),
        evidence: "clear",
      },
    };
  },
};

function feastAt(at: number, scan: Scan) {
  let best: { to: number; find: (year: number) => Day | null } | null = null;
  for (const [words, find] of FEASTS) {
    const to = phrase(scan, at, words);
    if (to !== null && scan.tokens[at]?.capital && (!best || to > best.to)) best = { to, find };
  }
  return best;
}

function withinFinancial(inYear: (year: number) => { start: Day; end: Day } | null, year: number) {
  const first = inYear(year);
  return first && first.start >= `${String(year)}-04-01` ? first : inYear(year + 1);
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return day(year, month, (h + l - 7 * m + 33 * month + 19) % 32) ?? lastOfMonth(year, 3);
}

function firstMonday(year: number, month: number): Day | null {
  const first = day(year, month, 1);
  return first && addDays(first, (8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): Day {
  const last = lastOfMonth(year, month);
  return addDays(last, -((weekdayOf(last) + 6) % 7));
}
