import type { Area } from "./a1";
import type { CellValue } from "./cell";

/** A workbook as plain values, read from Excel or from a file. */
export interface Workbook {
  /** The file's name, or "" where it is not known. */
  readonly name: string;
  /** Whether serial numbers count from 1904 (`workbookPr/@date1904`) rather than 1900. */
  readonly date1904: boolean;
  readonly sheets: readonly Worksheet[];
  /** Sheets that were not read, because Milestone Monitor wrote them and others stand beside them. */
  readonly leftOut?: readonly string[];
}

/** A worksheet as plain values. `rows[0][0]` is always A1; short rows are allowed. */
export interface Worksheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Whether Milestone Monitor wrote it, and it says again what a plan says; absent for a person's own. */
  readonly isReport?: boolean;
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged areas; each holds its value at its top left. */
  readonly merges: readonly Area[];
  /**
   * Number formats by column, one a row from row 1, for the columns that hold
   * numbers; other columns have none. Tells 1 May 2011 shown as "May-11" from
   * the day itself.
   */
  readonly numberFormats: ReadonlyMap<number, readonly string[]>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Excel tables (ListObjects) on the sheet, header row included. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** Column widths in characters, where known. */
  readonly columnWidths: readonly (number | undefined)[];
  /** Cells in bold by `cellKey`; empty where the source does not tell. */
  readonly bold: ReadonlySet<number>;
  /** Indent levels above 0 by `cellKey`; empty where the source does not tell. */
  readonly indents: ReadonlyMap<number, number>;
}

/** A worksheet with everything but its name and rows left at its plainest. */
export function worksheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  rest: Partial<Omit<Worksheet, "name" | "rows">> = {},
): Worksheet {
  return {
    name,
    rows,
    visibility: "visible",
    merges: [],
    numberFormats: new Map(),
    hiddenRows: new Set(),
    tables: [],
    columnWidths: [],
    bold: new Set(),
    indents: new Map(),
    ...rest,
  };
}
