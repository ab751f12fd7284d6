import { ExcelUtilities } from "@microsoft/office-js-helpers";

/**
 * An empty worksheet of a name that no sheet has. Two syncs. This is the one
 * file that uses the helpers package, and it is loaded only when a report is
 * first written: a sheet that stands there is emptied with what it is then
 * filled with, in one request, which the helpers would do in a request before.
 */
export function newSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
