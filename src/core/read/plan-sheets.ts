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
 * holds a plan, and of several the one that holds most. So a register beside
 * its plan is not counted twice, one that is sent back alone is the plan, and
 * the exceptions beside it are not.
 */
export function planSheets(workbook: Workbook, options: ReadOptions): PlanSheets {
  const sizeOf = (sheet: Worksheet): number => {
    const { readings } = readWorkbooks([{ ...workbook, sheets: [sheet] }], options);
    return readings
      .flatMap((all) => all.flatMap(({ plan }) => plan.actions))
      .reduce((size, { milestones }) => size + 1 + milestones.length, 0);
  };
  const own = workbook.sheets.filter(({ isReport }) => isReport !== true);
  const reports = workbook.sheets.filter(({ isReport }) => isReport === true);
  if (reports.length === 0) return { workbook, leftOut: [] };
  const asPlan = own.some((sheet) => sizeOf(sheet) > 0) ? null : fullest(reports, sizeOf);
  const isKept = (sheet: Worksheet): boolean => own.includes(sheet) || sheet === asPlan;
  // A workbook of nothing but reports is looked at whole, so that its review says what was found there.
  if (!workbook.sheets.some(isKept)) return { workbook, leftOut: [] };
  return {
    workbook: { ...workbook, sheets: workbook.sheets.filter(isKept) },
    leftOut: reports.filter((sheet) => !isKept(sheet)).map(({ name }) => name),
  };
}

/** The sheet that holds most; null where none holds anything. */
function fullest(
  sheets: readonly Worksheet[],
  sizeOf: (sheet: Worksheet) => number,
): Worksheet | null {
  let best: { readonly sheet: Worksheet; readonly size: number } | null = null;
  for (const sheet of sheets) {
    const size = sizeOf(sheet);
    if (size > (best?.size ?? 0)) best = { sheet, size };
  }
  return best?.sheet ?? null;
}
