import { qualifiersAfter, qualifiersBefore } from "./beside";
import { bracketAround, bracketsOf, type Brackets } from "./brackets";
import { leadBefore, stronger, type Lead } from "./lead";
import type { Mention } from "./mention";
import type { Qualifier, Scan, When } from "./notation";
import { revisionsJoined } from "./revision";
import { tagAt } from "./tag";

/** Words that may part a date from the one it was moved to; a cell of deadlines holds little else. */
export const GAP = { cell: 8, text: 0 };

/** Every mention of a time in a text, left to right, none overlapping another. */
export function mentions(scan: Scan, longestGap = GAP.text): Mention[] {
  const brackets = bracketsOf(scan);
  const found: Mention[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    if (!scan.begins(at)) {
      at += 1;
      continue;
    }
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
  return found.length > 1 ? revisionsJoined(scan, brackets, found, longestGap) : found;
}

/** Whether a date follows a qualifier: "annually by 31 March" is one mention, begun by the date. */
function leadsToPeriod(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (scan.period(i, "span")) return true;
    const further = scan.qualifier(i);
    if (further && further.to > i && further.to <= at + 4 && scan.period(further.to, "span"))
      return true;
    const token = scan.tokens[i];
    const passes = token?.kind === "mark" || token?.kind === "open";
    if (!token || !(passes || leadBefore(scan, i + 1, i))) return false;
  }
  return false;
}

function mention(
  scan: Scan,
  brackets: Brackets,
  at: number,
  end: number,
  floor: number,
  when: When | null,
  own?: Qualifier,
): Mention {
  const right = qualifiersAfter(scan, end);
  const near = leadBefore(scan, at, floor);
  const left = qualifiersBefore(scan, near?.from ?? at, floor);
  // "by 5pm on 31 March": the words that lead stand on both sides of the hour.
  const far = left.found.length > 0 ? leadBefore(scan, left.from, floor) : null;
  const inner = { from: far?.from ?? left.from, to: right.to };
  const around = bracketAround(scan, brackets, inner, floor);
  const outside = around.bracket === "own" ? outsideBefore(scan, around.from, floor, when) : null;
  const later = qualifiersAfter(scan, around.to);
  const qualifiers = [...left.found, ...(own ? [own] : []), ...right.found, ...later.found];
  return {
    from: outside?.from ?? around.from,
    to: later.to,
    when,
    qualifiers: [...new Set([...(outside?.found ?? []), ...qualifiers])],
    lead: stronger(near, far) ?? outside?.lead ?? null,
    bracket: around.bracket,
    unbalanced: around.unbalanced,
    tag: around.tag ?? tagAt(scan, later.to)?.tag ?? null,
    moved: null,
  };
}

/** What belongs to a bracket from before it: "by (May 2011)", "annually (March)". */
function outsideBefore(
  scan: Scan,
  open: number,
  floor: number,
  when: When | null,
): { from: number; lead: Lead | null; found: readonly Qualifier[] } | null {
  const lead = leadBefore(scan, open, floor);
  if (lead?.role === "by") return { from: lead.from, lead, found: [] };
  const { from, found } = qualifiersBefore(scan, open, floor);
  const recurs = when !== null && !when.period && found.some((each) => each.open);
  const begins = found.length > 0 && from === 0;
  return recurs || begins ? { from, lead: null, found } : null;
}
