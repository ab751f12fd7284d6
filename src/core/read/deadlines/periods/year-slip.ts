import { yearOf } from "../../../plan/day";
import { isOneSlipApart, MISSPELT_MONTHS } from "../misspelt";
import type { Match, PeriodNotation, Scan } from "../notation";
import { MONTH_WORDS } from "../words";
import { isYear, months, planYearOf } from "../years";
import { fullName } from "./month";

const NEAR = 10;

/** "Sep 212", "May 20111", "June 2O11", "Setpember 212": a year gone wrong is offered, never guessed. */
export const yearSlip: PeriodNotation = {
  id: "year-slip",
  layer: "period",
  begins: [...MONTH_WORDS.keys(), ...MISSPELT_MONTHS.keys()],
  read: (at, scan): Match | null => {
    const word = scan.tokens[at]?.text ?? "";
    const month = MONTH_WORDS.get(word) ?? MISSPELT_MONTHS.get(word);
    const written = month === undefined ? null : digitsAt(scan, at + 1);
    if (month === undefined || !written || scan.tokens[written.to]?.kind === "word") return null;
    const year = meant(written.text, scan);
    if (year === null) return null;
    const due = months(year, month, month).end;
    const suggestion = `${fullName(month)} ${String(year)}`;
    return {
      to: written.to,
      when: {
        precision: "none",
        period: null,
        evidence: "clear",
        certainty: "none",
        remarks: [{ kind: "slip", suggestion, due }],
      },
    };
  },
};

/** Three to five digits that are no year; a letter "O" or "l" may stand for a digit. */
function digitsAt({ tokens }: Scan, at: number): { to: number; text: string } | null {
  let to = at;
  let text = "";
  for (; to < at + 4; to++) {
    const token = tokens[to];
    if (!token || (to > at && token.spaced)) break;
    if (token.kind !== "number" && !/^[oil]+$/.test(token.text)) break;
    text += token.text;
  }
  if (tokens[at]?.kind !== "number" || text.length < 3 || text.length > 5) return null;
  return to === at + 1 && isYear(tokens[at]) ? null : { to, text };
}

/** The year nearest to the plan's that one slip turns into what is written. */
function meant(text: string, scan: Scan): number | null {
  const digits = text.replace(/o/g, "0").replace(/[il]/g, "1");
  const middle = yearOf(planYearOf(scan.conventions).start);
  for (let off = 0; off <= NEAR; off++)
    for (const year of [middle + off, middle - off])
      if (digits === String(year) || isOneSlipApart(digits, String(year))) return year;
  return null;
}
