import { editDistance } from "../../plan/edit-distance";
import { memoised } from "../text";
import { SPELLABLE } from "./phrases";

/**
 * The word of the vocabulary that a misspelt word was meant for, "milestoens"
 * for "milestones"; null where none is near. One slip is allowed in a word of
 * six letters, two from nine.
 */
export const mendWord: (word: string) => string | null = memoised(nearestWord);

function nearestWord(word: string): string | null {
  if (word.length < 5) return null;
  const allowed = word.length >= 9 ? 2 : 1;
  for (let distance = 0; distance <= allowed; distance++) {
    for (const length of [word.length - distance, word.length, word.length + distance]) {
      for (const known of SPELLABLE.get(length) ?? []) {
        if (known[0] === word[0] && editDistance(word, known, distance) <= distance) return known;
      }
    }
  }
  return null;
}
