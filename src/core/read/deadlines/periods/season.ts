import type { DeadlineRemark } from "../../../plan/deadline";
import { lastOfMonth } from "../../../plan/day";
import type { Match, PeriodNotation, When } from "../notation";
import { isAt, skip } from "../words";
import { months } from "../years";
import { yearFrom } from "./quarter";

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

/** "summer 2011", "Winter 2012/13"; the months are those of the settings. */
export const season: PeriodNotation = {
  id: "season",
  layer: "period",
  begins: SEASONS,
  read: (at, scan): Match | null => {
    const name = SEASONS.find((each) => isAt(scan, at, each));
    if (!name) return null;
    const [first, last] = scan.conventions.settings.seasons[name];
    const to = skip(scan, at + 1, "holidays", "holiday", "break", "season");
    const year = yearFrom(scan, to);
    if (!year || (year.doubtful && scan.tokens[to]?.text === "-"))
      return {
        to,
        when: {
          precision: "season",
          period: null,
          inYear: (y) => months(y, first, last),
          evidence: "placed",
        },
      };
    if (!year.financial && last < first)
      return { to: year.to, when: overNewYear(year.year, first, last) };
    return {
      to: year.to,
      when: { precision: "season", period: months(year.year, first, last), evidence: "clear" },
    };
  },
};

/** "Winter 2012" begins in 2012 and ends in 2013: the part within the year named is taken. */
function overNewYear(year: number, first: number, last: number): When {
  const taken = months(year, first, 12);
  const doubt: DeadlineRemark = {
    kind: "ambiguous",
    readings: [
      { words: `the part of it in ${String(year)}`, due: taken.end },
      { words: "the whole of it", due: lastOfMonth(year + 1, last) },
    ],
  };
  return {
    precision: "season",
    period: taken,
    evidence: "clear",
    certainty: "tentative",
    remarks: [doubt],
  };
}
