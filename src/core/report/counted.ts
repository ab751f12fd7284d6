import { formatDay, type Day } from "../plan/day";
import { DOUBTS, type Doubt } from "../plan/doubt";
import { yearWords } from "../plan/year-words";
import type { Doubts } from "../track/doubts";
import type { PlanSheet, PlanYears, YearOfPlans } from "../track/plan-years";

/** What a note on the plan year is made from. */
export interface CountedOf {
  /** The day everything is judged at, "YYYY-MM-DD". */
  readonly asAt: Day;
  readonly planYears: PlanYears;
}

/**
 * Which year's plans are counted, where there are several: "Plan year 2026/27,
 * which holds 31 Dec 2026. Not counted: 2025/26 (“Plan A”)."; "" where there is
 * but one.
 */
export function planYearNote({ asAt, planYears }: CountedOf): string {
  const { planYear, taken, choices } = planYears;
  if (choices.length === 0) return "";
  if (planYear === null)
    return `Plans of several years are counted together: ${yearsWords(choices)}.`;
  const why = {
    only: "",
    all: "",
    chosen: "",
    "as-at": `, which holds ${formatDay(asAt)}`,
    latest: `, the latest, since none holds ${formatDay(asAt)}`,
  }[taken];
  const others = yearsWords(leftOut(planYears));
  return `Plan year ${yearWords(planYear)}${why}. Not counted: ${others}.`;
}

/** "2025/26 (“Plan A”) and 2026/27 (“Plan B”)". */
export const yearsWords = (choices: readonly YearOfPlans[]): string =>
  listed(choices.map(choiceWords));

/** The plans of other years that are not counted, by year. */
export function leftOut({ planYear, choices }: PlanYears): readonly YearOfPlans[] {
  const taken = choices.find(({ year }) => year === planYear);
  if (taken === undefined) return [];
  return choices.flatMap((choice) => {
    const sheets = choice.sheets.filter((sheet) => !taken.sheets.includes(sheet));
    return sheets.length === 0 ? [] : [{ ...choice, sheets }];
  });
}

/** "2025/26 (“Plan A” of plan.xlsx)"; the workbook is left out where there is but one. */
function choiceWords({ year, sheets }: YearOfPlans): string {
  const names = sheets.map(({ sheet }) => `“${sheet}”`);
  return `${yearWords(year)} (${listed(names)}${booksOf(sheets)})`;
}

function booksOf(sheets: readonly PlanSheet[]): string {
  const books = [...new Set(sheets.flatMap(({ workbook }) => workbook ?? []))];
  return books.length === 0 ? "" : ` of ${listed(books)}`;
}

/** What is doubtful about a day, in the words that stand behind it. */
export const DOUBT_WORDS: Readonly<Record<Doubt, string>> = {
  "outside-plan-year": "outside the plan year",
  "year-inferred": "year inferred",
  ambiguous: "ambiguous",
};

const COUNTED_WORDS: Readonly<Record<Doubt, string>> = {
  "outside-plan-year": "outside the plan year",
  "year-inferred": "with the year inferred",
  ambiguous: "that can mean two days",
};

/**
 * "12 of these dates are doubtful: 9 outside the plan year, 3 with the year
 * inferred."; "" where none is.
 */
export function doubtsNote(doubts: Doubts): string {
  const all = DOUBTS.reduce((n, doubt) => n + doubts[doubt], 0);
  if (all === 0) return "";
  const parts = DOUBTS.filter((doubt) => doubts[doubt] > 0);
  const words = parts.map((doubt) => `${String(doubts[doubt])} ${COUNTED_WORDS[doubt]}`);
  return `${String(all)} of these dates ${all === 1 ? "is" : "are"} doubtful: ${words.join(", ")}.`;
}

/** "a", "a and b", "a, b and c". */
function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
