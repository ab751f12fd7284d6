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
import { looksAbbreviated } from "./likeness";
import { COLLECTIVE } from "./words";
import { GAP, textBetween, type Tokens } from "./tokens";

/**
 * Things a lead cell is made of. A `directorate` is known already; a `part` is
 * a run of words that looks like one.
 */
export type Kind =
  "member" | "role" | "person" | "post" | "body" | "directorate" | "part" | "unknown";

export interface Segment {
  readonly kind: Kind;
  readonly text: string;
  /** Words from this to before that one. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

export interface SegmentOptions {
  /** Things the column cannot hold. */
  readonly without?: ReadonlySet<Kind>;
  /** What everything in the column is that shows nothing else. */
  readonly only?: "member" | "officer" | "directorate";
  /** Whether directorates have been learned from the whole plan already. */
  readonly learned?: boolean;
  /** The directorate with a key, as `directorateKey` makes it. */
  readonly byKey: ReadonlyMap<string, string>;
  /** The directorate an abbreviation stands for. */
  readonly byAbbreviation: ReadonlyMap<string, string>;
}

const KINDS: readonly Kind[] = [
  "member",
  "role",
  "person",
  "post",
  "body",
  "directorate",
  "part",
  "unknown",
];
const LONGEST = 12;

interface Step {
  readonly score: number;
  readonly from: number;
  readonly before: Kind | null;
  readonly own: number;
}

/**
 * Parts the words of a lead cell into members, officers, directorates and the
 * rest. Of all ways to cut, the one whose pieces and cuts fit best together is
 * taken (Viterbi's algorithm over segments), so that no single mark decides.
 */
export function segment(tokens: Tokens, options: SegmentOptions): Segment[] {
  const words = tokens.words.map((word) => featuresOf(word.text));
  const best: Map<Kind, Step>[] = [new Map()];
  for (let to = 1; to <= words.length; to++) {
    const here = new Map<Kind, Step>();
    for (let from = Math.max(0, to - LONGEST); from < to; from++) {
      if (from > 0 && best[from]?.size === 0) continue;
      for (const kind of KINDS) {
        if (options.without?.has(kind)) continue;
        const own = scoreOf(kind, tokens, words, from, to, options);
        if (own <= NEVER / 2) continue;
        const step = bestStep(kind, own, from, best[from], tokens.gaps[from] ?? 0, options.only);
        const other = here.get(kind);
        if (!other || step.score > other.score) here.set(kind, step);
      }
    }
    best.push(here);
  }
  return traceBack(tokens, best);
}

function bestStep(
  kind: Kind,
  own: number,
  from: number,
  steps: ReadonlyMap<Kind, Step> | undefined,
  gap: number,
  only: SegmentOptions["only"],
): Step {
  if (from === 0 || !steps) return { score: own, from, before: null, own };
  let found: Step | null = null;
  for (const [before, step] of steps) {
    const score = step.score + cut(gap, before, kind, only) + own;
    if (!found || score > found.score) found = { score, from, before, own };
  }
  return found ?? { score: NEVER, from, before: null, own };
}

function traceBack(tokens: Tokens, best: readonly ReadonlyMap<Kind, Step>[]): Segment[] {
  const segments: Segment[] = [];
  let to = best.length - 1;
  let kind: Kind | null = null;
  for (const [candidate, step] of best[to] ?? []) {
    if (kind === null || step.score > (best[to]?.get(kind)?.score ?? NEVER)) kind = candidate;
  }
  while (to > 0 && kind !== null) {
    const step: Step | undefined = best[to]?.get(kind);
    if (!step) break;
    const text = textBetween(tokens, step.from, to);
    segments.push({ kind, text, from: step.from, to, score: step.own });
    to = step.from;
    kind = step.before;
  }
  return segments.reverse();
}

