import type { Match, PeriodNotation } from "../notation";
import { skip } from "../words";

/** "5–9 December 2011", "1st and 15th March": from the first to the last of the days. */
export const days: PeriodNotation = {
  id: "days",
  layer: "span",
  begins: ["#", "the"],
  read: (at, scan): Match | null => {
    const start = skip(scan, at, "the");
    const first = scan.tokens[start];
    const joiner = scan.tokens[start + 1]?.text ?? "";
    if (first?.kind !== "number" || first.value < 1 || first.value > 31) return null;
    if (first.text.length > 2 || !["-", "/", "and", "&", "to", "or"].includes(joiner)) return null;
    const last = scan.period(skip(scan, start + 2, "the"), "period");
    if (last?.when.precision !== "day") return null;
    const { period, inYear } = last.when;
    const from = (end: string): { start: string; end: string } | null => {
      const begin = end.slice(0, 8) + String(first.value).padStart(2, "0");
      return begin < end ? { start: begin, end } : null;
    };
    const whole = period && from(period.end);
    if (period && !whole) return null;
    return {
      to: last.to,
      when: {
        ...last.when,
        period: whole,
        ...(inYear
          ? {
              inYear: (year: number) => {
                const day = inYear(year);
                return day && from(day.end);
              },
            }
          : {}),
      },
    };
  },
};
