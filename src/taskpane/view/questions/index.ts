import { asAt } from "./as-at";
import { noProgress } from "./no-progress";
import { planYear } from "./plan-year";
import type { Asking, AskedOf, Question } from "./question";
import type { PaneState } from "../../state";

/** Every question, in the order they are put. */
export const QUESTIONS: readonly Question[] = [noProgress, asAt, planYear];

/** The questions that are open; none before the first review. */
export function openQuestions({
  review,
  settings,
  today,
}: Pick<PaneState, "review" | "settings" | "today">): readonly Asking[] {
  if (review === null) return [];
  const of: AskedOf = { review, settings, today };
  return QUESTIONS.flatMap(({ id, ask }) =>
    ask(of).map((asking) => ({ ...asking, key: `${id} ${asking.key}` })),
  );
}
