import type { Match, PeriodNotation } from "../notation";
import { isTwoDigits, isYear, months } from "../years";

/** "05/2011", "2011-05": a month by its number and a year in full. */
export const monthNumbers: PeriodNotation = {
  id: "month-numbers",
  layer: "period",
  begins: ["#"],
  read: (at, { tokens }): Match | null => {
    const [first, mark, last] = tokens.slice(at, at + 3);
    const next = tokens[at + 3];
    if (!first || !last || !mark || !["/", "-", "."].includes(mark.text) || last.spaced)
      return null;
    if (next && !next.spaced && tokens[at + 4]?.kind === "number") return null;
    if (!first.spaced && ["/", "-", "."].includes(tokens[at - 1]?.text ?? "")) return null;
    const [year, month] = isYear(last) ? [last, first] : [first, last];
    if (!isYear(year) || month.kind !== "number" || month.ordinal || month.text.length > 2)
      return null;
    if (year === first && (mark.text !== "-" || !isTwoDigits(month))) return null;
    // "2009-12" is the life of a plan, as "2011-14" is.
    if (year === first && 2000 + month.value > year.value) return null;
    if (month.value < 1 || month.value > 12) return null;
    return {
      to: at + 3,
      when: {
        precision: "month",
        period: months(year.value, month.value, month.value),
        evidence: year === first ? "cell" : "placed",
      },
    };
  },
};
