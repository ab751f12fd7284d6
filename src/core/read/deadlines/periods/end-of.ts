import type { Match, PeriodNotation } from "../notation";
import { skip } from "../words";

/** "end of March 2012", "end Q2", "the close of 2011/12": the last day of the period, as without it. */
export const endOf: PeriodNotation = {
  id: "end-of",
  layer: "part",
  begins: ["the", "end", "close"],
  read: (at, scan): Match | null => {
    const word = skip(scan, at, "the");
    const after = skip(scan, word, "end", "close");
    if (after === word) return null;
    const inner = scan.period(skip(scan, skip(scan, after, "of", "-"), "the"), "period");
    if (!inner) return null;
    // Saying "end of" proves that a time is meant: "end of March" needs no year.
    const evidence = inner.when.period ? "clear" : "placed";
    return { to: inner.to, when: { ...inner.when, evidence, ended: true } };
  },
};
