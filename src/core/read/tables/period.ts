import { pattern } from "../../sheet/pattern";
import { memoised } from "../text";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const QUARTER = /\b(?:q|qtr|quarter)\s*([1-4])\b/i;
const MONTH = pattern("i")`\b(${MONTHS})[a-z]*\b`;
const DATE = /\b\d{1,2}[./-](\d{1,2})[./-](?:20)?(\d\d)\b/;
const YEAR = /\b(?:20)?(\d\d)\s*[/-]\s*(?:20)?\d\d\b|\b20(\d\d)\b|\b[a-z]{3,9}[ '’-]+(\d\d)$/i;
/** April, the first month of a council's year, counted from 0. */
const FIRST_MONTH = 3;

/**
 * Where the period that a label names stands in time, "Q2 status" before "Q3
 * status": in months, from April 2000 where a year is named, else from any
 * April. Null where it names none.
 */
export const periodIn: (label: string) => number | null = memoised((label) => {
  const date = DATE.exec(label);
  if (date !== null) return monthsSince(Number(date[2]), Number(date[1]) - 1);
  const year = yearIn(label);
  const quarter = QUARTER.exec(label);
  if (quarter !== null) return (year ?? 0) * 12 + (Number(quarter[1]) - 1) * 3 + 2;
  const month = MONTH.exec(label);
  if (month === null) return null;
  const index = MONTHS.indexOf((month[1] ?? "").toLowerCase());
  // "June" alone is compared within one year, which begins in April.
  return year === null ? (index - FIRST_MONTH + 12) % 12 : monthsSince(year, index);
});

const monthsSince = (year: number, month: number): number => year * 12 + month - FIRST_MONTH;

function yearIn(label: string): number | null {
  const found = YEAR.exec(label);
  const digits = found?.[1] ?? found?.[2] ?? found?.[3];
  return digits === undefined ? null : Number(digits);
}
