import type { Day } from "./plan/day";
import type { Action, Plan } from "./plan/plan";
import type { Directorate, Reading } from "./plan/reading";
import { DEFAULT_SETTINGS, type Settings } from "./plan/settings";
import { readWorkbooks } from "./read/read";
import type { CellRef } from "./sheet/a1";
import type { CellValue } from "./sheet/cell";
import type { Workbook } from "./sheet/workbook";
import { rollUp, type RollUp } from "./track/roll-up";
import { statusAt } from "./track/status";
import type { Finding, Rule } from "./validate/rule";
import { RULES } from "./validate/rules/index";
import { validate } from "./validate/validate";

export interface ReviewOptions {
  /** The day everything is judged at, "YYYY-MM-DD". */
  readonly asAt: Day;
  readonly settings?: Settings;
  /** The rules to check with; all of them by default. */
  readonly rules?: readonly Rule[];
  /** The plans as they were at the last return, by the name of their sheet. */
  readonly previous?: ReadonlyMap<string, Plan>;
}

/** All there is to say of some workbooks on a day. Plain data, so that a worker can post it. */
export interface Review {
  readonly asAt: Day;
  readonly settings: Settings;
  readonly workbooks: readonly WorkbookReview[];
  /** The directorates learned over all the workbooks together. */
  readonly directorates: readonly Directorate[];
  readonly rollUp: RollUp;
}

export interface WorkbookReview {
  readonly name: string;
  /** One a worksheet that was looked at, a plan found on it or not. */
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
}

/**
 * Reads, checks and rolls up workbooks together: directorates are learned over
 * all of them, so that six returns count as one plan. Bad input never throws;
 * it becomes findings.
 */
export function review(workbooks: readonly Workbook[], options: ReviewOptions): Review {
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const { readings, directorates } = readWorkbooks(workbooks, { asAt: options.asAt, settings });
  const statusOf = statusAt({ asAt: options.asAt, dueSoonDays: settings.dueSoonDays });
  const shared = {
    asAt: options.asAt,
    settings,
    directorates,
    statusOf,
  };
  const rules = options.rules ?? RULES;
  const reviewed = workbooks.map((workbook, i) => {
    const own = readings[i] ?? [];
    const valueAt = valuesOf(workbook);
    const findings = own.flatMap((reading) =>
      validate(reading, rules, {
        ...shared,
        valueAt,
        previous: options.previous?.get(reading.sheet) ?? null,
      }),
    );
    return {
      name: workbook.name,
      readings: own,
      findings,
    };
  });
  return {
    asAt: options.asAt,
    settings,
    workbooks: reviewed,
    directorates,
    rollUp: rollUp(allActions(reviewed), statusOf),
  };
}

const allActions = (workbooks: readonly WorkbookReview[]): Action[] =>
  workbooks.flatMap((w) => w.readings.flatMap((r) => r.plan.actions));

/** Looks a cell of a workbook up; nothing stands outside its sheets. */
function valuesOf(workbook: Workbook): (at: CellRef) => CellValue {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows]));
  return ({ sheet, row, column }) => sheets.get(sheet)?.[row]?.[column] ?? null;
}
