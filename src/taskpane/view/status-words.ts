import { isNotUnderstood } from "../../core/plan/not-understood";
import type { Settings } from "../../core/plan/settings";
import type { MilestoneEntry } from "./build-milestones";
import type { UnknownWord } from "./pane-review";

type Meaning = Settings["statusWords"][string];

/** What a word of progress can be said to mean, as the drop-downs have it. */
export const MEANINGS: readonly { readonly value: Meaning; readonly words: string }[] = [
  { value: "not-started", words: "Not started" },
  { value: "in-progress", words: "In progress" },
  { value: "complete", words: "Complete" },
  { value: "suspended", words: "Suspended" },
  { value: "cancelled", words: "Cancelled" },
  { value: "none", words: "Says nothing" },
];

/** The settings with a word's meaning; null, or what is no meaning, forgets it. */
export function sayMeaning(
  words: Settings["statusWords"],
  word: string,
  value: string | null,
): Settings["statusWords"] {
  const others = Object.entries(words).filter(([key]) => key !== word);
  const meaning = MEANINGS.find((each) => each.value === value);
  return Object.fromEntries(meaning ? [...others, [word, meaning.value]] : others);
}

/** The words that nobody has settled yet; "constructor" is a word like any other. */
export const unsettled = (
  unknown: readonly UnknownWord[],
  words: Settings["statusWords"],
): readonly UnknownWord[] => unknown.filter(({ word }) => !Object.hasOwn(words, word));

/** Words listed at the most: those that most milestones are reported by. */
const MOST = 30;

/** The words of progress that are not understood, those of most milestones first. */
export function unknownWords(milestones: readonly MilestoneEntry[]): UnknownWord[] {
  const counts = new Map<string, number>();
  for (const { milestone, status } of milestones) {
    if (!isNotUnderstood(milestone, status)) continue;
    counts.set(milestone.reportedText, (counts.get(milestone.reportedText) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, milestonesOf]) => ({ word, milestones: milestonesOf }))
    .sort((a, b) => b.milestones - a.milestones)
    .slice(0, MOST);
}
