import { withoutAccents } from "../text";
import { GENERIC } from "./words";

/** Runs of white space as one blank, none at the ends. */
export const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * The words of a directorate's name that tell it from another: without `and`,
 * punctuation, accents, case, plural or possessive endings, and the words for any part
 * of an organisation. "The Children's Services Directorate" is ["child..."].
 */
export function directorateWords(text: string): readonly string[] {
  let words = known.get(text);
  if (!words) {
    if (known.size > KNOWN_LIMIT) known.clear();
    known.set(text, (words = wordsIn(text)));
  }
  return words;
}

// Names are compared with one another many times over.
const known = new Map<string, readonly string[]>();
const KNOWN_LIMIT = 5000;

function wordsIn(text: string): string[] {
  const all = withoutAccents(text)
    .toLowerCase()
    .replace(/['’‘`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "" && !SMALL.has(word));
  const telling = all.filter((word) => !GENERIC.has(word) && word !== "office");
  return (telling.length > 0 ? telling : all).map(stem);
}

/** One text for all the spellings of a directorate that are the same: "developmentrenewal". */
export const directorateKey = (text: string): string => directorateWords(text).join("");

const SMALL = new Set(["and", "the", "of", "for", "n"]);

function stem(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
