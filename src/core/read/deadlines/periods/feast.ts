import { addDays, day, lastOfMonth, weekdayOf, type Day } from "../../../plan/day";
import type { Match, PeriodNotation, Scan } from "../notation";
import { phrase } from "../words";
import { yearFrom } from "./quarter";

/** Days that are known by a name in England and Wales, and how each is found. */
const FEASTS: readonly (readonly [words: string, in_: (year: number) => Day | null])[] = [
  ["shrove tuesday", (year) => addDays(easterSunday(year), -47)],
  ["pancake day", (year) => addDays(easterSunday(year), -47)],
  ["ash wednesday", (year) => addDays(easterSunday(year), -46)],
  ["palm sunday", (year) => addDays(easterSunday(year), -7)],
  ["maundy thursday", (year) => addDays(easterSunday(year), -3)],
  ["good friday", (year) => addDays(easterSunday(year), -2)],
  ["easter monday", (year) => addDays(easterSunday(year), 1)],
  ["easter sunday", (year) => easterSunday(year)],
  ["easter", (year) => easterSunday(year)],
  ["ascension day", (year) => addDays(easterSunday(year), 39)],
  ["whitsun|pentecost", (year) => addDays(easterSunday(year), 49)],
  ["whit sunday", (year) => addDays(easterSunday(year), 49)],
  ["whit monday", (year) => addDays(easterSunday(year), 50)],
  ["christmas day", (year) => day(year, 12, 25)],
  ["christmas eve", (year) => day(year, 12, 24)],
  ["christmas|xmas", (year) => day(year, 12, 25)],
  ["boxing day", (year) => day(year, 12, 26)],
  ["new year ' s day", (year) => day(year, 1, 1)],
  ["new year's|new year’s day", (year) => day(year, 1, 1)],
  ["new years|year day", (year) => day(year, 1, 1)],
  ["new year ' s eve", (year) => day(year, 12, 31)],
  ["new year's|new year’s eve", (year) => day(year, 12, 31)],
  ["new years|year eve", (year) => day(year, 12, 31)],
  ["st|saint valentine's|valentine’s|valentines day", (year) => day(year, 2, 14)],
  ["valentine's|valentine’s|valentines day", (year) => day(year, 2, 14)],
  ["st|saint david's|david’s|davids day", (year) => day(year, 3, 1)],
  ["st|saint patrick's|patrick’s|patricks day", (year) => day(year, 3, 17)],
  ["st|saint george's|george’s|georges day", (year) => day(year, 4, 23)],
  ["st|saint andrew's|andrew’s|andrews day", (year) => day(year, 11, 30)],
  ["may day", (year) => firstMonday(year, 5)],
  ["early may bank holiday", (year) => firstMonday(year, 5)],
  ["may day bank holiday", (year) => firstMonday(year, 5)],
  ["spring bank holiday", (year) => lastMonday(year, 5)],
  ["summer|august bank holiday", (year) => lastMonday(year, 8)],
  ["hallowe'en|hallowe’en|halloween", (year) => day(year, 10, 31)],
  ["bonfire night", (year) => day(year, 11, 5)],
  ["guy fawkes night|day", (year) => day(year, 11, 5)],
  ["remembrance sunday", (year) => secondSunday(year, 11)],
  ["remembrance|armistice day", (year) => day(year, 11, 11)],
];

/** The same before a year alone: "in the new year" is no day. */
const WITH_YEAR: typeof FEASTS = [["new year", (year) => day(year, 1, 1)]];

/** Feasts of other calendars that share a name with one of these; on which day they fall is a person's to say. */
const ELSEWHERE = new Set(
  "chinese lunar vietnamese tibetan jewish islamic hijri muslim hindu tamil sikh bengali persian iranian kurdish thai ethiopian coptic orthodox greek russian julian academic municipal financial school".split(
    " ",
  ),
);

/** "Easter 2012", "by christmas", "August bank holiday 2011": names of days alone, capital or not. */
export const feast: PeriodNotation = {
  id: "feast",
  layer: "period",
  begins: [
    ...new Set(
      [...FEASTS, ...WITH_YEAR].flatMap(([words]) => (words.split(" ")[0] ?? "").split("|")),
    ),
  ],
  read: (at, scan): Match | null => {
    const named = feastAt(at, scan) ?? newYearAt(at, scan);
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

interface Named {
  readonly to: number;
  readonly find: (year: number) => Day | null;
}

function feastAt(at: number, scan: Scan, feasts = FEASTS): Named | null {
  if (ELSEWHERE.has(scan.tokens[at - 1]?.text ?? "")) return null;
  let best: Named | null = null;
  for (const [words, find] of feasts) {
    const to = phrase(scan, at, words);
    if (to !== null && (!best || to > best.to)) best = { to, find };
  }
  return best;
}

function newYearAt(at: number, scan: Scan): Named | null {
  const named = feastAt(at, scan, WITH_YEAR);
  const year = named && yearFrom(scan, named.to);
  return year === null || year.doubtful ? null : named;
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

function secondSunday(year: number, month: number): Day | null {
  const first = day(year, month, 1);
  return first && addDays(first, ((7 - weekdayOf(first)) % 7) + 7);
}

function lastMonday(year: number, month: number): Day {
  const last = lastOfMonth(year, month);
  return addDays(last, -((weekdayOf(last) + 6) % 7));
}
