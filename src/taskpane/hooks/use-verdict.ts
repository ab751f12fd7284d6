import { verdictOf, type Verdict } from "../../core/validate/verdict";
import { usePane } from "./use-pane";
import { useQuestions } from "./use-questions";
import { useFindingList } from "./use-rows";

/** Whether the plan may be handed in, and whether what was checked is told. */
export interface ShownVerdict {
  /** Null before anything was checked, and where there is no plan. */
  readonly verdict: Verdict | null;
  readonly isToldOfChecked: boolean;
}

/** The verdict on the plan as it stands, by the chosen rules and without what is ignored. */
export function useVerdict(): ShownVerdict {
  const review = usePane((state) => state.review);
  const told = usePane((state) => state.toldOfChecked);
  const questions = useQuestions().length;
  const list = useFindingList();
  if (review === null || list === null || review.milestones === 0) {
    return { verdict: null, isToldOfChecked: false };
  }
  const verdict = verdictOf({
    questions,
    toFix: list.severities.error,
    failures: review.failures.length,
  });
  return { verdict, isToldOfChecked: told ?? verdict.kind === "ready" };
}
