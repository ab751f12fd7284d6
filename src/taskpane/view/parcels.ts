import type { CellValue } from "../../core/sheet/cell";
import type { Workbook } from "../../core/sheet/workbook";

/**
 * A workbook crosses to the worker in parcels: copying one big message would
 * hold the pane's thread for as long as the workbook is, and a page that does
 * not answer for 50 ms feels broken.
 */
export const ROWS_A_PARCEL = 2_000;

/** A workbook without its rows, which follow in parcels. */
export type WorkbookFrame = Workbook;

/** A workbook as a frame with empty sheets, and its rows in parcels. */
export function packWorkbook(workbook: Workbook): {
  frame: WorkbookFrame;
  parcels: { sheet: number; rows: readonly (readonly CellValue[])[] }[];
} {
  return {
    frame: { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: [] })) },
    parcels: workbook.sheets.flatMap((sheet, i) =>
      inParcels(sheet.rows).map((rows) => ({ sheet: i, rows })),
    ),
  };
}

/** The workbook that {@link packWorkbook} took apart. */
export function unpackWorkbook(
  frame: WorkbookFrame,
  parcels: readonly { sheet: number; rows: readonly (readonly CellValue[])[] }[],
): Workbook {
  const rows = frame.sheets.map((): (readonly CellValue[])[] => []);
  for (const parcel of parcels) for (const row of parcel.rows) rows[parcel.sheet]?.push(row);
  return { ...frame, sheets: frame.sheets.map((sheet, i) => ({ ...sheet, rows: rows[i] ?? [] })) };
}

function inParcels<T>(rows: readonly T[]): (readonly T[])[] {
  const parcels: (readonly T[])[] = [];
  for (let i = 0; i < rows.length; i += ROWS_A_PARCEL)
    parcels.push(rows.slice(i, i + ROWS_A_PARCEL));
  return parcels;
}
