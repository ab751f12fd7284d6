import { addDays, lastOfMonth, monthOf, yearOf, type Period } from "../../../plan/day";
import type { Match, PeriodNotation, Scan, When } from "../notation";
import { phrase, skip } from "../words";

type Part = "start" | "early" | "mid" | "late";

const WAYS: readonly (readonly [string, Part])[] = [
  ["beginning|start of", "start"],
  ["beginning", "start"],
  ["early in|part", "early"],
  ["early", "early"],
  ["first part|half of", "mid"],
  ["middle of", "mid"],
  ["mid -", "mid"],
  ["mid", "mid"],
  ["late in", "late"],
  ["late", "late"],
  ["second|latter part|half of", "late"],
];

/**
 * "early May 2011", "mid-2012", "the start of the autumn term": early is the
 * first third, mid runs from there to the middle, late is the last third, and
 * the start is the first week.
 */
export const partOf: PeriodNotation = {
  id: "part-of",
  layer: "part",
  begins: ["the", ...new Set(WAYS.flatMap(([way]) => (way.split(" ")[0] ?? "").split("|")))],
  read: (at, scan): Match | null => {
    const found = partAt(skip(scan, at, "the"), scan);
    const inner = found && scan.period(skip(scan, skip(scan, found.to, "-"), "the"), "period");
    if (!inner || !isDivisible(inner.when)) return null;
    const { period, inYear } = inner.when;
    const when: When = {
      ...inner.when,
      evidence: period ? "clear" : "placed",
      ended: true,
      period: period && partOfPeriod(period, found.part),
      ...(inYear
        ? {
            inYear: (year: number) => {
              const whole = inYear(year);
              return whole && partOfPeriod(whole, found.part);
            },
          }
        : {}),
    };
    return { to: inner.to, when };
  },
};

function partAt(at: number, scan: Scan): { to: number; part: Part } | null {
  for (const [way, part] of WAYS) {
    const to = phrase(scan, at, way);
    if (to !== null) return { to, part };
  }
  return null;
}

const isDivisible = (when: When): boolean => when.precision !== "day" && when.precision !== "none";

function partOfPeriod({ start, end }: Period, part: Part): Period {
  if (part === "start") return { start, end: addDays(start, 6) };
  const length = monthsIn({ start, end });
  if (length > 1) return partOfMonths(start, length, part);
  if (part === "early") return { start, end: addDays(start, 9) };
  if (part === "mid") return { start: addDays(start, 10), end: addDays(start, 14) };
  return { start: addDays(start, 20), end };
}

/** A third of several whole months, in whole months; the middle is the end of their first half. */
function partOfMonths(start: string, length: number, part: Part): Period {
  const third = Math.max(1, Math.round(length / 3));
  const upTo = (n: number) => lastOfMonth(yearOf(start), monthOf(start) + n - 1);
  if (part === "early") return { start, end: upTo(third) };
  if (part === "late") return { start: addDays(upTo(length - third), 1), end: upTo(length) };
  const middle = Math.floor(length / 2);
  const begin = Math.min(third, middle - 1);
  const end = length % 2 === 0 ? upTo(middle) : addDays(upTo(middle), 15);
  return { start: begin < 1 ? start : addDays(upTo(begin), 1), end };
}

const monthsIn = ({ start, end }: Period): number =>
  (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;
