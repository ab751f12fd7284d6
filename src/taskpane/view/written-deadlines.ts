import { lastOfMonth, monthOf, yearOf, type Day } from "../../core/plan/day";

/** A deadline as somebody writes it, and the day it is read as due. */
export interface WrittenDeadline {
  readonly written: string;
  readonly due: Day;
}

/** Deadlines in the words of the financial year that `today` lies in. */
export function writtenDeadlines(today: Day): readonly WrittenDeadline[] {
  const start = monthOf(today) >= 4 ? yearOf(today) : yearOf(today) - 1;
  const year = String(start);
  const years = `${year}/${String((start + 1) % 100).padStart(2, "0")}`;
  return [
    { written: `June ${year}`, due: lastOfMonth(start, 6) },
    { written: `by 5/11/${year}`, due: `${year}-11-05` },
    { written: `Q3 ${years}`, due: lastOfMonth(start, 12) },
  ];
}
