import type { Qualifier, Scan } from "./notation";

/** The place after commas, dashes, colons, full stops, and the marks of footnotes. */
export const skipMarks = (scan: Scan, at: number): number => skipAny(scan, at, ",-:;.*†‡¹²³");

function skipAny(scan: Scan, at: number, marks: string): number {
  let to = at;
  while (scan.tokens[to]?.kind === "mark" && marks.includes(scan.tokens[to]?.text ?? " ")) to += 1;
  return to;
}

/** Qualifiers found beside a mention. */
export interface Found {
  readonly found: readonly Qualifier[];
}

/** Qualifiers that follow, bare or in brackets of their own: "(May 2011) – TBC", "March (annually)". */
export function qualifiersAfter(scan: Scan, at: number): Found & { readonly to: number } {
  const found: Qualifier[] = [];
  let to = at;
  for (;;) {
    // "March 2012 / ongoing": either may be meant, and the second has no end.
    const place = skipAny(scan, to, ",-:;./");
    const qualifier = scan.qualifier(place);
    if (qualifier && qualifier.to > place && !opensText(scan, to, place, qualifier)) {
      found.push(qualifier);
      to = qualifier.to;
      continue;
    }
    const bracketed = scan.tokens[place]?.kind === "open" ? qualifiersWithin(scan, place) : null;
    if (!bracketed) return { found, to };
    found.push(...bracketed.found);
    to = bracketed.to;
  }
}

/** Whether a qualifier beyond a colon is the first word of what follows: "October 2026: Draft strategy". */
function opensText(scan: Scan, to: number, place: number, qualifier: Qualifier): boolean {
  const marks = scan.tokens.slice(to, place);
  return marks.some(({ text }) => text === ":") && scan.tokens[qualifier.to]?.kind === "word";
}

/** The tokens of a bracket that are looked into. */
export const LONGEST_ASIDE = 40;

/** A bracket that begins or ends with a qualifier: "(annually)", "(one round a term. TBC)". */
function qualifiersWithin(scan: Scan, open: number): (Found & { readonly to: number }) | null {
  let ending: Qualifier | null = null;
  let to = open + 1;
  let first: Qualifier | null = null;
  for (; to < scan.tokens.length && scan.tokens[to]?.kind !== "close"; to++) {
    if (to > open + LONGEST_ASIDE) return null;
    if (scan.tokens[to]?.kind === "open" || scan.period(to, "span")) return null;
    const qualifier = scan.qualifier(to);
    if (to === open + 1) first = qualifier;
    if (!qualifier) continue;
    to = qualifier.to - 1;
    if (["close", undefined].includes(scan.tokens[qualifier.to]?.kind)) ending = qualifier;
  }
  const found = [...new Set([first, ending])].filter((each) => each !== null);
  return found.length > 0 ? { found, to: Math.min(to + 1, scan.tokens.length) } : null;
}

/** Qualifiers that end where the mention begins: "every August", "TBC – March 2012", "annually each March". */
export function qualifiersBefore(
  scan: Scan,
  from: number,
  floor: number,
): Found & { readonly from: number } {
  for (let i = Math.max(floor, from - REACH); i < from; i++) {
    const qualifier = scan.qualifier(i);
    if (!qualifier) continue;
    if (qualifier.to !== from && skipMarks(scan, qualifier.to) !== from) continue;
    const more = qualifiersBefore(scan, i, floor);
    return { found: [...more.found, qualifier], from: more.from };
  }
  return { found: [], from };
}

/** The tokens before a mention among which a qualifier is looked for: a condition is the longest. */
const REACH = 31;
