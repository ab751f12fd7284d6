import type { Match, PeriodNotation } from "../notation";
import { phrase, skip } from "../words";
import { financialYearAt, months } from "../years";

const NAME = "academic|school year";

/** "2011-12 academic year", "school year 2011/12", "AY11/12": 1 September to 31 July. */
export const academicYear: PeriodNotation = {
  id: "academic-year",
  layer: "period",
  begins: ["#", "academic", "school", "ay"],
  read: (at, scan): Match | null => {
    const named = phrase(scan, at, NAME) ?? phrase(scan, at, "ay");
    const year = financialYearAt(scan, named === null ? at : skip(scan, named, "of"));
    if (!year) return null;
    const to = named === null ? phrase(scan, year.to, NAME) : year.to;
    if (to === null) return null;
    return {
      to,
      when: { precision: "year", period: months(year.year, 9, 7), evidence: "clear" },
    };
  },
};
