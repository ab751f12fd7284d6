import type { PrintedRow } from "./rows";

/** Whether the last word of a line and the first of the next are a phrase of the document's. */
export type Phrases = (before: string, text: string) => boolean;

/**
 * The phrases of a document, by the lines they stand on unbroken: "Needs
 * Assessment" on one line says that a line ending in "Needs" goes on with
 * "Assessment" on the next. Only words in capitals are looked at: those in
 * small letters go on in any case.
 */
export function phrasesOf(pages: readonly { readonly rows: readonly PrintedRow[] }[]): Phrases {
  const known = new Set<string>();
  for (const { rows } of pages) {
    for (const { action, milestone } of rows) {
      for (const line of action) addPairs(line, known);
      for (const line of milestone) addPairs(line, known);
    }
  }
  return (before, text) => {
    const last = LAST_WORD.exec(before)?.[0];
    const first = FIRST_WORD.exec(text)?.[0];
    return last !== undefined && first !== undefined && known.has(`${last} ${first}`);
  };
}

const LAST_WORD = /\p{L}[\p{L}'’-]*$/u;
const FIRST_WORD = /^\p{Lu}[\p{L}'’-]*/u;
const PAIR = /(?<=^|[^\p{L}'’-])(\p{L}[\p{L}'’-]*) (?=(\p{Lu}[\p{L}'’-]*))/gu;

function addPairs(line: string, known: Set<string>): void {
  for (const [, one = "", other = ""] of line.matchAll(PAIR)) known.add(`${one} ${other}`);
}
