import type { DeadlineRemark, Precision } from "../../../plan/deadline";
import type { QualifierNotation, Scan } from "../notation";
import { isAt, NUMERALS, phrase, skip } from "../words";

type Every = Extract<DeadlineRemark, { kind: "recurring" }>["every"];

const ADVERBS: ReadonlyMap<string, Every> = new Map([
  ["annually", "year"],
  ["annual", "year"],
  ["yearly", "year"],
  ["biannually", "half-year"],
  ["biannual", "half-year"],
  ["quarterly", "quarter"],
  ["termly", "term"],
  ["monthly", "month"],
  ["fortnightly", "fortnight"],
  ["weekly", "week"],
]);
const UNITS: ReadonlyMap<string, Every> = new Map([
  ["year", "year"],
  ["annum", "year"],
  ["quarter", "quarter"],
  ["term", "term"],
  ["month", "month"],
  ["fortnight", "fortnight"],
  ["week", "week"],
]);
const PRECISION: Readonly<Record<Every, Precision>> = {
  "two years": "year",
  year: "year",
  "half-year": "months",
  quarter: "quarter",
  term: "term",
  "two months": "months",
  month: "month",
  "six weeks": "day",
  fortnight: "day",
  week: "day",
};

/** "annually", "every quarter", "each August", "six-monthly", "twice a year": it comes round again. */
export const recurring: QualifierNotation = {
  id: "recurring",
  begins: [
    ...ADVERBS.keys(),
    "every",
    "each",
    "per",
    "bi",
    "half",
    "six",
    "#",
    "twice",
    "once",
  ].concat("and", "then", "on"),
  read: (at, scan) => {
    const found = everyAt(afterAnd(scan, at), scan);
    if (!found) return null;
    const to = skip(scan, found.to, "thereafter", "basis", "after");
    return {
      to,
      remark: { kind: "recurring", every: found.every, next: null },
      precision: PRECISION[found.every],
      open: true,
      alone: found.alone,
    };
  },
};

/** "and annually thereafter", "then every year", "on a quarterly basis". */
const afterAnd = (scan: Scan, at: number): number =>
  phrase(scan, at, "on a|an") ?? skip(scan, skip(scan, at, "and"), "then");

function everyAt(at: number, scan: Scan): { to: number; every: Every; alone: boolean } | null {
  const word = scan.tokens[at]?.text ?? "";
  // "bi-monthly" is twice a month to some and every other month to others.
  if (scan.tokens[at - 1]?.text === "-" && scan.tokens[at - 2]?.text === "bi") return null;
  const adverb = ADVERBS.get(word);
  if (adverb) return { to: at + 1, every: adverb, alone: true };
  const half = phrase(scan, at, "half - yearly") ?? phrase(scan, at, "half yearly");
  const six = phrase(scan, at, "six|6 - monthly") ?? phrase(scan, at, "six|6 monthly");
  const twice =
    phrase(scan, at, "twice a|per|each year") ?? phrase(scan, at, "bi - annually|annual");
  const yearly = phrase(scan, at, "twice yearly|annually");
  const halfYear = half ?? six ?? twice ?? yearly;
  if (halfYear !== null) return { to: halfYear, every: "half-year", alone: true };
  const once = phrase(scan, at, "once a|per|each|every") ?? phrase(scan, at, "every|each|per");
  if (once === null) return null;
  const unit = UNITS.get(scan.tokens[once]?.text ?? "");
  if (unit) return { to: once + 1, every: unit, alone: true };
  const several = everySeveral(once, scan);
  if (several) return several;
  return word === "per" || word === "once" ? null : everyNamed(once, scan);
}

const SEVERAL: readonly (readonly [string, Every])[] = [
  ["2|two weeks", "fortnight"],
  ["6|six weeks", "six weeks"],
  ["2|two months", "two months"],
  ["2|two years", "two years"],
  ["other|second year", "two years"],
  ["other|second month", "two months"],
  ["3|three months", "quarter"],
  ["6|six months", "half-year"],
  ["12|twelve months", "year"],
  ["monday|tuesday|wednesday|thursday|friday|saturday|sunday", "week"],
];

/** "every 6 months", "every Monday". */
function everySeveral(at: number, scan: Scan): { to: number; every: Every; alone: boolean } | null {
  for (const [words, every] of SEVERAL) {
    const to = phrase(scan, at, words);
    if (to !== null) return { to, every, alone: true };
  }
  return null;
}

/** "every August", "each spring term", "every 31 March": the period itself says how often. */
function everyNamed(at: number, scan: Scan): { to: number; every: Every; alone: boolean } | null {
  if (NUMERALS.has(scan.tokens[at]?.text ?? "") && !isAt(scan, at + 1, "quarter")) return null;
  const match = scan.period(at, "part");
  return match?.when.inYear ? { to: at, every: "year", alone: false } : null;
}
