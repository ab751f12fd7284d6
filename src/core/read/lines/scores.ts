import type { Weighing } from "./evidence";
import { isScanned } from "./rows";
import type { Step } from "./viterbi";

/** A line to be decided on. */
export interface Line {
  readonly text: string;
  /** Whether nothing stands above it in its column. */
  readonly isFirst: boolean;
  /** Whether it looks like a failed print of the line below it. */
  readonly isGhost: boolean;
  /** Whether a deadline stands beside it, in a column of its own. */
  readonly hasDeadline: boolean;
}

/** What it takes to call a line noise rather than text. */
const NOISE = -3.6;
/** What cannot be. */
const NEVER = -20;
/** The longer a line, the less likely it is noise. */
const LETTERS_A_POINT = 60;
const MOST_FOR_LENGTH = 2;
/** Texts seldom begin with a line of one or two words. */
const BRIEF = 1.5;
const FEW_WORDS = 3;
const GHOST = 2;

/** How likely a line begins a text, goes on with one, or is noise, from all that was weighed. */
export function scoresOf(
  line: Line,
  { more, start }: Weighing,
): Pick<Step, "more" | "start" | "noise"> {
  const { text, isFirst } = line;
  if (isScanned(text)) return { more: NEVER, start: NEVER, noise: 0 };
  if (isFirst) return { more: NEVER, start: 0, noise: NEVER };
  const isBrief = areFew(text) && !/\d/.test(text);
  return { more, start: isBrief ? start - BRIEF : start, noise: noiseOf(line) };
}

const areFew = (text: string): boolean => text.split(" ").length < FEW_WORDS;

/** What has a deadline beside it says something, and so do several words that nothing repeats. */
function noiseOf({ text, isGhost, hasDeadline }: Line): number {
  if (hasDeadline || !(areFew(text) || isGhost)) return NEVER;
  return NOISE - Math.min(MOST_FOR_LENGTH, text.length / LETTERS_A_POINT) + (isGhost ? GHOST : 0);
}
