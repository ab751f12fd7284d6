import type { Reported } from "../../plan/status";
import { isErrorText, type CellValue } from "../../sheet/cell";
import { lookedAt } from "../longest";
import { memoised, wordsOf } from "../text";
import {
  ALONE,
  BEGUN_AGAIN,
  COLOURS,
  GREY,
  NEUTRAL,
  NOTHING_SAID,
  PLAINLY,
  REASONS,
  SAID,
  STILL_TO_COME,
  TAILS,
  TAKEN_BACK,
  WAITING,
} from "./lexicon";

const PHRASES = new Map<string, Reported>([
  ...NOTHING_SAID.split("|").map((phrase) => [phrase, "none"] as const),
  ...Object.entries(SAID).flatMap(([reported, phrases]) =>
    phrases.split("|").map((phrase) => [phrase, reported as Reported] as const),
  ),
]);
const PLAIN: ReadonlySet<string> = new Set(PLAINLY.split("|"));
const LONGEST = 4;
/** What is said in so many words is a story rather than a status. */
const STORY = 5;
/** In longer clauses a status named further in is one of something else. */
const LONGEST_CLAUSE = 8;
/** Where one thing said ends and the next begins. */
const CLAUSE_END = /[.;,:()[\]|\n–—]|\s-|-\s|(?<!\d)\/|\/(?!\d)/;

/**
 * What the words of a status cell report. Nothing is closed in doubt: complete,
 * suspended and cancelled must be said outright, with no word that takes it
 * back ("not", "partly", "1 of 3") or puts it off ("to be", "by March"), and
 * of the milestone itself ("Completed consultation" is of something else). A
 * story is known by the words it opens with ("Completed – went to Cabinet in
 * May"); one that opens otherwise reports nothing. A short text that is not
 * understood is "unknown".
 */
export const reportedOf: (text: string) => Reported = memoised((all) => {
  const text = lookedAt(all);
  const words = wordsOf(text);
  if (words.length === 0 && /[✓✔☑]/.test(text)) return "complete";
  const whole = PHRASES.get(words.join(" "));
  if (whole !== undefined) return whole;
  const share = /^(\d{1,3})(?:\.\d+)? percent\b/.exec(words.join(" "));
  if (share !== null) return reportedAt(Number(share[1]));
  if (words.some((word) => BEGUN_AGAIN.has(word))) return "in-progress";
  const isStory = words.length > STORY;
  const clauses = text.split(CLAUSE_END).map(wordsOf).filter(isTelling);
  const said = saidFirst(clauses, isStory);
  const isAsked = (!isStory && words.length > 0) || isWaiting(text);
  return said === "none" && isAsked ? "unknown" : said;
});

/** What a text reports that is a word of progress and nothing else, whatever column it stands in; else null. */
export function plainlyReported(text: string): Reported | null {
  if (text.length > 30) return null;
  const words = wordsOf(text).join(" ");
  return PLAIN.has(words) ? (PHRASES.get(words) ?? null) : null;
}

/** Whether a text rates a milestone grey, and says no more: what that means the words beside it tell. */
export const isGrey: (text: string) => boolean = memoised((text) => {
  const words = text.length > 30 ? [] : wordsOf(text).filter((word) => !NEUTRAL.has(word));
  return words.some((word) => word !== "rag") && words.every((word) => GREY.has(word));
});

/** Whether a text opens with what is waited for: "Waiting for a Cabinet decision". */
export const isWaiting: (text: string) => boolean = memoised(
  (text) => WAITING.test(text) && !PHRASES.has(wordsOf(text).join(" ")),
);

/** What a percentage reports where no words do. */
export function reportedAt(percent: number): Reported {
  return percent >= 100 ? "complete" : percent > 0 ? "in-progress" : "not-started";
}

/** A clause of figures alone, "5 – Complete", tells nothing. */
const isTelling = (words: readonly string[]): boolean => words.some((word) => !/^\d/.test(word));

/** What the first clause that says anything says; of a story, its first. A colour waits for words. */
function saidFirst(clauses: readonly (readonly string[])[], isStory: boolean): Reported {
  let colour: Reported = "none";
  for (const words of clauses) {
    const said = clauseSays(words);
    if (said === "none") {
      if (isStory) break;
      continue;
    }
    if (!words.every((word) => COLOURS.has(word))) return said;
    if (colour === "none") colour = said;
  }
  return colour;
}

