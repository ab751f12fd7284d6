import type { Qualifier, Scan, When } from "./notation";
import { leadBefore, type Lead } from "./lead";
import { tagAt } from "./tag";

/** A place in the text where a time is named, with the words that belong to it. */
export interface Mention {
  /** The first of its tokens, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Null where only qualifiers stand: "(TBC)". */
  readonly when: When | null;
  readonly qualifiers: readonly Qualifier[];
  /** What the words before it make of it: "by", "from", ... */
  readonly lead: Lead | null;
  /** "own": a bracket that holds it alone; "within": one that holds other words too. */
  readonly bracket: "own" | "within" | "none";
  readonly unbalanced: boolean;
  /** A directorate's tag within its bracket, or in one right after. */
  readonly tag: string | null;
}

/** Every mention of a time in a text, left to right, none overlapping another. */
export function mentions(scan: Scan): Mention[] {
  const brackets = enclosing(scan);
  const found: Mention[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    const floor = found.at(-1)?.to ?? 0;
    const match = scan.period(at, "span");
    const qualifier = match ? null : scan.qualifier(at);
    if (match) {
      found.push(mention(scan, brackets, at, match.to, floor, match.when));
    } else if (qualifier?.alone && !leadsToPeriod(scan, qualifier.to)) {
      found.push(mention(scan, brackets, at, qualifier.to, floor, null, qualifier));
    }
    at = Math.max(found.at(-1)?.to ?? 0, at + 1);
  }
  return found;
}

/** Whether a date follows a qualifier: "annually by 31 March" is one mention, begun by the date. */
function leadsToPeriod(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (scan.period(i, "span")) return true;
    const token = scan.tokens[i];
    if (!token || !(token.kind === "mark" || leadBefore(scan, i + 1, i))) return false;
  }
  return false;
}

function mention(
  scan: Scan,
  brackets: readonly number[],
  at: number,
  end: number,
  floor: number,
  when: When | null,
  own?: Qualifier,
): Mention {
  const right = qualifiersAfter(scan, end);
  const lead = leadBefore(scan, at, floor);
  const left = qualifiersBefore(scan, lead?.from ?? at, floor);
  const qualifiers = [...left.found, ...(own ? [own] : []), ...right.found];
  const inner = { from: left.from, to: right.to };
  const around = bracketAround(scan, brackets, inner, floor);
  const outerLead = around.bracket === "own" ? leadBefore(scan, around.from, floor) : null;
  const outer = outerLead?.role === "by" ? outerLead : null;
  const later = qualifiersAfter(scan, around.to);
  return {
    from: outer?.from ?? around.from,
    to: later.to,
    when,
    qualifiers: [...new Set([...qualifiers, ...later.found])],
    lead: lead ?? outer,
    bracket: around.bracket,
    unbalanced: around.unbalanced,
    tag: around.tag ?? tagAt(scan, later.to)?.tag ?? null,
  };
}

/** For each token, the innermost bracket that stands open there; -1 for none. */
function enclosing(scan: Scan): number[] {
  const open: number[] = [];
  return scan.tokens.map((token, i) => {
    if (token.kind === "close") open.pop();
    const inner = open.at(-1) ?? -1;
    if (token.kind === "open") open.push(i);
    return inner;
  });
}

interface Around {
  readonly from: number;
  readonly to: number;
  readonly bracket: Mention["bracket"];
  readonly unbalanced: boolean;
  readonly tag: string | null;
}

function bracketAround(
  scan: Scan,
  brackets: readonly number[],
  { from, to }: { from: number; to: number },
  floor: number,
): Around {
  const open = brackets[from] ?? -1;
  const none: Around = { from, to, bracket: "none", unbalanced: false, tag: null };
  if (open < 0 || open < floor) {
    // "May 2011)": the bracket was never opened.
    const stray = scan.tokens[to]?.kind === "close" && (brackets[to - 1] ?? -1) < 0;
    return stray ? { from, to: to + 1, bracket: "own", unbalanced: true, tag: null } : none;
  }
  const before = from === open + 1 ? null : tagAt(scan, open + 1, from);
  const tag = tagAt(scan, to);
  const last = tag?.to ?? to;
  const afterMarks = skipMarks(scan, last);
  const closed = scan.tokens[afterMarks]?.kind === "close";
  if (from !== open + 1 && before?.to !== from) return { ...none, bracket: "within" };
  if (closed)
    return {
      from: open,
      to: afterMarks + 1,
      bracket: "own",
      unbalanced: false,
      tag: before?.tag ?? tag?.tag ?? null,
    };
  if (closesLater(scan, brackets, open, to)) return { ...none, bracket: "within" };
  return { from: open, to, bracket: "own", unbalanced: true, tag: before?.tag ?? null };
}

/** Whether the bracket opened at a token is closed anywhere. */
function closesLater(scan: Scan, brackets: readonly number[], open: number, from: number): boolean {
  for (let i = from; i < scan.tokens.length; i++) {
    const depth = brackets[i] ?? -1;
    if (depth < open) return scan.tokens[i]?.kind === "close";
  }
  return false;
}

export function skipMarks(scan: Scan, at: number): number {
  let to = at;
  while (scan.tokens[to]?.kind === "mark" && ",-:;.".includes(scan.tokens[to]?.text ?? " "))
    to += 1;
  return to;
}

interface Found {
  readonly found: readonly Qualifier[];
}

function qualifiersAfter(scan: Scan, at: number): Found & { readonly to: number } {
  const found: Qualifier[] = [];
  let to = at;
  for (;;) {
    const place = skipMarks(scan, to);
    const qualifier = scan.qualifier(place);
    if (qualifier && qualifier.to > place) {
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

/** Qualifiers that end where the mention begins: "every August", "TBC – March 2012". */
function qualifiersBefore(
  scan: Scan,
  from: number,
  floor: number,
): Found & { readonly from: number } {
  const reach = 6;
  for (let i = Math.max(floor, from - reach); i < from; i++) {
    const qualifier = scan.qualifier(i);
    if (!qualifier) continue;
    if (qualifier.to === from || skipMarks(scan, qualifier.to) === from)
      return { found: [qualifier], from: i };
  }
  return { found: [], from };
}
