import type { Match, PeriodNotation } from "../notation";
import { isYear, months } from "../years";

/** "2012": 1 January to 31 December. */
export const calendarYear: PeriodNotation = {
  id: "calendar-year",
  layer: "period",
  begins: ["#"],
  read: (at, { tokens }): Match | null => {
    const year = tokens[at];
    if (!isYear(year)) return null;
    // Digits joined on make it part of a longer number.
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (
      !year.spaced &&
      before &&
      (before.kind === "number" || ["/", ".", "-", "'", ":"].includes(before.text))
    )
      return null;
    if (
      after &&
      !after.spaced &&
      ["/", "."].includes(after.text) &&
      tokens[at + 2]?.kind === "number"
    )
      return null;
    return {
      to: at + 1,
      when: { precision: "year", period: months(year.value, 1, 12), evidence: "placed" },
    };
  },
};
