import type { Scan } from "./notation";
import type { Token } from "./tokens";

/** The months in full, January first. */
export const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** Every beginning of a month's name of three letters or more, with its number from 1. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flatMap((name, i) =>
    Array.from({ length: name.length - 2 }, (_, n): [string, number] => [
      name.slice(0, n + 3),
      i + 1,
    ]),
  ),
]);

const USUAL = new Set([...MONTHS, ...MONTHS.map((name) => name.slice(0, 3)), "sept"]);

/** Whether a month is written as people write it; "octo" is not. */
export const isUsualMonth = (word: string): boolean => USUAL.has(word);

export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["last", -1],
  ["final", -1],
]);

/** Whether the token at a place is that word or mark. */
export function isAt(scan: Scan, at: number, text: string): boolean {
  return scan.tokens[at]?.text === text;
}

/** The place after one of these words or marks, or the same place where none stands. */
export function skip(scan: Scan, at: number, ...texts: string[]): number {
  const found = scan.tokens[at];
  return found && texts.includes(found.text) ? at + 1 : at;
}

/** The place after these words in a row, or null. "|" parts words that serve equally. */
export function phrase(scan: Scan, at: number, words: string): number | null {
  const places = placesOf(words);
  for (let i = 0; i < places.length; i++) {
    const found = scan.tokens[at + i];
    if (!found || !places[i]?.includes(found.text)) return null;
  }
  return at + places.length;
}

/** The words that may stand at each place of a phrase; taken apart once for each phrase of the code. */
function placesOf(words: string): readonly (readonly string[])[] {
  const known = PHRASES.get(words);
  if (known) return known;
  const places = words.split(" ").map((word) => word.split("|"));
  PHRASES.set(words, places);
  return places;
}

const PHRASES = new Map<string, readonly (readonly string[])[]>();

/** Whether two tokens stand together without white space. */
export const isGlued = (token: Token | undefined): token is Token =>
  token !== undefined && !token.spaced;
