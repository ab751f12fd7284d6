import type { Field } from "../../plan/fields";
import { ASIDE, FILLERS, FOREIGN, VOCABULARY } from "./vocabulary";

/** What a phrase of the vocabulary says. */
export type Meaning =
  | { readonly kind: "field"; readonly field: Field; readonly loose: boolean }
  | { readonly kind: "aside" }
  | { readonly kind: "foreign" };

const ASIDE_MEANING: Meaning = { kind: "aside" };
const FOREIGN_MEANING: Meaning = { kind: "foreign" };

/** Every phrase of the vocabulary with its meaning. */
export const PHRASES: ReadonlyMap<string, Meaning> = allPhrases();

/** The most words a phrase has. */
export const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((p) => p.split(" ").length));

export const FILLER_WORDS: ReadonlySet<string> = new Set(FILLERS.split("|"));

/** The words of the vocabulary long enough that a slip of the pen can be told, by length. */
export const SPELLABLE: ReadonlyMap<number, readonly string[]> = spellableWords();

function allPhrases(): Map<string, Meaning> {
  const phrases = new Map<string, Meaning>();
  for (const phrase of FOREIGN.split("|")) phrases.set(phrase, FOREIGN_MEANING);
  for (const phrase of ASIDE.split("|")) phrases.set(phrase, ASIDE_MEANING);
  for (const [field, { plain, loose }] of Object.entries(VOCABULARY) as [
    Field,
    (typeof VOCABULARY)[Field],
  ][]) {
    for (const phrase of loose?.split("|") ?? []) {
      phrases.set(phrase, { kind: "field", field, loose: true });
    }
    for (const phrase of plain.split("|")) {
      phrases.set(phrase, { kind: "field", field, loose: false });
    }
  }
  return phrases;
}

function spellableWords(): Map<number, string[]> {
  const byLength = new Map<number, Set<string>>();
  for (const [phrase, meaning] of PHRASES) {
    if (meaning.kind !== "field") continue;
    for (const word of phrase.split(" ")) {
      if (word.length < 6) continue;
      byLength.set(word.length, (byLength.get(word.length) ?? new Set()).add(word));
    }
  }
  return new Map([...byLength].map(([length, words]) => [length, [...words]]));
}
