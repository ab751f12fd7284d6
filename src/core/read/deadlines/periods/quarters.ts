import type { Match, PeriodNotation, Scan } from "../notation";
import { phrase } from "../words";
import { months } from "../years";
import { yearFrom } from "./quarter";

/** "Q1-4 2011/12", "Quarters 1 and 2", "Q2/3 2011/12": the last of them is due. */
export const quarters: PeriodNotation = {
  id: "quarters",
  layer: "period",
  begins: ["q", "quarter", "quarters", "qtrs"],
  read: (at, scan): Match | null => {
    const [first, joiner, last] = scan.tokens.slice(at + 1, at + 4);
    if (!isQuarter(first) || !isQuarter(last) || first.value >= last.value) return null;
    if (!joiner || phrase(scan, at + 2, "-|/|and|&|to") === null) return null;
    const year = yearFrom(scan, at + 4);
    const inYear = (y: number) =>
      spanOf(y, first.value, last.value, scan, year?.financial ?? false);
    if (!year)
      return {
        to: at + 4,
        when: { precision: "quarter", period: null, inYear, evidence: "placed" },
      };
    const period = inYear(year.year);
    return { to: year.to, when: { precision: "quarter", period, evidence: "clear" } };
  },
};

type Part = Scan["tokens"][number] | undefined;

const isQuarter = (token: Part): token is NonNullable<Part> =>
  token?.kind === "number" && token.text.length === 1 && token.value >= 1 && token.value <= 4;

function spanOf(year: number, first: number, last: number, scan: Scan, financial: boolean) {
  const calendar = !financial && scan.conventions.settings.quarters === "calendar";
  if (calendar) return months(year, first * 3 - 2, last * 3);
  return months(year, first * 3 + 1, last === 4 ? 3 : last * 3 + 3);
}
