import type { Field } from "../plan/fields";
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
 * holds a plan, and of several registers the one that holds most. So a register
 * beside its plan is not counted twice, one that is sent back alone is the
 * plan, and the exceptions are not, beside it or alone.
 */
export function planSheets(workbook: Workbook, options: ReadOptions): PlanSheets {
  const sizeOf = (sheet: Worksheet): number => {
    const { readings } = readWorkbooks([{ ...workbook, sheets: [sheet] }], options);
    return readings
      .flat()
      .filter((reading) => sheet.isReport !== true || namesActions(reading))
      .flatMap(({ plan }) => plan.actions)
      .reduce((size, { milestones }) => size + 1 + milestones.length, 0);
  };
  const own = workbook.sheets.filter(({ isReport }) => isReport !== true);
  const reports = workbook.sheets.filter(({ isReport }) => isReport === true);
  if (reports.length === 0) return { workbook, leftOut: [] };
  const asPlan = own.some((sheet) => sizeOf(sheet) > 0) ? null : fullest(reports, sizeOf);
  const isKept = (sheet: Worksheet): boolean => own.includes(sheet) || sheet === asPlan;
  return {
    workbook: { ...workbook, sheets: workbook.sheets.filter(isKept) },
    leftOut: reports.filter((sheet) => !isKept(sheet)).map(({ name }) => name),
  };
}

/** Whether a sheet is a whole plan: of our own only a register names the actions, the others tell of some milestones. */
export const namesActions = ({ tables }: { readonly tables: readonly Labelled[] }): boolean =>
  tables.some(({ columns }) => columns.some(({ fields }) => fields.includes("action")));

interface Labelled {
  readonly columns: readonly { readonly fields: readonly Field[] }[];
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
