import type { Match, PeriodNotation, Scan } from "../notation";
import { NUMERALS, phrase } from "../words";
import { months } from "../years";
import { yearFrom } from "./quarter";

/** First and last month of each half of the academic year, as most universities of the United Kingdom have them. */
const SEMESTERS = [
  [9, 1],
  [2, 6],
] as const;

/** "Semester 1 2025/26", "second semester", "Sem 2": tentative, since each university sets its own. */
export const semester: PeriodNotation = {
  id: "semester",
  layer: "period",
  begins: ["semester", "sem", "#", ...NUMERALS.keys()],
  read: (at, scan): Match | null => {
    const name = nameAt(at, scan);
    const [first, last] = SEMESTERS[(name?.number ?? 0) - 1] ?? [];
    if (name === null || first === undefined || last === undefined) return null;
    const kind = { precision: "term", certainty: "tentative" } as const;
    const year = yearFrom(scan, name.to);
    if (year === null) {
      const inYear = (y: number) => months(y, first, last);
      return { to: name.to, when: { ...kind, period: null, inYear, evidence: "placed" } };
    }
    // In "Semester 2 2025/26" the two years are those of the academic year.
    const begins = year.financial && name.number === 2 ? year.year + 1 : year.year;
    return {
      to: year.to,
      when: { ...kind, period: months(begins, first, last), evidence: "clear" },
    };
  },
};

/** "Semester 1", "Sem 2", "first semester". */
function nameAt(at: number, scan: Scan): { readonly to: number; readonly number: number } | null {
  const [first, second] = [scan.tokens[at], scan.tokens[at + 1]];
  const to = phrase(scan, at, "semester|sem");
  if (to !== null) {
    return second?.kind === "number" && second.text.length === 1
      ? { to: to + 1, number: second.value }
      : null;
  }
  const number = first?.ordinal === true ? first.value : NUMERALS.get(first?.text ?? "");
  const after = phrase(scan, at + 1, "semester");
  return number === undefined || after === null ? null : { to: after, number };
}
