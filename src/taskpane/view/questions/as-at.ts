import { daysBetween, formatDay, type Day } from "../../../core/plan/day";
import { outsidePlanYear, outsideWords, type OutsidePlanYear } from "../../../core/plan/plan-span";
import type { Settings } from "../../../core/plan/settings";
import { asAtOf } from "../../state";
import type { Asking, Question } from "./question";

/** Whether a day outside the plan's year is meant, or the nearest one within it. */
export const asAt: Question = {
  id: "as-at",
  ask({ review, settings, today }) {
    const day = asAtOf({ settings, today });
    const outside = outsidePlanYear(day, review.planYear);
    if (outside === null || isKept(settings, day, outside)) return [];
    return [asking(day, outside)];
  },
};

function asking(day: Day, outside: OutsidePlanYear): Asking {
  const { planYear, nearest } = outside;
  const words = outsideWords(day, outside);
  const end = words.indexOf(", ");
  const kept = { question: "as-at" as const, asAt: day, ...planYear };
  return {
    key: day,
    noticed: words.slice(0, end),
    asked: `${words.slice(end)} Judge the plan at:`,
    answers: [
      {
        words: `${formatDay(nearest.day)}, ${nearest.is} of the plan`,
        kind: "settle",
        done: `The plan is judged at ${formatDay(nearest.day)}`,
        change: () => ({ asAt: nearest.day }),
      },
      {
        words: `Keep ${formatDay(day)}`,
        kind: "settle",
        done: `The plan is judged at ${formatDay(day)}`,
        change: ({ answers }) => ({ answers: [...answers, kept] }),
      },
    ],
  };
}

/** A pane that follows the calendar would ask anew each morning; so many days go by before it does. */
const FOLLOWED_DAYS = 31;

/** Whether a person has said that this very day is meant for this very plan year. */
function isKept(settings: Settings, day: Day, { planYear }: OutsidePlanYear): boolean {
  return settings.answers.some((answer) => {
    if (answer.question !== "as-at") return false;
    if (answer.start !== planYear.start || answer.end !== planYear.end) return false;
    const since = daysBetween(answer.asAt, day);
    return since === 0 || (settings.asAt === null && since > 0 && since <= FOLLOWED_DAYS);
  });
}
