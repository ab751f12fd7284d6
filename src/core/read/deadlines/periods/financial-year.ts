import { day } from "../../../plan/day";
import type { DeadlineRemark } from "../../../plan/deadline";
import type { Match, PeriodNotation, Scan } from "../notation";
import { phrase, skip } from "../words";
import { calendarYearAt, financialYear, financialYearAt, planYearOf } from "../years";

/** "2011/12", "2011-2012", "FY12/13", "financial year 2011/12", "2011/12 financial year". */
export const financialYearWritten: PeriodNotation = {
  id: "financial-year",
  layer: "period",
  begins: ["#", "fy", "fye", "financial", "fiscal", "year"],
  read: (at, scan): Match | null => {
    const ended = endedIn(scan, at);
    if (ended !== null) return ended;
    const start = afterName(scan, at);
    const year = financialYearAt(scan, start);
    if (!year) return start > at ? endingIn(scan, start) : null;
    const to = phrase(scan, year.to, "financial|fiscal year") ?? skip(scan, year.to, "fy");
    const named = start > at || to > year.to;
    const period = financialYear(year.year);
    const short = scan.tokens[start]?.text.length === 2;
    if (short && !named) return shortYear(to, year.year, scan);
    return { to, when: { precision: "year", period, evidence: named ? "clear" : "placed" } };
  },
};

/**
 * "11/12" could as well be a day, or a share of something: it is the financial
 * year only where that is the plan's own, or where there is no such day.
 */
function shortYear(to: number, year: number, { conventions }: Scan): Match | null {
  const period = financialYear(year);
  const asDay = day(year, (year % 100) + 1, year % 100);
  const own = planYearOf(conventions).start === period.start;
  if (asDay && !own) return null;
  const doubt: DeadlineRemark[] = asDay
    ? [
        {
          kind: "ambiguous",
          readings: [
            { words: "the financial year", due: period.end },
            { words: "the day", due: asDay },
          ],
        },
      ]
    : [];
  return { to, when: { precision: "year", period, evidence: "cell", remarks: doubt } };
}

/** "Financial year end 2026", "FYE 2025/26": the one that ends in it, or is named outright, beyond doubt. */
function endedIn(scan: Scan, at: number): Match | null {
  const named =
    phrase(scan, at, "financial|fiscal year end|ending|ended") ??
    phrase(scan, at, "fy end|ending") ??
    phrase(scan, at, "fye");
  if (named === null) return null;
  const start = skip(scan, named, "-", ":", "of");
  const both = financialYearAt(scan, start);
  const last = both === null ? calendarYearAt(scan, start) : null;
  const year = both ?? (last === null ? null : { to: last.to, year: last.year - 1 });
  if (year === null) return null;
  const period = financialYear(year.year);
  return { to: year.to, when: { precision: "year", period, evidence: "clear" } };
}

function afterName(scan: Scan, at: number): number {
  const named = phrase(scan, at, "financial|fiscal year") ?? skip(scan, at, "fy");
  return named > at ? skip(scan, named, "of", "-", ":") : at;
}

/** "FY 2012": the year that ends in 2012 in most accounts, the one that begins in it in some. */
function endingIn(scan: Scan, at: number): Match | null {
  const year = calendarYearAt(scan, at);
  if (!year) return null;
  const taken = financialYear(year.year - 1);
  const doubt: DeadlineRemark = {
    kind: "ambiguous",
    readings: [
      { words: "the financial year that ends in it", due: taken.end },
      { words: "the financial year that begins in it", due: financialYear(year.year).end },
    ],
  };
  return {
    to: year.to,
    when: {
      precision: "year",
      period: taken,
      evidence: "clear",
      certainty: "tentative",
      remarks: [doubt],
    },
  };
}
