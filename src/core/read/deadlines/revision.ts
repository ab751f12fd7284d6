import { bracketAround, type Brackets } from "./brackets";
import type { Mention, Moved } from "./mention";
import type { Scan } from "./notation";
import { isFiller, isRevisionWord, saidOf, type Said } from "./revision-words";
import { tagAt } from "./tag";

/**
 * Joins each date with the one it was moved to, "Dec-24 (revised to Mar-25)",
 * "June 2011 (was May 2011)", into one mention that stands for both. They are
 * two sides of one deadline only where they stand together: `longestGap` words
 * of no meaning here may part them.
 */
export function revisionsJoined(
  scan: Scan,
  brackets: Brackets,
  found: readonly Mention[],
  longestGap: number,
): Mention[] {
  const joined: Mention[] = [];
  let last: Placed | null = null;
  found.forEach((mention, i) => {
    const floor = found[i - 1]?.to ?? 0;
    const ceiling = found[i + 1]?.from ?? scan.tokens.length;
    const next = widened(scan, brackets, mention, saidOf(scan, mention, floor, ceiling), floor);
    const moved = last && movedOf(last, next, scan, longestGap);
    if (last && moved) {
      const before: number = joined.at(-2)?.to ?? 0;
      last = union(scan, brackets, { last, next, moved }, before);
      joined[joined.length - 1] = last.mention;
    } else {
      last = next;
      joined.push(mention);
    }
  });
  return joined;
}

/** A mention with what is said of it, and where both begin and end. */
interface Placed extends Said {
  readonly mention: Mention;
}

/** A bracket that holds nothing but the date and what is said of it goes with them. */
function widened(
  scan: Scan,
  brackets: Brackets,
  mention: Mention,
  said: Said,
  floor: number,
): Placed {
  if (mention.bracket === "own" || said.says === "nothing") return { ...said, mention };
  const { from, to, bracket } = bracketAround(scan, brackets, said, floor);
  return bracket === "own" ? { ...said, mention, from, to } : { ...said, mention };
}

function movedOf(last: Placed, next: Placed, scan: Scan, longestGap: number): Moved | null {
  const said = last.mention.moved ? "both" : last.says;
  const gap = said === "original" && next.says === "nothing" ? 0 : longestGap;
  if (!isDated(last.mention) || !areTogether(scan, last, next, gap)) return null;
  const { original, revised } = last.mention.moved ?? {
    original: last.mention,
    revised: last.mention,
  };
  if (next.says === "original")
    return isDated(next.mention) && said !== "original"
      ? { original: plain(next.mention), revised }
      : null;
  const follows = next.says === "revised" ? said !== "revised" : said === "original";
  if (!follows || (next.bare && isEarlier(next.mention, original))) return null;
  return { original: plain(original), revised: plain(next.mention) };
}

const isDated = ({ when }: Mention): boolean => when !== null && when.precision !== "none";

/** "31 May 2011, revised 4 April 2011" says when it was revised, not to which day. */
function isEarlier({ when }: Mention, original: Mention): boolean {
  const [a, b] = [when?.period?.end, original.when?.period?.end];
  return a !== undefined && b !== undefined && a < b;
}

/** "from" and "was" before the date tell which of the two it is, and no more. */
const plain = (mention: Mention): Mention =>
  ["from", "was", "to"].includes(mention.lead?.role ?? "") ? { ...mention, lead: null } : mention;

/** "Delayed from May 2011" in a cell of deadlines: it was due then, and nobody says when it is now. */
export const movedFrom = (scan: Scan, mention: Mention): Mention =>
  mention.lead?.role === "from" && isRevisionWord(scan.tokens[mention.lead.from - 1]?.text ?? "")
    ? plain(mention)
    : mention;

/** Whether nothing stands between that would make them the dates of two things. */
function areTogether(scan: Scan, last: Placed, next: Placed, longestGap: number): boolean {
  if (next.from - last.to > LONGEST_GAP) return false;
  const gap = scan.tokens.slice(last.to, next.from);
  if (gap.some(({ kind }) => kind === "number" || kind === "amount")) return false;
  // A semicolon parts two things, unless the words on both sides say that they are one.
  const both = last.says !== "nothing" && next.says !== "nothing";
  if (!both && gap.some(({ text }) => text === ";")) return false;
  return gap.filter(({ kind, text }) => kind === "word" && !isFiller(text)).length <= longestGap;
}

const LONGEST_GAP = 20;

function union(
  scan: Scan,
  brackets: Brackets,
  { last, next, moved }: { last: Placed; next: Placed; moved: Moved },
  floor: number,
): Placed {
  const around = bracketAround(scan, brackets, { from: last.from, to: next.to }, floor);
  const { original, revised } = moved;
  const mention: Mention = {
    ...original,
    ...around,
    lead: original.lead ?? plain(last.mention).lead ?? revised.lead,
    tag: around.tag ?? original.tag ?? tagAt(scan, around.to)?.tag ?? null,
    moved,
  };
  return { says: "nothing", bare: false, from: around.from, to: around.to, mention };
}
