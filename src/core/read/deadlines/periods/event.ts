import { yearOf } from "../../../plan/day";
import { isLeadWord } from "../lead";
import type { Match, PeriodNotation, Scan } from "../notation";
import { MONTH_WORDS } from "../words";
import { isYear } from "../years";

/** The words an occasion is named in: "Annual Council meeting". */
const LONGEST = 3;

/** "May elections 2012", "March Cabinet meeting 2012": the occasion stands between a month and its year. */
export const event: PeriodNotation = {
  id: "event",
  layer: "part",
  begins: [...MONTH_WORDS.keys()],
  read: (at, scan): Match | null => {
    const month = scan.period(at, "period");
    if (!month?.when.inYear || month.when.precision !== "month" || month.when.evidence === "cell")
      return null;
    const place = yearPlace(month.to, scan);
    const year = scan.tokens[place];
    if (place === month.to || !isYear(year)) return null;
    const next = scan.tokens[place + 1];
    // Digits joined on, or a second year, make it something else.
    if (next && (next.kind === "number" || "/-".includes(next.text))) return null;
    const period = month.when.inYear(year.value);
    if (!period || yearOf(period.start) !== year.value) return null;
    return { to: place + 1, when: { precision: "month", period, evidence: "placed" } };
  },
};

/** The place after the words of an occasion, none of which could belong to a date. */
function yearPlace(at: number, scan: Scan): number {
  let to = at;
  while (to < at + LONGEST && isPlain(to, scan)) to++;
  return to;
}

function isPlain(at: number, scan: Scan): boolean {
  const word = scan.tokens[at];
  return word?.kind === "word" && !scan.begins(at) && !isLeadWord(word.text);
}
