import { ExcelUtilities } from "@microsoft/office-js-helpers";

/**
 * An empty worksheet of a name: made where there is none, emptied in place
 * where there is one, so that formulas and links that lead to it live on. Two
 * syncs. This is the one file that uses the helpers package, and it is loaded
 * only when a report is written.
 */
export function emptySheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
