import type { Reported } from "../../plan/status";
import { isErrorText, type CellValue } from "../../sheet/cell";
import { memoised, wordsOf } from "../text";
import { NOTHING_SAID, SAID } from "./lexicon";

const PHRASES = new Map<string, Reported>([
  ...NOTHING_SAID.split("|").map((phrase) => [phrase, "none"] as const),
  ...Object.entries(SAID).flatMap(([reported, phrases]) =>
    phrases.split("|").map((phrase) => [phrase, reported as Reported] as const),
  ),
]);
const LONGEST = 4;
/** What is said in so many words is a story rather than a status. */
const STORY = 5;

/**
 * What the words of a status cell report. A story is known by the words it
 * opens with ("Completed – went to Cabinet in May"); one that opens otherwise
 * reports nothing. A short text that is not understood is "unknown".
 */
export const reportedOf: (text: string) => Reported = memoised((text) => {
  const words = wordsOf(text);
  const whole = PHRASES.get(words.join(" "));
  if (whole !== undefined) return whole;
  if (/[✓✔☑]/.test(text) && words.length === 0) return "complete";
  const share = /^(\d{1,3})(?:\.\d+)? percent\b/.exec(words.join(" "));
  if (share !== null) return reportedAt(Number(share[1]));
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    const opening = words.slice(0, length).join(" ");
    const reported = PHRASES.get(opening);
    if (reported !== undefined && opening.length > 2 && reported !== "none") return reported;
  }
  if (words.length > STORY) return "none";
  return inside(words);
});

/** What a percentage reports where no words do. */
export function reportedAt(percent: number): Reported {
  return percent >= 100 ? "complete" : percent > 0 ? "in-progress" : "not-started";
}

/** A status named further in: "Status: on track", "Now complete". */
function inside(words: readonly string[]): Reported {
  for (let length = LONGEST; length > 0; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const phrase = words.slice(i, i + length).join(" ");
      const reported = PHRASES.get(phrase);
      if (reported !== undefined && phrase.length > 3 && reported !== "none") return reported;
    }
  }
  return "unknown";
}

/**
 * Per cent complete, 0 to 100; null where a cell does not say. 0.8 is 80 under
 * a percentage format, and so is any share of 1 without one.
 */
export function percentOf(value: CellValue, numberFormat = ""): number | null {
  if (typeof value === "number") {
    const percent = numberFormat.includes("%") || (value > 0 && value <= 1) ? value * 100 : value;
    return percent >= 0 && percent <= 100 ? Math.round(percent * 100) / 100 : null;
  }
  if (typeof value !== "string" || isErrorText(value)) return null;
  const match = /^\s*(\d{1,3}(?:\.\d+)?)\s*(?:%|per ?cent)?/i.exec(value);
  const percent = match === null ? NaN : Number(match[1]);
  return percent >= 0 && percent <= 100 ? percent : null;
}