function clauseSays(words: readonly string[]): Reported {
  const first = words.findIndex((word) => !NEUTRAL.has(word));
  if (first < 0) return PHRASES.get(words.join(" ")) ?? "none";
  const opening = phraseAt(words, first);
  if (opening !== null) {
    const said = opened(opening, words.slice(first + opening.length));
    if (said !== "none") return said;
  }
  if (STILL_TO_COME.has(words[first] ?? "") && words.some((word) => /^\d/.test(word))) {
    return "not-started";
  }
  return words.length > LONGEST_CLAUSE ? "none" : inside(words, first + 1);
}

interface Phrase {
  readonly reported: Reported;
  readonly length: number;
}

/** The longest phrase that begins at a word. */
function phraseAt(words: readonly string[], at: number): Phrase | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(" ");
    const reported = PHRASES.get(phrase);
    const isLast = at + length === words.length && (at === 0 || phrase.length > 2);
    if (reported !== undefined && (isLast || !ALONE.has(phrase))) return { reported, length };
  }
  return null;
}

/** What a clause says that opens with a phrase and goes on with some words. */
function opened({ reported }: Phrase, tail: readonly string[]): Reported {
  if (!isClosed(reported)) return reported;
  const [next] = tail;
  if (next === undefined) return reported;
  const isInPart = /\d (?:out )?of (?:the )?\d/.test(tail.join(" "));
  if (isInPart || tail.some((word) => TAKEN_BACK.has(word))) return "in-progress";
  if (TAILS.has(next) || /^\d/.test(next) || isToPlan(tail)) return reported;
  if (reported !== "complete") return REASONS.has(next) ? reported : "none";
  return STILL_TO_COME.has(next) ? "in-progress" : "none";
}

/** "Delivered to time and budget". */
const isToPlan = ([to, what]: readonly string[]): boolean =>
  to === "to" && /^(?:time|plan|schedule|budget|date|programme)$/.test(what ?? "");

/**
 * A status named further in, by what stands before it: "Not yet delivered",
 * "Phase 1 complete". What closes something else ("Consultation completed")
 * says nothing of the milestone.
 */
function inside(words: readonly string[], from: number): Reported {
  for (let at = from; at < words.length; at++) {
    const phrase = phraseAt(words, at);
    if (phrase === null || phrase.reported === "none") continue;
    const before = words.slice(0, at);
    if (!isClosed(phrase.reported))
      return before.includes("never") ? "not-started" : phrase.reported;
    if (before.some((word) => TAKEN_BACK.has(word) || /^\d/.test(word))) return "in-progress";
    if (before.some((word) => STILL_TO_COME.has(word))) return "not-started";
  }
  return "none";
}

const isClosed = (reported: Reported): boolean =>
  reported === "complete" || reported === "suspended" || reported === "cancelled";

interface PercentOptions {
  readonly numberFormat?: string | undefined;
  /** Whether the column's numbers are per cent rather than shares of 1. */
  readonly countsTo100?: boolean;
}

/** "80", "80 %", "80% complete", and "4 of 5" or "4 out of 5" as a share. */
const PERCENT =
  /^\s*(\d{1,3}(?:\.\d+)?)\s*(?:(?:%|per ?cent)(?!\s*\d).*|(?:out )?of\s+(\d{1,3}))?\s*$/is;

/**
 * Per cent complete, 0 to 100; null where a cell does not say. 0.8 is 80 under
 * a percentage format, and so is any share of 1 without one, unless the column
 * counts to 100.
 */
export function percentOf(
  value: CellValue,
  { numberFormat = "", countsTo100 = false }: PercentOptions = {},
): number | null {
  if (typeof value === "number") {
    const isShare = numberFormat.includes("%") || (!countsTo100 && value > 0 && value <= 1);
    const percent = isShare ? value * 100 : value;
    return percent >= 0 && percent <= 100 ? Math.round(percent * 100) / 100 : null;
  }
  if (typeof value !== "string" || isErrorText(value)) return null;
  const match = PERCENT.exec(value);
  const [, written, of] = match ?? [];
  const share = of === undefined ? Number(written ?? NaN) : (Number(written) / Number(of)) * 100;
  return share >= 0 && share <= 100 ? Math.round(share * 100) / 100 : null;
}
