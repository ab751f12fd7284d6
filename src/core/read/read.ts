import type { Day } from "../plan/day";
import type { Directorate, Reading } from "../plan/reading";
import type { Settings } from "../plan/settings";
import type { Workbook } from "../sheet/workbook";

export interface ReadOptions {
  readonly asAt: Day;
  readonly settings: Settings;
}

export interface WorkbooksReading {
  /** By workbook, then one a worksheet. */
  readonly readings: readonly (readonly Reading[])[];
  readonly directorates: readonly Directorate[];
}

/** Reads every worksheet of every workbook; directorates are learned over them all. */
export function readWorkbooks(
  workbooks: readonly Workbook[],
  options: ReadOptions,
): WorkbooksReading {
  void options;
  return { readings: workbooks.map(() => []), directorates: [] };
}
