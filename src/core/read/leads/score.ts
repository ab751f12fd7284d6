import {
  JOINS,
  NEVER,
  bodyScore,
  memberScore,
  partScore,
  personScore,
  postScore,
  roleScore,
} from "./evidence";
import { featuresOf, type Features } from "./features";
import type { Kind, SegmentOptions } from "./kinds";
import { looksAbbreviated } from "./likeness";
import { bridge } from "./marks";
import { GAP, textBetween, type Tokens } from "./tokens";
import { COLLECTIVE } from "./words";

const { line: LINE, room: ROOM } = GAP;

/** Scores below this are no reading at all. */
export const UNLIKELY = NEVER / 2;

/** How well a run of words fits a kind, the marks it runs across counted. */
export function scoreOf(
  kind: Kind,
  tokens: Tokens,
  words: readonly Features[],
  from: number,
  to: number,
  options: SegmentOptions,
): number {
  const own = ownScore(kind, tokens, words, from, to, options);
  if (own < UNLIKELY) return own;
  let score = own;
  for (let i = from + 1; i < to; i++) score += bridge(tokens.gaps[i] ?? 0, kind, to - from);
  return kind === "person" || kind === "member"
    ? score - brokenName(tokens, words, from, to)
    : score;
}

/** A name broken after the first name is broken for want of room; after two names it was at its end. */
function brokenName(tokens: Tokens, words: readonly Features[], from: number, to: number): number {
  let names = 0;
  let against = 0;
  for (let i = from; i < to; i++) {
    const gap = tokens.gaps[i] ?? 0;
    const runsOn = words[i]?.particle || words[i - 1]?.particle;
    if (i > from && gap & LINE && names > 1 && !runsOn) against += gap & ROOM ? 1.4 : 0.6;
    if (!words[i]?.title && !words[i]?.titlePrefix && !words[i]?.honorific) names++;
  }
  return against;
}

function ownScore(
  kind: Kind,
  tokens: Tokens,
  words: readonly Features[],
  from: number,
  to: number,
  options: SegmentOptions,
): number {
  switch (kind) {
    case "member":
      return memberScore(words, from, to);
    case "role":
      return !words[from]?.roleStart ? UNLIKELY - 1 : roleScore(words, from, to);
    case "person": {
      const score = personScore(words, from, to);
      return options.only && options.only !== "directorate" && to - from === 1 ? score + 2 : score;
    }
    case "post":
      return postScore(words, from, to);
    case "body":
      return bodyScore(words, from, to);
    case "directorate":
      return knownScore(tokens, words, from, to, options);
    case "part": {
      const score =
        partScore(words, from, to) - (options.learned ? 2 : 0) - (options.unlabelled ? 1.2 : 0);
      if (options.only === "directorate") return Math.max(score, 0.5);
      return to - from === 1 && looksAbbreviated(tokens.words[from]?.text ?? "")
        ? Math.max(score, 0.5)
        : score;
    }
    case "unknown":
      return (options.only === "directorate" ? -4 : -1.5) - 0.5 * (to - from);
  }
}

function knownScore(
  tokens: Tokens,
  words: readonly Features[],
  from: number,
  to: number,
  { byKey, byAbbreviation }: SegmentOptions,
): number {
  if (
    COLLECTIVE_STARTS.test(words[from]?.lower ?? "") &&
    COLLECTIVE.test(textBetween(tokens, from, to))
  )
    return 5;
  let key = "";
  let telling = 0;
  for (let i = from; i < to; i++) {
    const stem = words[i]?.stem ?? "";
    if (stem !== "") telling++;
    key += stem;
  }
  if (key !== "" && byKey.has(key) && !linksOn(words[from]) && !linksOn(words[to - 1])) {
    // A post is the directorate's key too ("Chief Executive"): its words decide, not its key.
    if (postScore(words, from, to) > 0 && !/'s?$/.test(words[to - 1]?.lower ?? "")) return 1;
    const generic = to - from - telling;
    // "Corporate" alone is hardly what is called "Corporate Services".
    if (to - from === 1 && saysMore(byKey.get(key) ?? "")) return 1.5;
    return (
      3 + Math.min(telling, 5) + (words[from]?.stem === "" && generic < 2 ? -0.3 : 0.3) * generic
    );
  }
  if (to - from > 3) return NEVER;
  const first = words[from];
  if (byAbbreviation.size === 0 || !(first?.capitals || first?.lower.length === 1)) return NEVER;
  const short = textBetween(tokens, from, to);
  return short.length <= 9 &&
    byAbbreviation.has(short.toUpperCase().replace(/[^A-Z]/g, "")) &&
    /[A-Z]{2}|&/.test(short)
    ? 3.5
    : NEVER;
}

const saysMore = (name: string): boolean =>
  name.split(" ").some((word) => featuresOf(word).generic);

/** "For Housing" and "Housing of" are pieces of something longer. */
const linksOn = (word: Features | undefined): boolean =>
  word !== undefined && word.lower !== "the" && JOINS.has(word.lower);

const COLLECTIVE_STARTS =
  /^(?:all|every|each|various|several|multiple|cross|whole|council|authority|corporate|organi[sz]ation|borough)/;
