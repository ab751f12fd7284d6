import { formatDay } from "../../core/plan/day";
import type { Settings } from "../../core/plan/settings";
import { yearWords } from "../../core/plan/year-words";
import { yearsWords } from "../../core/report/counted";
import type { PaneReview } from "./pane-review";
import { counted } from "./words";

/** A way to answer which years' plans are counted, with its words. */
export interface YearAnswer {
  readonly words: string;
  readonly answer: NonNullable<Settings["rollUpYear"]>;
}

/** The question which years' plans are counted, and what is counted until it is answered. */
export interface YearQuestion {
  readonly title: string;
  readonly meanwhile: string;
  readonly answers: readonly YearAnswer[];
}

/** The question to ask where plans of several years stand in a workbook; null where there is nothing to ask. */
export function yearQuestion({ planYears, asAt }: PaneReview): YearQuestion | null {
  const { choices, planYear, taken } = planYears;
  if (choices.length === 0) return null;
  const now = planYear === null ? "all of them" : yearWords(planYear);
  const why = taken === "latest" ? `, the latest, since none holds ${formatDay(asAt)}` : "";
  const byYear = choices.map(({ year, holdsAsAt }) => ({
    words: holdsAsAt ? `${yearWords(year)}, which holds ${formatDay(asAt)}` : yearWords(year),
    answer: year,
  }));
  return {
    title: `Plans of ${NUMBERS[choices.length] ?? String(choices.length)} years stand here: ${yearsWords(choices)}.`,
    meanwhile: `Which are to be counted? Now it is ${now}${why}. The findings are of all ${counted(choices.length, "year")}.`,
    answers: [
      // What the product would take itself comes first.
      ...byYear.filter(({ answer }) => answer === planYear),
      ...byYear.filter(({ answer }) => answer !== planYear),
      { words: choices.length === 2 ? "Both together" : "All together", answer: "all" },
    ],
  };
}

const NUMBERS: readonly string[] = ["no", "one", "two", "three", "four", "five"];
