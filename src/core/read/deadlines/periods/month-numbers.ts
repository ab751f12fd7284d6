import type { Match, PeriodNotation, Scan } from "../notation";
import type { Token } from "../tokens";
import { isNearPlan } from "./month";
import { isTwoDigits, isYear, months } from "../years";

/** "05/2011", "2011-05": a month by its number and a year in full; "05/26" where no day is like it. */
export const monthNumbers: PeriodNotation = {
  id: "month-numbers",
  layer: "period",
  begins: ["#"],
  read: (at, scan): Match | null => {
    const { tokens } = scan;
    const [first, mark, last] = tokens.slice(at, at + 3);
    const next = tokens[at + 3];
    if (!first || !last || !mark || !["/", "-", "."].includes(mark.text) || last.spaced)
      return null;
    if (next && !next.spaced && tokens[at + 4]?.kind === "number") return null;
    if (!first.spaced && ["/", "-", "."].includes(tokens[at - 1]?.text ?? "")) return null;
    const short = shortYear(first, mark, last, scan);
    if (short !== null) return monthOf(at + 3, short, first.value, "cell");
    const [year, month] = isYear(last) ? [last, first] : [first, last];
    if (!isYear(year) || month.kind !== "number" || month.ordinal || month.text.length > 2)
      return null;
    if (year === first && (mark.text !== "-" || !isTwoDigits(month))) return null;
    // "2009-12" is the life of a plan, as "2011-14" is.
    if (year === first && 2000 + month.value > year.value) return null;
    if (month.value < 1 || month.value > 12) return null;
    return monthOf(at + 3, year.value, month.value, year === first ? "cell" : "placed");
  },
};

const monthOf = (to: number, year: number, month: number, evidence: "cell" | "placed"): Match => ({
  to,
  when: { precision: "month", period: months(year, month, month), evidence },
});

/** "12/25", "03-26": no month has the second number, and a plan of those years would have it as its year. */
function shortYear(first: Token, mark: Token, last: Token, scan: Scan): number | null {
  const isMonth = first.kind === "number" && first.value >= 1 && first.value <= 12;
  if (!isMonth || first.ordinal || first.text.length > 2 || !isTwoDigits(last)) return null;
  if (mark.text === "." || (mark.text === "-" && !isTwoDigits(first)) || mark.spaced) return null;
  const year = 2000 + last.value;
  return last.value > 12 && isNearPlan(year, scan) ? year : null;
}
