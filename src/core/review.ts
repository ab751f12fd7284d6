import type { Day } from "./plan/day";
import type { Failure } from "./plan/failure";
import type { Action } from "./plan/plan";
import type { Directorate, Reading } from "./plan/reading";
import { DEFAULT_SETTINGS, type Settings } from "./plan/settings";
import { createReader } from "./read/read";
import type { CellRef } from "./sheet/a1";
import type { CellValue } from "./sheet/cell";
import type { Workbook } from "./sheet/workbook";
import { checkedIn, type Checked } from "./track/checked";
import { doubtsIn, type Doubts } from "./track/doubts";
import { isCounted, planYearsOf, type PlanYears } from "./track/plan-years";
import { rollUp, type RollUp } from "./track/roll-up";
import { statusAt, type StatusOptions } from "./track/status";
import type { Finding, Rule } from "./validate/rule";
import { RULES } from "./validate/rules/index";
import { copiesOf } from "./validate/copies";
import { createLastReturn } from "./validate/last-return";
import { createValidator, type Validator } from "./validate/validate";

export interface ReviewOptions {
  /** The day everything is judged at, "YYYY-MM-DD". */
  readonly asAt: Day;
  readonly settings?: Settings;
  /** The rules to check with; all of them by default. */
  readonly rules?: readonly Rule[];
  /** The workbooks of the last return, for the rules that compare with it. */
  readonly previous?: readonly Workbook[];
}

/** All there is to say of some workbooks on a day. Plain data, so that a worker can post it. */
export interface Review {
  readonly asAt: Day;
  readonly settings: Settings;
  readonly workbooks: readonly WorkbookReview[];
  /** The directorates learned over all the workbooks together. */
  readonly directorates: readonly Directorate[];
  /** Of which year's plans the milestones are counted, where there are several. */
  readonly planYears: PlanYears;
  readonly rollUp: RollUp;
  /** What the milestones counted say of themselves, in figures. */
  readonly checked: Checked;
  /** The sheets of the last return that could not be read, and so were compared with nothing. */
  readonly notCompared: readonly Failure[];
  /** How many of the days that the roll-up counts by are doubtful. */
  readonly doubts: Doubts;
}

export interface WorkbookReview {
  readonly name: string;
  /** One a worksheet that was looked at, a plan found on it or not. */
  readonly readings: readonly Reading[];
  /** Those whose milestones are counted, flagged and reported: all but the plans of other years. */
  readonly counted: readonly Reading[];
  readonly findings: readonly Finding[];
  /** What broke down on its sheets; all that is here stands without it. */
  readonly failures: readonly Failure[];
}

/** Reads, checks and rolls up workbooks together. */
export type Reviewer = (workbooks: readonly Workbook[], options: ReviewOptions) => Review;

/**
 * Reads, checks and rolls up workbooks together: directorates are learned over
 * all of them, so that six returns count as one plan. Bad input never throws;
 * it becomes findings. A rule that throws, or a sheet on which reading does,
 * costs what it would have said and becomes a failure.
 */
export const review: Reviewer = (workbooks, options) => createReviewer()(workbooks, options);

/**
 * A reviewer for workbooks that are looked at after every edit. What it gives
 * is what {@link review} gives; what has not changed since the last time it
 * neither reads nor checks again, and gives as the very same objects.
 */
export function createReviewer(): Reviewer {
  const read = createReader();
  const readBefore = createReader();
  const lastReturn = createLastReturn();
  const settingsOf = steady();
  const statusFor = steadyStatus();
  const validators = new Map<string, Validator>();
  const validatorFor = (key: string): Validator => {
    const known = validators.get(key) ?? createValidator();
    validators.set(key, known);
    return known;
  };
  return (workbooks, options) => {
    const { asAt, rules = RULES } = options;
    const settings = settingsOf(options.settings ?? DEFAULT_SETTINGS);
    const { readings, directorates, failures } = read(workbooks, { asAt, settings });
    const statusOf = statusFor(asAt, settings.dueSoonDays);
    const shared = { asAt, settings, directorates, statusOf };
    const books = workbooks.map(({ name }, i) => ({ name, readings: readings[i] ?? [] }));
    const planYears = planYearsOf(books, { asAt, wanted: settings.rollUpYear });
    const counts = (reading: Reading): boolean => isCounted(reading, planYears);
    const before = readBefore(options.previous ?? [], { asAt, settings });
    const answering = lastReturn(
      before.readings.flat().map(({ plan }) => plan),
      readings.flat(),
    );
    const copies = copiesOf(
      books.flatMap((workbook) =>
        workbook.readings.map((reading) => ({ workbook, reading, isCounted: counts(reading) })),
      ),
    );
    let place = 0;
    const reviewed = workbooks.map((workbook, i) => {
      const own = readings[i] ?? [];
      const valueAt = valuesOf(workbook);
      const checked = own.map((reading) => {
        const previous = answering[place] ?? null;
        const copyOf = copies[place++] ?? null;
        const check = validatorFor(JSON.stringify([i, reading.sheet]));
        const { date1904 } = workbook;
        return check(reading, rules, { ...shared, date1904, valueAt, previous, copyOf });
      });
      return {
        name: workbook.name,
        readings: own,
        counted: own.filter(counts),
        findings: checked.flatMap(({ findings }) => findings),
        failures: [...(failures[i] ?? []), ...checked.flatMap((each) => each.failures)],
      };
    });
    const counted = reviewed.flatMap((workbook) => workbook.counted);
    const actions = actionsOf(counted);
    return {
      asAt,
      settings,
      workbooks: reviewed,
      directorates,
      planYears,
      rollUp: rollUp(actions, statusOf),
      // Counted when somebody asks.
      get checked() {
        return checkedIn(actions, statusOf);
      },
      get doubts() {
        return doubtsIn(counted, settings);
      },
      notCompared: before.failures.flat(),
    };
  };
}

/** Settings that say the same as the last ones are the last ones, so that what depends on them holds. */
function steady(): (settings: Settings) => Settings {
  let last: { readonly settings: Settings; readonly text: string } | null = null;
  return (settings) => {
    if (last?.settings === settings) return settings;
    const text = JSON.stringify(settings);
    if (last?.text !== text) last = { settings, text };
    return last.settings;
  };
}

/** As long as the day and the warning are the same, so is the function, and what was counted by it. */
function steadyStatus(): (asAt: Day, dueSoonDays: number) => ReturnType<typeof statusAt> {
  let last: (StatusOptions & { readonly statusOf: ReturnType<typeof statusAt> }) | null = null;
  return (asAt, dueSoonDays) => {
    if (last?.asAt !== asAt || last.dueSoonDays !== dueSoonDays) {
      last = { asAt, dueSoonDays, statusOf: statusAt({ asAt, dueSoonDays }) };
    }
    return last.statusOf;
  };
}

const actionsOf = (readings: readonly Reading[]): Action[] =>
  ([] as Action[]).concat(...readings.map(({ plan }) => plan.actions));

/** Looks a cell of a workbook up; nothing stands outside its sheets. */
function valuesOf(workbook: Workbook): (at: CellRef) => CellValue {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row, column }) => sheets.get(sheet)?.rows[row]?.[column] ?? null;
}
