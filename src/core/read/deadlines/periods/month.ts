import type { DeadlineRemark } from "../../../plan/deadline";
import { yearOf } from "../../../plan/day";
import type { Match, PeriodNotation, Scan } from "../notation";
import { isUsualMonth, MONTH_WORDS, MONTHS, phrase } from "../words";
import { months, planYearOf, yearAt, yearInFinancial, type WrittenYear } from "../years";

/** "May 2011", "Jul-12", "Sept. '12", "March 2011/12", and "March" alone. */
export const month: PeriodNotation = {
  id: "month",
  layer: "period",
  begins: ["month", ...MONTH_WORDS.keys()],
  read: (at, scan) => {
    const start = phrase(scan, at, "month of") ?? at;
    const word = scan.tokens[start];
    const number = MONTH_WORDS.get(word?.text ?? "");
    if (!word || number === undefined) return null;
    const year = yearAfter(scan, start + 1);
    if (year && (!year.doubtful || isLikelyYear(scan, start, year.year)))
      return inYear(word.text, number, year);
    return alone(start + 1, number, word.capital ? "placed" : "cell");
  },
};

/** The year after a month: "May 2011", "May, 2011", "May-11", "May of 2011", "May.11". */
export function yearAfter(scan: Scan, at: number): WrittenYear | null {
  const straight = yearAt(scan, at);
  if (straight) return straight;
  const mark = scan.tokens[at]?.text;
  if (mark === undefined || ![".", ",", "-", "/", "of"].includes(mark)) return null;
  const year = yearAt(scan, at + 1);
  if (mark === "." && !year) return yearAt(scan, at + 2);
  // A comma before two digits parts a list rather than a month and its year.
  return year?.doubtful && mark === "," ? null : year;
}

/** "15" of "December 15" is the year only where a plan of those years would say so, or "end of" does. */
export function isLikelyYear(scan: Scan, at: number, year: number): boolean {
  const before = scan.tokens[at - 1]?.text ?? "";
  const next = scan.tokens[at + 1];
  if (["of", "end", "mid", "early", "late", "-"].includes(before)) return true;
  if (next && next.kind !== "number" && !next.spaced) return true;
  return year > 2031 || isNearPlan(year, scan);
}

/** Whether a plan like this one would have a deadline in a year. */
export function isNearPlan(year: number, { conventions }: Scan): boolean {
  const plan = planYearOf(conventions);
  return year >= yearOf(plan.start) - 2 && year <= yearOf(plan.end) + 5;
}

function inYear(word: string, number: number, written: WrittenYear): Match {
  const year = written.financial ? yearInFinancial(written.year, number) : written.year;
  const period = months(year, number, number);
  const slip: DeadlineRemark = {
    kind: "slip",
    suggestion: `${fullName(number)} ${String(year)}`,
    due: period.end,
  };
  return {
    to: written.to,
    when: {
      precision: "month",
      period,
      evidence: "clear",
      remarks: isUsualMonth(word) ? [] : [slip],
    },
  };
}

function alone(to: number, number: number, evidence: "placed" | "cell"): Match {
  return {
    to,
    when: {
      precision: "month",
      period: null,
      inYear: (year) => months(year, number, number),
      evidence,
    },
  };
}

/** A month's name with its capital: 3 is "March". */
export function fullName(number: number): string {
  const name = MONTHS[number - 1] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}
