import type { Match, PeriodNotation, Scan } from "../notation";
import { NUMERALS, phrase } from "../words";
import { months } from "../years";
import { yearFrom } from "./quarter";

/** "H1 2012", "first half of 2011/12", "2nd half 2012". */
export const halfYear: PeriodNotation = {
  id: "half-year",
  layer: "period",
  begins: ["h", "#", ...NUMERALS.keys()],
  read: (at, scan): Match | null => {
    const name = nameAt(at, scan);
    if (!name) return null;
    const year = yearFrom(scan, name.to);
    if (!year || year.doubtful) return null;
    const first = (name.number - 1) * 6 + (year.financial ? 4 : 1);
    return {
      to: year.to,
      when: { precision: "months", period: sixMonths(year.year, first), evidence: "clear" },
    };
  },
};

/** Six months from a month on; those from October run into the next year. */
const sixMonths = (year: number, first: number) =>
  months(year, first, first > 7 ? first - 7 : first + 5);

/** "H1", "first half", "2nd half of the year". */
function nameAt(at: number, scan: Scan): { to: number; number: number } | null {
  const first = scan.tokens[at];
  const next = scan.tokens[at + 1];
  if (first?.text === "h" && next?.kind === "number" && !next.spaced)
    return next.value === 1 || next.value === 2 ? { to: at + 2, number: next.value } : null;
  const ordinal = first?.ordinal ? first.value : NUMERALS.get(first?.text ?? "");
  const to = phrase(scan, at + 1, "half");
  if (ordinal === undefined || to === null || ordinal > 2) return null;
  return { to, number: ordinal < 0 ? 2 : ordinal };
}