function scoreOf(
  kind: Kind,
  tokens: Tokens,
  words: readonly Features[],
  from: number,
  to: number,
  options: SegmentOptions,
): number {
  const own = ownScore(kind, tokens, words, from, to, options);
  if (own <= NEVER / 2) return own;
  let score = own;
  for (let i = from + 1; i < to; i++) score += bridge(tokens.gaps[i] ?? 0, kind, to - from);
  return score;
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
      return roleScore(words, from, to);
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
      const score = partScore(words, from, to) - (options.learned ? 2 : 0);
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
    return 3 + Math.min(telling, 5) + 0.3 * (to - from - telling);
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

/** "For Housing" and "Housing of" are pieces of something longer. */
const linksOn = (word: Features | undefined): boolean =>
  word !== undefined && word.lower !== "the" && JOINS.has(word.lower);

const COLLECTIVE_STARTS =
  /^(?:all|every|each|various|several|multiple|cross|whole|council|authority|corporate|organi[sz]ation|borough)/;

const OFFICERS: ReadonlySet<Kind> = new Set<Kind>(["person", "post", "body"]);
const DIRECTORATES: ReadonlySet<Kind> = new Set<Kind>(["directorate", "part"]);

/** What speaks for one thing to end and another to begin where two words part. */
function cut(gap: number, before: Kind, after: Kind, only: SegmentOptions["only"]): number {
  if (gap & GAP.semicolon) return 2;
  const alike =
    before === after ||
    (OFFICERS.has(before) && OFFICERS.has(after)) ||
    (DIRECTORATES.has(before) && DIRECTORATES.has(after));
  let score = transition(gap, before, after, only);
  if (gap & GAP.and) score += alike ? 0 : before === "member" && after === "person" ? -0.5 : -4;
  if (gap & GAP.line) return score + (gap & GAP.and ? -0.5 : gap & GAP.comma ? 0.6 : 1.2);
  if (gap & GAP.wide) return score + 1;
  if (gap & (GAP.comma | GAP.slash | GAP.dash | GAP.colon)) return score + 0.2;
  return gap & GAP.and ? score : score - 2;
}

function transition(gap: number, before: Kind, after: Kind, only: SegmentOptions["only"]): number {
  if (before === "part" && after === "part") {
    const ownLines = gap & GAP.line && !(gap & (GAP.and | GAP.comma));
    return only === "directorate" && ownLines ? -1.2 : -4;
  }
  if (DIRECTORATES.has(before) && DIRECTORATES.has(after))
    return gap & (GAP.line | GAP.wide) && !(gap & GAP.and) ? -0.5 : -3.5;
  // "Member for Adults, Care & Health" runs on; what follows the comma is no part of its own.
  const runsOn = gap & (GAP.comma | GAP.and) && !(gap & GAP.line);
  if (after === "part" && (before === "role" || before === "post") && runsOn) return -3;
  const bare = (gap & ~GAP.edge) === 0;
  // "Housing Manager" is one thing, though "Housing" is another by itself.
  if (bare && DIRECTORATES.has(before) && (after === "post" || after === "body")) return -3;
  if (gap & GAP.and && before === "post" && after === "person") return -0.5;
  return before === "unknown" && after === "unknown" ? -1 : 0;
}

/** How badly each thing stands a line end; names of persons are short and seldom broken. */
const LINE_BRIDGES: Readonly<Record<Kind, number>> = {
  member: -1.2,
  role: -0.4,
  person: -1.2,
  post: -0.6,
  body: -0.6,
  directorate: -0.3,
  part: -0.8,
  unknown: -1.5,
};

/** What speaks against one thing to run on across a mark. */
function bridge(gap: number, kind: Kind, size: number): number {
  const oneName = kind === "person" || kind === "member";
  let score = 0;
  if (gap & GAP.semicolon) return -9;
  if (gap & GAP.line) {
    if (gap & GAP.and) score += oneName ? -9 : 0;
    else if (gap & GAP.comma) score += oneName ? -9 : -0.3;
    else score += LINE_BRIDGES[kind];
    return score;
  }
  if (gap & GAP.wide) score += kind === "directorate" || gap & GAP.and ? -0.5 : -2.5;
  if (gap & GAP.comma) score += oneName ? (size === 2 && kind === "person" ? -1.5 : -9) : -0.3;
  if (gap & GAP.and) score += oneName ? -9 : DIRECTORATES.has(kind) ? 0 : -0.3;
  if (gap & (GAP.slash | GAP.dash)) score += oneName ? -9 : -0.8;
  if (gap & GAP.colon) score -= 4;
  return score;
}
