import { editDistance } from "../../plan/edit-distance";
import type { Spelling } from "../../plan/reading";
import { directorateKey, directorateWords } from "./key";

/** Whether a text could be an abbreviation: "CLC", "D&R", "C.L.C.", "AHWB". */
export function looksAbbreviated(text: string): boolean {
  return /^[A-Z](?:[.,]?[ ]?(?:&[ ]?)?[A-Z]|x){1,6}\.?$/.test(text) && lettersOf(text).length <= 6;
}

/**
 * Whether an abbreviation stands for a name: its letters are the initials of
 * the name's words, in order and every word in turn, `and` counted or not; a
 * long word may lend a second letter ("WB" for Wellbeing). A name of one word
 * is shortened to its beginning ("Res").
 */
export function abbreviates(short: string, name: string): boolean {
  const letters = lettersOf(short);
  if (letters.length < 2 || letters.length > 7) return false;
  const all = name
    .toLowerCase()
    .replace(/['’‘]/g, "")
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean)
    .map((word) => (word === "&" ? "and" : word));
  const telling = all.filter((word) => !/^(?:and|of|the|for|directorate|department)$/.test(word));
  if (telling.length === 0) return false;
  if (telling.length === 1) return letters.length >= 3 && (telling[0] ?? "").startsWith(letters);
  return [all, telling, all.filter((w) => w !== "the" && w !== "of")].some((words) =>
    spells(letters, words),
  );
}

/** Whether the letters run through the words, each word giving its first and perhaps one more. */
function spells(letters: string, words: readonly string[], from = 0, word = 0): boolean {
  if (word === words.length) return from === letters.length;
  const current = words[word] ?? "";
  if (letters[from] !== current[0]) return false;
  if (spells(letters, words, from + 1, word + 1)) return true;
  const next = letters[from + 1];
  return (
    next !== undefined &&
    current.length > 5 &&
    current.indexOf(next, 1) > 0 &&
    spells(letters, words, from + 2, word + 1)
  );
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");

/** How a spelling with a directorate's own words, or confirmed by a person, differs from its name. */
export const likenessTo = (text: string, name: string): Spelling["likeness"] =>
  looksAbbreviated(text) && directorateKey(text) !== directorateKey(name) ? "abbreviation" : "same";

/**
 * Whether a text is a damaged spelling of a name: the same number of words,
 * each like its fellow, and a slip in few of them. A word more or less, or a
 * short word that differs, makes another name.
 */
export function resembles(text: string, name: string): boolean {
  if (Math.abs(text.length - name.length) > 14) return false;
  const a = directorateWords(text);
  const b = directorateWords(name);
  if (a.length !== b.length) return joinedAlike(a.join(""), b.join(""));
  let slips = 0;
  for (const [i, word] of a.entries()) {
    const other = b[i] ?? "";
    const distance = editDistance(word, other, 3);
    if (distance > slack(Math.max(word.length, other.length))) return false;
    slips += distance;
  }
  return slips > 0 && slips <= 1 + Math.floor(b.join("").length / 8);
}

/** A blank lost or won ("Develop ment"): the same letters but for very few. */
const joinedAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 10 && editDistance(a, b, 2) <= 1;

const slack = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : length < 11 ? 2 : 3);
