import type { QualifierNotation, Scan } from "../notation";
import { phrase } from "../words";

const WAYS = [
  "subject to",
  "dependent|depending|conditional|contingent on|upon",
  "pending",
  "provided|providing that",
  "once",
  "when",
  "if",
  "on|upon completion|approval|receipt|award|appointment|agreement|confirmation of",
  "following completion|approval|receipt|award|appointment|agreement|confirmation",
  "after completion|approval|receipt|award|appointment|agreement|confirmation",
  "as and when",
  "as soon as",
  "as required|needed|necessary|appropriate",
  "when required|needed|necessary|appropriate",
];

/** "subject to funding", "once the lease is signed": it depends on something else. */
export const conditional: QualifierNotation = {
  id: "conditional",
  begins: [...new Set(WAYS.flatMap((way) => (way.split(" ")[0] ?? "").split("|")))],
  read: (at, scan) => {
    if (!WAYS.some((way) => phrase(scan, at, way) !== null)) return null;
    const to = clauseEnd(scan, at);
    return {
      to,
      certainty: "tentative",
      remark: { kind: "conditional", on: words(scan, at, to) },
      alone: true,
    };
  },
};

/** The words a condition is followed for. */
const LONGEST = 30;

/** The end of a clause: a bracket, a semicolon, a full stop, a date set apart by a mark, or the text's. */
export function clauseEnd(scan: Scan, at: number): number {
  let to = at;
  for (; to < scan.tokens.length && to < at + LONGEST; to++) {
    const token = scan.tokens[to];
    if (!token || token.kind === "close" || token.kind === "open") break;
    if (token.text === ";" || token.text === ".") break;
    if (to > at && PARTS.includes(token.text) && isDateToEnd(scan, to + 1)) break;
  }
  return to;
}

const PARTS = [",", "-", ":"];

/** "subject to funding – 2011/12": what follows the dash is the date, and no part of the condition. */
function isDateToEnd(scan: Scan, at: number): boolean {
  const date = scan.period(at, "span");
  const next = date && scan.tokens[date.to];
  return (
    date !== null && (!next || next.kind === "close" || next.text === ";" || next.text === ".")
  );
}

/** Tokens as words with single spaces, where they had any. */
export function words(scan: Scan, from: number, to: number): string {
  return scan.tokens
    .slice(from, to)
    .map((token, i) => (i > 0 && token.spaced ? " " : "") + token.text)
    .join("");
}
