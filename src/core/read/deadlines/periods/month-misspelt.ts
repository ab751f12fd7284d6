import { MISSPELT_MONTHS } from "../misspelt";
import type { Match, PeriodNotation } from "../notation";
import { months, yearInFinancial } from "../years";
import { fullName, isLikelyYear, yearAfter } from "./month";

/** "Febuary 2012": unmistakable with its year, so it reads as the month, and says so. */
export const monthMisspelt: PeriodNotation = {
  id: "month-misspelt",
  layer: "period",
  begins: [...MISSPELT_MONTHS.keys()],
  read: (at, scan): Match | null => {
    const number = MISSPELT_MONTHS.get(scan.tokens[at]?.text ?? "");
    const written = number === undefined ? null : yearAfter(scan, at + 1);
    if (number === undefined || !written) return null;
    if (written.doubtful && !isLikelyYear(scan, at, written.year)) return null;
    const year = written.financial ? yearInFinancial(written.year, number) : written.year;
    const period = months(year, number, number);
    const suggestion = `${fullName(number)} ${String(year)}`;
    return {
      to: written.to,
      when: {
        precision: "month",
        period,
        evidence: "clear",
        remarks: [{ kind: "slip", suggestion, due: period.end }],
      },
    };
  },
};
