import { formatDay } from "../../../core/plan/day";
import type { Settings } from "../../../core/plan/settings";
import { yearWords } from "../../../core/plan/year-words";
import { yearsWords } from "../../../core/report/counted";
import type { PaneReview } from "../pane-review";
import { counted } from "../words";
import type { Asking, Question } from "./question";

/** Which years' plans are counted, where there are several and nobody has said. */
export const planYear: Question = {
  id: "plan-year",
  ask({ review, settings }) {
    const { taken } = review.planYears;
    const isUnasked = taken === "as-at" || taken === "latest";
    return isUnasked && !isAnswered(settings, review) ? [asking(review)] : [];
  },
};

/** The answer stands at once; the plan is judged by it a moment later. */
const isAnswered = ({ rollUpYear }: Settings, { planYears }: PaneReview): boolean =>
  rollUpYear === "all" ||
  planYears.choices.some(
    ({ year }) => year.start === rollUpYear?.start && year.end === rollUpYear.end,
  );

function asking({ planYears, asAt }: PaneReview): Asking {
  const { choices, planYear: year, taken } = planYears;
  const now = year === null ? "all of them" : yearWords(year);
  const why = taken === "latest" ? `, the latest, since none holds ${formatDay(asAt)}` : "";
  const answers = yearAnswers({ planYears, asAt });
  return {
    // Other years are another question; the same years still are this one after every edit.
    key: choices.map((choice) => choice.year.start).join(" "),
    noticed: `Plans of ${NUMBERS[choices.length] ?? String(choices.length)} years stand here`,
    asked: `: ${yearsWords(choices)}. Which are to be counted? Now it is ${now}${why}. The findings are of all ${counted(choices.length, "year")}.`,
    answers: answers.map(({ words, counts, answer }) => ({
      words,
      kind: "settle",
      done: `Counted: ${counts}`,
      change: () => ({ rollUpYear: answer }),
    })),
  };
}

/** A way to answer which years' plans are counted. */
export interface YearAnswer {
  readonly words: string;
  /** What is counted then, in few words. */
  readonly counts: string;
  readonly answer: NonNullable<Settings["rollUpYear"]>;
}

/** The ways to answer which years' plans are counted, what is counted unasked first; none for a single year. */
export function yearAnswers({
  planYears: { choices, planYear: taken },
  asAt,
}: Pick<PaneReview, "planYears" | "asAt">): readonly YearAnswer[] {
  if (choices.length === 0) return [];
  const byYear = choices.map(({ year, holdsAsAt }) => {
    const counts = yearWords(year);
    const words = holdsAsAt ? `${counts}, which holds ${formatDay(asAt)}` : counts;
    return { words, counts, answer: year };
  });
  return [
    ...byYear.filter(({ answer }) => answer === taken),
    ...byYear.filter(({ answer }) => answer !== taken),
    { ...(choices.length === 2 ? BOTH : ALL), answer: "all" },
  ];
}

const BOTH = { words: "Both together", counts: "the plans of both years" };
const ALL = { words: "All together", counts: "the plans of all years" };

const NUMBERS: readonly string[] = ["no", "one", "two", "three", "four", "five"];
