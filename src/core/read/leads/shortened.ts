import { withoutAccents } from "../text";
import { ORGANISATION } from "./words";

/**
 * Whether a text is a name with some of its words cut short: "Housing & Regen"
 * for "Housing & Regeneration", "Env Svcs" for "Environmental Services". Every
 * word has its fellow in the other; a word that parts of councils are named
 * after is none cut short: "Place Services" is not "Placement Services".
 */
export function isShortened(text: string, name: string): boolean {
  const words = wordsOf(text);
  const whole = wordsOf(name);
  if (words.length !== whole.length || text.length >= name.length) return false;
  return words.every((word, i) => word === whole[i] || isCutShort(word, whole[i] ?? ""));
}

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
