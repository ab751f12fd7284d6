/** "plan.xlsx" is saved as "plan (copy).xlsx", so that it is never taken for the original. */
export function copyName(name: string): string {
  const stem = name.replace(/\.xls[xm]$/i, "");
  const ending = /\.xlsm$/i.test(name) ? ".xlsm" : ".xlsx";
  return `${stem || "Workbook"} (copy)${ending}`;
}
