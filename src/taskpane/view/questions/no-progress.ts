import { progressNotice } from "../../../core/plan/progress-words";
import type { Settings } from "../../../core/plan/settings";
import type { SheetView } from "../pane-review";
import { counted, grouped } from "../words";
import type { Asking, PaneAnswer, Question } from "./question";

/** Whether it is right that sheets report nothing, so that all that is past its date counts as overdue. */
export const noProgress: Question = {
  id: "no-progress",
  ask({ review, settings }) {
    const plans = review.sheets.filter(({ milestones }) => milestones > 0);
    const open = plans.filter(({ name }) => !isAnswered(settings, name));
    return (["no-column", "not-yet"] as const).flatMap((kind) => {
      const silent = open.filter(({ progress }) => progress.kind === kind);
      return silent.length === 0 ? [] : [asking(silent, silent.length === plans.length, kind)];
    });
  },
};

function asking(
  silent: readonly SheetView[],
  areAll: boolean,
  kind: "no-column" | "not-yet",
): Asking {
  const named = silent.map(({ name, progress }) => ({ name: `“${name}”`, progress }));
  const words = progressNotice(named, areAll);
  const end = words.indexOf(": ") + 1;
  const sum = (of: "overdue" | "milestones"): number =>
    silent.reduce((total, sheet) => total + sheet[of], 0);
  return {
    key: kind,
    noticed: words.slice(0, end),
    asked: `${words.slice(end)} That is ${grouped(sum("overdue"))} of ${counted(sum("milestones"), "milestone")}.`,
    answers: [
      ...addingColumns(silent, kind),
      {
        words: kind === "no-column" ? "Choose the column" : "Choose another column",
        kind: "columns",
      },
      {
        words: "That is right",
        kind: "settle",
        done: "Noted: nothing is reported, and that is right",
        change: ({ answers }) => ({
          answers: [
            ...answers,
            ...silent.map(({ name }) => ({ question: "no-progress" as const, sheet: name })),
          ],
        }),
      },
    ],
  };
}

/** Columns can be added beside a table with labels; one without is told its columns in Settings. */
function addingColumns(
  silent: readonly SheetView[],
  kind: "no-column" | "not-yet",
): readonly PaneAnswer[] {
  const sheets = silent
    .filter(({ tables }) => tables.some(({ headerRow }) => headerRow !== null))
    .map(({ name }) => name);
  return kind === "no-column" && sheets.length > 0
    ? [{ words: "Add progress columns", kind: "add-progress", sheets }]
    : [];
}

const isAnswered = ({ answers }: Settings, sheet: string): boolean =>
  answers.some((answer) => answer.question === "no-progress" && answer.sheet === sheet);
