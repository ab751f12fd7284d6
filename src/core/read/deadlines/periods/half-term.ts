import { addDays, day, weekdayOf, type Period } from "../../../plan/day";
import type { Match, PeriodNotation, Scan } from "../notation";
import { isAt, phrase } from "../words";
import { yearFrom } from "./quarter";

/** The first day of the seven that the Monday of each half-term falls among, as most English authorities set it. */
const MONDAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["autumn", [10, 23]],
  ["october", [10, 23]],
  ["oct", [10, 23]],
  ["spring", [2, 13]],
  ["february", [2, 13]],
  ["feb", [2, 13]],
  ["summer", [5, 25]],
  ["may", [5, 25]],
  ["whitsun", [5, 25]],
]);

/** "October half-term 2011": Monday to Friday. Tentative, since every authority sets its own. */
export const halfTerm: PeriodNotation = {
  id: "half-term",
  layer: "period",
  begins: [...MONDAYS.keys()],
  read: (at, scan): Match | null => {
    const monday = MONDAYS.get(scan.tokens[at]?.text ?? "");
    const to = nameEnd(at + 1, scan);
    if (!monday || to === null) return null;
    const inYear = (year: number) => weekFrom(year, monday);
    const year = yearFrom(scan, to);
    const shared = { precision: "day", evidence: "clear", certainty: "tentative" } as const;
    if (!year || year.doubtful) return { to, when: { ...shared, period: null, inYear } };
    const later = year.financial && monday[0] < 9;
    return {
      to: year.to,
      when: { ...shared, period: inYear(later ? year.year + 1 : year.year) },
    };
  },
};

function nameEnd(at: number, scan: Scan): number | null {
  const start = isAt(scan, at, "term") ? at + 1 : at;
  const to = phrase(scan, start, "half - term") ?? phrase(scan, start, "half term");
  return to ?? phrase(scan, start, "halfterm");
}

function weekFrom(year: number, [month, first]: readonly [number, number]): Period | null {
  const from = day(year, month, first);
  if (!from) return null;
  const monday = addDays(from, (8 - weekdayOf(from)) % 7);
  return { start: monday, end: addDays(monday, 4) };
}
