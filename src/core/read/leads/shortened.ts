import { withoutAccents } from "../text";
import { ORGANISATION } from "./words";

/**
 * Whether a text is a name with some of its words cut short: "Housing & Regen"
 * for "Housing & Regeneration", "Env Svcs" for "Environmental Services". Every
 * word has its fellow in the other; a word that parts of councils are named
 * after is none cut short: "Place Services" is not "Placement Services".
 */
export const isShortened = (text: string, name: string): boolean =>
  shortenedFrom([name])(text).length > 0;

/** The same for many texts: a function that gives those of the names that a text is cut short from. */
export function shortenedFrom(names: readonly string[]): (text: string) => readonly string[] {
  const known = names.map((name) => ({ name, whole: wordsOf(name) }));
  return (text) => {
    const words = wordsOf(text);
    return known
      .filter(({ name, whole }) => text.length < name.length && isCutFrom(words, whole))
      .map(({ name }) => name);
  };
}

const isCutFrom = (words: readonly string[], whole: readonly string[]): boolean =>
  words.length === whole.length &&
  words.every((word, i) => word === whole[i] || isCutShort(word, whole[i] ?? ""));

/** All words but "and" and the like: which part of the council "Services" are, the word before it says. */
const wordsOf = (text: string): string[] =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/['’‘`´]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SMALL.has(word));

const SMALL = new Set(["and", "the", "of", "for", "n", "directorate", "department", "dept"]);

const LEAST_LETTERS = 3;
const LEAST_LOST = 2;

function isCutShort(short: string, word: string): boolean {
  if (short.length < LEAST_LETTERS || word.length - short.length < LEAST_LOST) return false;
  if (ORGANISATION.has(short)) return GENERIC_SHORT.has(short);
  return word.startsWith(short) || isContracted(short, word);
}

/** Short forms that the list of words has as words. */
const GENERIC_SHORT = new Set(["svcs"]);

/** "Mgmt" for "Management": its first and last letters, and no vowel in between. */
function isContracted(short: string, word: string): boolean {
  if (short[0] !== word[0] || short.at(-1) !== word.at(-1)) return false;
  if (/[aeiou]/.test(short.slice(1))) return false;
  let from = 0;
  for (const letter of short) {
    from = word.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
