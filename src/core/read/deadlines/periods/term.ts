import type { Match, PeriodNotation, Scan } from "../notation";
import { isAt, skip } from "../words";
import { months } from "../years";
import { yearFrom } from "./quarter";

const TERMS = ["autumn", "spring", "summer"] as const;

/** "Summer term 2011", "autumn term of 2011/12"; the months are those of the settings. */
export const term: PeriodNotation = {
  id: "term",
  layer: "period",
  begins: TERMS,
  read: (at, scan): Match | null => {
    const name = TERMS.find((each) => isAt(scan, at, each));
    const word = at + 1;
    if (!name) return null;
    const spans = scan.conventions.settings.terms;
    const [first, last] = spans[name];
    if (!isAt(scan, word, "term")) return yearBetween(at, first, last, scan);
    const year = yearFrom(scan, word + 1);
    if (!year)
      return {
        to: word + 1,
        when: {
          precision: "term",
          period: null,
          inYear: (y) => months(y, first, last),
          evidence: "placed",
        },
      };
    // In "summer term 2011/12" the two years are those of the academic year, which begins in autumn.
    const later = year.financial && first < spans.autumn[0];
    const period = months(later ? year.year + 1 : year.year, first, last);
    return { to: year.to, when: { precision: "term", period, evidence: "clear" } };
  },
};

/** "Summer 2011 term". */
function yearBetween(at: number, first: number, last: number, scan: Scan): Match | null {
  const year = yearFrom(scan, at + 1);
  if (!year || year.financial || !isAt(scan, skip(scan, year.to, "school"), "term")) return null;
  return {
    to: skip(scan, year.to, "school") + 1,
    when: { precision: "term", period: months(year.year, first, last), evidence: "clear" },
  };
}
