import type { Day } from "../../core/plan/day";

/**
 * What the file of a return is called: "plan.xlsx" gives "plan - return
 * 2026-11-28.xlsx", which is never the name of the plan itself.
 */
export function returnName(workbook: string, on: Day): string {
  const ending = /\.xlsm$/i.test(workbook) ? ".xlsm" : ".xlsx";
  const stem = workbook.replace(/\.xl[a-z]{1,2}$/i, "").trim();
  return `${stem === "" ? "Plan" : stem} - return ${on}${ending}`;
}
