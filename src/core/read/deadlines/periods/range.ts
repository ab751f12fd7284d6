import type { Period } from "../../../plan/day";
import { yearOf } from "../../../plan/day";
import type { Precision } from "../../../plan/deadline";
import type { Match, PeriodNotation, Scan, When } from "../notation";
import { isFiller, isRevisionWord } from "../revision-words";
import { isAt, isGlued, skip } from "../words";
import { isTwoDigits, isYear, months } from "../years";

/** A list of every month of a year is as long as any makes sense. */
const LONGEST = 12;
const JOINERS = ["-", "/", "to", "and", "&", "until", "or", "through"];

/** "June/July 2011", "April 2023 – June 2023", "between May and July", "Q425–Q1", "2023-2027". */
export const range: PeriodNotation = {
  id: "range",
  layer: "span",
  begins: ["between", "from", "*"],
  read: (at, scan): Match | null => {
    const start = skip(scan, at, "between", "from");
    const life = planLife(start, scan);
    if (life) return life;
    const first = scan.period(start, "part");
    if (!first || isMove(at, scan, first)) return null;
    let best: Match = first;
    for (let joins = 0; joins < LONGEST; joins++) {
      const next = joinedAt(best, scan);
      if (!next) break;
      best = next;
    }
    return best === first ? null : best;
  },
};

/** "moved from May 2011 to July 2011": two deadlines, not the time from the one to the other. */
function isMove(at: number, scan: Scan, { when }: Match): boolean {
  const from = isAt(scan, at, "from") ? at : at - 1;
  const verb = scan.tokens[from - 1]?.text ?? "";
  if (!isAt(scan, from, "from") || !isRevisionWord(verb)) return false;
  // "Opening hours extended from May to July 2011" are no deadline's.
  const before = scan.tokens[from - 2]?.text;
  if (verb === "extended" && before !== undefined && !isFiller(before)) return false;
  return verb !== "extended" || when.period !== null;
}

/** What stands joined to a match: a list goes on by commas as long as its year is still to come. */
function joinedAt({ to, when: first }: Match, scan: Scan): Match | null {
  const joiner = scan.tokens[to]?.text ?? "";
  if (!JOINERS.includes(joiner) && !(joiner === "," && !first.period)) return null;
  const second = scan.period(skip(scan, to + 1, "the", "and"), "part");
  const when = second && joined(first, second.when);
  return when && { to: second.to, when };
}

/** "2023-2027": the first of January to the last of December; kind of year unknown. */
function planLife(at: number, scan: Scan): Match | null {
  const [first, mark, last] = scan.tokens.slice(at, at + 3);
  if (!isYear(first) || !mark || !["-", "to", "/"].includes(mark.text)) return null;
  const end = isYear(last) ? last.value : isTwoDigits(last) ? 2000 + last.value : 0;
  if (end <= first.value + 1 || end > first.value + 30) return null;
  // A third number makes it something else.
  const next = scan.tokens[at + 3];
  if (isGlued(next) && "/-".includes(next.text)) return null;
  const period = { start: months(first.value, 1, 1).start, end: months(end, 12, 12).end };
  return {
    to: at + 3,
    when: { precision: "year", period, evidence: "placed", planLife: true },
  };
}

function joined(first: When, last: When): When | null {
  if (first.certainty === "none" || last.certainty === "none") return null;
  const precision = precisionOf(first, last);
  // Two bare months joined prove each other: "April – July" is no name.
  const paired = first.evidence === "placed" && last.evidence === "placed" && precision !== "year";
  const clear = paired || first.evidence === "clear" || last.evidence === "clear";
  const tentative = first.certainty === "tentative" || last.certainty === "tentative";
  const shared = {
    precision,
    evidence: clear ? "clear" : "placed",
    remarks: [...(first.remarks ?? []), ...(last.remarks ?? [])],
    certainty: tentative ? "tentative" : "stated",
  } as const;
  if (!first.period && !last.period) {
    const inYear = (year: number) => {
      const start = first.inYear?.(year);
      return spanned(start, after(last, start));
    };
    return { ...shared, period: null, inYear };
  }
  const end = last.period ?? after(last, first.period);
  const start = first.period ?? before(first, last.period);
  const period = spanned(start, end);
  return period && { ...shared, period };
}

/** Two months are "months"; other pairs are as coarse as the coarser of them. */
function precisionOf(first: When, last: When): Precision {
  const both = [first.precision, last.precision];
  if (both.includes("month") || both.includes("months")) return "months";
  return last.precision;
}

function spanned(first: Period | null | undefined, last: Period | null | undefined): Period | null {
  return first && last && first.start <= last.end ? { start: first.start, end: last.end } : null;
}

/** The first return of a period that ends after another has. */
function after(when: When, other: Period | null | undefined): Period | null {
  if (!other || !when.inYear) return null;
  for (let year = yearOf(other.start) - 1; year <= yearOf(other.end) + 1; year++) {
    const period = when.inYear(year);
    if (period && period.end >= other.end && period.start >= other.start) return period;
  }
  return null;
}

/** The last return of a period that begins before another ends. */
function before(when: When, other: Period | null): Period | null {
  if (!other || !when.inYear) return null;
  for (let year = yearOf(other.end) + 1; year >= yearOf(other.start) - 2; year--) {
    const period = when.inYear(year);
    if (period && period.start <= other.start && period.end <= other.end) return period;
  }
  return null;
}
