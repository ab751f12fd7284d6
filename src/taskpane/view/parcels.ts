import type { CellValue } from "../../core/sheet/cell";
import type { Workbook } from "../../core/sheet/workbook";
import type { FindingRow, MilestoneRow, PaneReview } from "./pane-review";

/**
 * Long lists cross between threads in parcels: copying one big message would
 * hold the pane's thread for as long as the list is, and a page that does not
 * answer for 50 ms feels broken.
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

export type ReviewParcel =
  | { readonly list: "findings"; readonly rows: readonly FindingRow[] }
  | { readonly list: "milestones"; readonly rows: readonly MilestoneRow[] };

/** A review as a frame with empty lists, and its lists in parcels. */
export function packReview(view: PaneReview): { frame: PaneReview; parcels: ReviewParcel[] } {
  return {
    frame: { ...view, findings: [], milestones: [] },
    parcels: [
      ...inParcels(view.findings).map((rows) => ({ list: "findings" as const, rows })),
      ...inParcels(view.milestones).map((rows) => ({ list: "milestones" as const, rows })),
    ],
  };
}

/** The review that {@link packReview} took apart. */
export function unpackReview(frame: PaneReview, parcels: readonly ReviewParcel[]): PaneReview {
  const findings: FindingRow[] = [];
  const milestones: MilestoneRow[] = [];
  for (const parcel of parcels) {
    if (parcel.list === "findings") findings.push(...parcel.rows);
    else milestones.push(...parcel.rows);
  }
  return { ...frame, findings, milestones };
}

function inParcels<T>(rows: readonly T[]): (readonly T[])[] {
  const parcels: (readonly T[])[] = [];
  for (let i = 0; i < rows.length; i += ROWS_A_PARCEL)
    parcels.push(rows.slice(i, i + ROWS_A_PARCEL));
  return parcels;
}
