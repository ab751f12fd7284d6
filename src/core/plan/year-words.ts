import { formatDay, monthOf, yearOf, type Day, type Period } from "./day";

/**
 * A plan year as people call it: "2026/27" for April to March, "2026" for a
 * calendar year, "2025 to 2028" and "2025/26 to 2027/28" for several, and from
 * day to day for any other.
 */
export function yearWords({ start, end }: Period): string {
  const [first, last] = [yearOf(start), yearOf(end)];
  if (isFirst(start, 1) && end.endsWith("-12-31")) return between(String(first), String(last));
  if (isFirst(start, 4) && end.endsWith("-03-31") && first < last)
    return between(financial(first), financial(last - 1));
  if (isFirst(start, 9) && isSummer(end) && last === first + 1)
    return `the school year ${financial(first)}`;
  return `${formatDay(start)} to ${formatDay(end)}`;
}

const between = (first: string, last: string): string =>
  first === last ? first : `${first} to ${last}`;

const isFirst = (day: Day, month: number): boolean => monthOf(day) === month && day.endsWith("-01");

const isSummer = (end: Day): boolean => end.endsWith("-07-31") || end.endsWith("-08-31");

/** 2026 is "2026/27". */
const financial = (start: number): string => `${String(start)}/${String(start + 1).slice(-2)}`;
