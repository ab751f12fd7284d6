import type { Workbook, Worksheet } from "../sheet/workbook";
import { readWorkbooks, type ReadOptions } from "./read";

/** A workbook with the sheets that are to be reviewed, and the names of those that are not. */
export interface PlanSheets {
  readonly workbook: Workbook;
  readonly leftOut: readonly string[];
}

/**
 * The plan before its reports: a sheet that Milestone Monitor wrote says again
 * what a plan says, so it is reviewed only where no other sheet of its workbook
 * holds a plan. So a register beside its plan is not counted twice, and one
 * that is sent back alone is the plan.
 */
export function planSheets(workbook: Workbook, options: ReadOptions): PlanSheets {
  const holdsPlan = (sheet: Worksheet): boolean => {
    const { readings } = readWorkbooks([{ ...workbook, sheets: [sheet] }], options);
    return readings.flat().some(({ plan }) => plan.actions.length > 0);
  };
  const own = workbook.sheets.filter(({ isReport }) => isReport !== true);
  const reports = workbook.sheets.filter(({ isReport }) => isReport === true);
  if (reports.length === 0) return { workbook, leftOut: [] };
  const asPlans = own.some(holdsPlan) ? [] : reports.filter(holdsPlan);
  const isKept = (sheet: Worksheet): boolean => own.includes(sheet) || asPlans.includes(sheet);
  // A workbook of nothing but reports is looked at whole, so that its review says what was found there.
  if (!workbook.sheets.some(isKept)) return { workbook, leftOut: [] };
  return {
    workbook: { ...workbook, sheets: workbook.sheets.filter(isKept) },
    leftOut: reports.filter((sheet) => !isKept(sheet)).map(({ name }) => name),
  };
}
