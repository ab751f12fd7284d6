import { useMemo } from "react";
import { openQuestions } from "../view/questions";
import type { Asking } from "../view/questions/question";
import { usePane } from "./use-pane";

/** The questions that are open; the same list for as long as nothing they are asked of changes. */
export function useQuestions(): readonly Asking[] {
  const review = usePane((state) => state.review);
  const settings = usePane((state) => state.settings);
  const today = usePane((state) => state.today);
  return useMemo(() => openQuestions({ review, settings, today }), [review, settings, today]);
}
