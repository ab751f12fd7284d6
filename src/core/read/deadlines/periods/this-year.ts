import type { Period } from "../../../plan/day";
import type { Match, PeriodNotation, Scan } from "../notation";
import { phrase } from "../words";
import { financialYear, isLong, months } from "../years";

const WAYS = [
  "year end",
  "year - end",
  "financial|municipal|plan year end",
  "financial|municipal|plan year - end",
  "end of year|fy",
  "end of the fy",
  "eoy",
  "end of the|this year",
  "end of the|this|current financial|municipal|plan year",
  "end of financial|municipal|plan year",
  "this|current financial|municipal|plan year",
  "the current financial|municipal|plan year",
];
const SCHOOL = [
  "end of academic|school year",
  "end of the|this academic|school year",
  "this|current academic|school year",
];
const CALENDAR = ["end of calendar year", "end of the|this calendar year"];

/** "year end", "by the end of the financial year": the plan's own year, which nobody wrote. */
export const thisYear: PeriodNotation = {
  id: "this-year",
  layer: "period",
  begins: ["year", "eoy", "financial", "municipal", "plan", "end", "this", "current", "the"],
  read: (at, scan): Match | null => {
    const place = phrase(scan, at, "the end") === null ? at : at + 1;
    return (
      found(place, scan, WAYS, (year) => ownYear(year, scan)) ??
      found(place, scan, SCHOOL, (year) => months(year - 1, 9, 7)) ??
      found(place, scan, CALENDAR, (year) => months(year, 1, 12))
    );
  },
};

/** The plan's own year, which may be a school's; of a plan of several years the financial one. */
function ownYear(year: number, { conventions: { planYear } }: Scan): Period {
  return planYear === null || isLong(planYear) ? financialYear(year) : planYear;
}

function found(
  at: number,
  scan: Scan,
  ways: readonly string[],
  inYear: (year: number) => ReturnType<typeof months>,
): Match | null {
  const ends = ways.map((way) => phrase(scan, at, way)).filter((to) => to !== null);
  if (ends.length === 0) return null;
  return {
    to: Math.max(...ends),
    when: { precision: "year", period: null, inYear, evidence: "placed", ended: true },
  };
}
