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
        if (known[0] === word[0] && editDistance(word, known) <= distance) return known;
      }
    }
  }
  return null;
}

/** How many letters must be put in, left out, replaced or swapped with the next to get from one word to another. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
