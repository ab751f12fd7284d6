import { daysBetween, type Day, type Period } from "../plan/day";
import type { Reading } from "../plan/reading";
import type { Settings } from "../plan/settings";

/** Which plans are rolled up together, where they are not all of one year. */
export interface PlanYears {
  /**
   * The year whose plans are counted; null where no plan's year is known, or
   * where plans of several years are added.
   */
  readonly planYear: Period | null;
  /** How it came to be that one; "only" where there was nothing to choose. */
  readonly taken: "only" | "as-at" | "latest" | "chosen" | "all";
  /** The years there are to choose from, earliest first; none where there was nothing to choose. */
  readonly choices: readonly YearOfPlans[];
}

/** The plans that are counted for one year. */
export interface YearOfPlans {
  readonly year: Period;
  /** Whether the as-at day is of that year. */
  readonly holdsAsAt: boolean;
  /** Sheets whose plan is of that year or runs through it, in their order. */
  readonly sheets: readonly PlanSheet[];
}

/** A sheet that holds a plan. */
export interface PlanSheet {
  /** The workbook's name; null where there is but one, which needs no name. */
  readonly workbook: string | null;
  readonly sheet: string;
  readonly year: Period;
  readonly milestones: number;
}

export interface PlanYearOptions {
  /** The day everything is judged at, "YYYY-MM-DD". */
  readonly asAt: Day;
  /** What a person has chosen; a year that no plan is of any more counts for nothing. */
  readonly wanted: Settings["rollUpYear"];
}

/**
 * Says which plans are rolled up: last year's and this year's are not added. A
 * plan whose year is not known counts with any year, and so does one that runs
 * through it: a strategy for four years beside the plan of one of them.
 */
export function planYearsOf(
  workbooks: readonly { readonly name: string; readonly readings: readonly Reading[] }[],
  { asAt, wanted }: PlanYearOptions,
): PlanYears {
  const areSeveral = workbooks.length > 1;
  const sheets = workbooks.flatMap(({ name, readings }) =>
    sheetsOf(readings, areSeveral ? name : null),
  );
  const choices = choicesOf(sheets, asAt);
  const [only, another] = choices;
  if (only === undefined) return { planYear: null, taken: "only", choices: [] };
  if (another === undefined) return { planYear: only.year, taken: "only", choices: [] };
  if (wanted === "all") return { planYear: null, taken: "all", choices };
  const chosen = choices.find(({ year }) => wanted !== null && isSame(year, wanted));
  if (chosen) return { planYear: chosen.year, taken: "chosen", choices };
  const current = choices.filter(({ holdsAsAt }) => holdsAsAt).at(-1);
  if (current) return { planYear: current.year, taken: "as-at", choices };
  return { planYear: latest(choices), taken: "latest", choices };
}

/** Whether the plan of a sheet is rolled up. */
export function isCounted(reading: Reading, { planYear, choices }: PlanYears): boolean {
  const { planYear: own } = reading.plan;
  if (own === null || planYear === null || choices.length === 0) return true;
  return runTogether(own, planYear);
}

function sheetsOf(readings: readonly Reading[], workbook: string | null): PlanSheet[] {
  return readings.flatMap(({ sheet, plan: { planYear: year, actions } }) => {
    if (year === null || actions.length === 0) return [];
    const milestones = actions.reduce((n, action) => n + action.milestones.length, 0);
    return [{ workbook, sheet, year, milestones }];
  });
}

/** A choice for each year, the shortest to speak for those that count the same sheets. */
function choicesOf(sheets: readonly PlanSheet[], asAt: Day): YearOfPlans[] {
  const choices = new Map<string, YearOfPlans>();
  for (const year of distinct(sheets.map((sheet) => sheet.year)).sort(shortestFirst)) {
    const isIn = sheets.map((sheet) => runTogether(sheet.year, year));
    const counted = sheets.filter((_, place) => isIn[place]);
    const key = isIn.map(Number).join("");
    const holds = holdsDay(year, asAt);
    const known = choices.get(key);
    choices.set(key, {
      year: known?.year ?? year,
      holdsAsAt: holds || known?.holdsAsAt === true,
      sheets: counted,
    });
  }
  // A strategy that runs through all the years is no choice between them.
  const narrower = [...choices.values()].filter((choice) => choice.sheets.length < sheets.length);
  const kept = narrower.length > 1 ? narrower : [...choices.values()];
  return kept.sort(
    (a, b) => compare(a.year.start, b.year.start) || compare(a.year.end, b.year.end),
  );
}

function distinct(years: readonly Period[]): Period[] {
  return [...new Map(years.map((year) => [`${year.start}/${year.end}`, year])).values()];
}

/** Whether two periods are of one year, or one runs through the other: they share most of the shorter. */
function runTogether(a: Period, b: Period): boolean {
  const from = a.start > b.start ? a.start : b.start;
  const to = a.end < b.end ? a.end : b.end;
  const shared = daysBetween(from, to) + 1;
  return 2 * shared > Math.min(lengthOf(a), lengthOf(b));
}

const lengthOf = ({ start, end }: Period): number => daysBetween(start, end) + 1;

const shortestFirst = (a: Period, b: Period): number => lengthOf(a) - lengthOf(b);

const holdsDay = ({ start, end }: Period, day: Day): boolean => start <= day && day <= end;

const isSame = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;

const latest = (choices: readonly YearOfPlans[]): Period | null =>
  choices.reduce<Period | null>(
    (last, { year }) => (last === null || year.end >= last.end ? year : last),
    null,
  );

const compare = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);
