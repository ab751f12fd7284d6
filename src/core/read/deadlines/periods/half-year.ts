import type { Match, PeriodNotation, Scan } from "../notation";
import { NUMERALS, phrase, skip } from "../words";
import { months, yearAt } from "../years";
import { yearFrom } from "./quarter";

/** "H1 2012", "first half of 2011/12", "2nd half 2012". */
export const halfYear: PeriodNotation = {
  id: "half-year",
  layer: "period",
  begins: ["h", "#", ...NUMERALS.keys()],
  read: (at, scan): Match | null => yearFirst(at, scan) ?? halfFirst(at, scan),
};

function halfFirst(at: number, scan: Scan): Match | null {
  const name = nameAt(at, scan);
  if (!name) return null;
  const year = yearFrom(scan, name.to);
  if (year && !year.doubtful) return dated(year.to, name.number, year.year, year.financial);
  const financial = scan.conventions.settings.quarters === "financial";
  const inYear = (y: number) => sixMonths(y, firstMonth(name.number, financial));
  return { to: name.to, when: { precision: "months", period: null, inYear, evidence: "placed" } };
}

/** "2012 H1". */
function yearFirst(at: number, scan: Scan): Match | null {
  if (scan.tokens[at]?.kind !== "number") return null;
  const year = yearAt(scan, at);
  const name = year && !year.doubtful ? nameAt(skip(scan, year.to, "-", ",", ":"), scan) : null;
  return year && name && dated(name.to, name.number, year.year, year.financial);
}

function dated(to: number, number: number, year: number, financial: boolean): Match {
  const period = sixMonths(year, firstMonth(number, financial));
  return { to, when: { precision: "months", period, evidence: "clear" } };
}

const firstMonth = (number: number, financial: boolean): number =>
  (number - 1) * 6 + (financial ? 4 : 1);

/** Six months from a month on; those from October run into the next year. */
const sixMonths = (year: number, first: number) =>
  months(year, first, first > 7 ? first - 7 : first + 5);

/** "H1", "1H", "first half", "2nd half of the year". */
function nameAt(at: number, scan: Scan): { to: number; number: number } | null {
  const first = scan.tokens[at];
  const next = scan.tokens[at + 1];
  if (first?.text === "h" && next?.kind === "number" && !next.spaced)
    return next.value === 1 || next.value === 2 ? { to: at + 2, number: next.value } : null;
  if (first?.kind === "number" && next?.text === "h" && !next.spaced)
    return first.value === 1 || first.value === 2 ? { to: at + 2, number: first.value } : null;
  const ordinal = first?.ordinal ? first.value : NUMERALS.get(first?.text ?? "");
  const to = phrase(scan, at + 1, "half");
  if (ordinal === undefined || to === null || ordinal > 2) return null;
  return { to, number: ordinal < 0 ? 2 : ordinal };
}
