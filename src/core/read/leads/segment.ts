import { NEVER } from "./evidence";
import { featuresOf } from "./features";
import type { Kind, SegmentOptions } from "./kinds";
import { cut } from "./marks";
import { UNLIKELY, scoreOf } from "./score";
import { GAP, textBetween, type Tokens } from "./tokens";

export interface Segment {
  readonly kind: Kind;
  readonly text: string;
  /** Words from this to before that one. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
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
const { semicolon: SEMICOLON } = GAP;

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
    const first = Math.max(0, to - LONGEST);
    for (let from = to - 1; from >= first; from--) {
      // Nothing runs on across a semicolon.
      if (from < to - 1 && (tokens.gaps[from + 1] ?? 0) & SEMICOLON) break;
      if (from > 0 && best[from]?.size === 0) continue;
      for (const kind of KINDS) {
        if (options.without?.has(kind)) continue;
        const own = scoreOf(kind, tokens, words, from, to, options);
        if (own < UNLIKELY) continue;
        const step = bestStep(kind, own, from, best[from], tokens.gaps[from] ?? 0, options);
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
  options: SegmentOptions,
): Step {
  if (from === 0 || !steps) return { score: own, from, before: null, own };
  let found: Step | null = null;
  for (const [before, step] of steps) {
    const score = step.score + cut(gap, before, kind, options) + own;
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
