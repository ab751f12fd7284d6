import { skipMarks } from "./beside";
import type { Lead } from "./lead";
import type { Scan } from "./notation";

/** Words that say a deadline has been moved, and those that say what it was before. */
const REVISED: ReadonlySet<string> = new Set([
  ...["revised", "rev", "extended", "slipped", "moved", "changed", "amended", "rescheduled"],
  ...["postponed", "deferred", "delayed", "back", "forward", "forecast", "now"],
]);
const ORIGINAL: ReadonlySet<string> = new Set([
  ...["original", "orig", "originally", "initial", "initially", "previous", "previously"],
  ...["formerly", "was"],
]);
/** Words that stand among those and say nothing of their own: "has now been", "revised deadline". */
const FILLERS: ReadonlySet<string> = new Set([
  ...["has", "have", "been", "is", "was", "brought", "pushed", "put", "date", "dates"],
  ...["deadline", "target", "timescale", "completion", "end", "due"],
  ...["and", "then", "but", "further"],
]);

export const isFiller = (word: string): boolean => FILLERS.has(word);

/** Whether a word is one of those that part an original deadline from its revision. */
export const isRevisionWord = (word: string): boolean => REVISED.has(word) || ORIGINAL.has(word);

/** A date with the words that lead to it: "to May 2011". */
interface Dated {
  readonly from: number;
  readonly to: number;
  readonly lead: Lead | null;
}

/** What the words about a date make of it, and where they and the date begin and end. */
export interface Said {
  readonly says: "revised" | "original" | "nothing";
  /** Nothing joins the word to the date, so that "revised May 2011" may be when it was revised. */
  readonly bare: boolean;
  readonly from: number;
  readonly to: number;
}

/** What the words before a mention, or else those after it, make of it. */
export function saidOf(scan: Scan, mention: Dated, floor: number, ceiling: number): Said {
  return (
    saidBefore(scan, mention, floor) ??
    saidAfter(scan, mention, ceiling) ?? {
      says: mention.lead?.role === "was" ? "original" : "nothing",
      bare: false,
      from: mention.from,
      to: mention.to,
    }
  );
}

/** "revised to …", "Original: …", "now …", "slipped from …". */
function saidBefore(scan: Scan, { from, to, lead }: Dated, floor: number): Said | null {
  const word = (at: number): string => (at < floor ? "" : (scan.tokens[at]?.text ?? ""));
  let at = from;
  while ([":", "-"].includes(word(at - 1)) || FILLERS.has(word(at - 1))) at--;
  if (word(at - 1) === "." && /^(?:rev|orig)$/.test(word(at - 2))) at--;
  // "extended by Cabinet to …": the verb may stand a few words before.
  if (lead?.role === "to" && !isRevisionWord(word(at - 1))) at = verbBefore(scan, at, floor) ?? at;
  const cue = word(at - 1);
  // "New date: …" names a date; anything else may be new.
  const isNew = cue === "new" && (at < from || lead?.role === "by");
  if (!isRevisionWord(cue) && !isNew) return null;
  const original = ORIGINAL.has(cue) || lead?.role === "from" || lead?.role === "was";
  const bare = lead === null && at === from && cue !== "now";
  for (at--; isRevisionWord(word(at - 1)) || FILLERS.has(word(at - 1));) at--;
  return { says: original ? "original" : "revised", bare, from: at, to };
}

const LONGEST_AGENT = 3;

/** The place after a verb that stands so many words before; null where none does. */
function verbBefore({ tokens }: Scan, at: number, floor: number): number | null {
  for (let i = at - 1; i >= floor && i >= at - 1 - LONGEST_AGENT; i--) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (REVISED.has(token.text)) return i + 1;
  }
  return null;
}

/** "… (revised)", "… – original date". */
function saidAfter(scan: Scan, { from, to }: Dated, ceiling: number): Said | null {
  const word = (at: number): string => (at < ceiling ? (scan.tokens[at]?.text ?? "") : "");
  const place = skipMarks(scan, to);
  const opened = scan.tokens[place]?.kind === "open";
  let at = opened ? place + 1 : place;
  const cue = word(at);
  if (!isRevisionWord(cue) || cue === "now" || cue === "was") return null;
  for (at++; FILLERS.has(word(at));) at++;
  const next = scan.tokens[at];
  // "May 2011 revised: June 2011", "May 2011 extended to June 2011": the word goes with what follows.
  const ends = next === undefined || [",", ";", ".", "/", "("].includes(next.text);
  if (opened ? next?.kind !== "close" : !ends) return null;
  const says = ORIGINAL.has(cue) ? "original" : "revised";
  return { says, bare: false, from, to: opened ? at + 1 : at };
}
