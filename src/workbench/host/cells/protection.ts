import type { Area } from "../../../core/sheet/a1";
import type { BookSheet } from "../../../xlsx/book";
import { isRecord } from "../server/arguments";
import { OfficeError } from "../errors";
import type { Server } from "../server/server";
import { common } from "./style";

/**
 * What a person may still do on a protected sheet beside filling its unlocked
 * cells; nothing of it unless the protection says so.
 * learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions
 */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export type Allowance = Exclude<keyof typeof OPTIONS, "selectionMode">;

/** How a sheet is protected; the model keeps only that it is. */
export interface Protection {
  readonly password: string;
  readonly options: Record<string, unknown>;
}

export function protectionOf(server: Server, sheet: BookSheet): Protection {
  const { password, options } = (server.extrasOf(sheet).protection ?? {}) as Partial<Protection>;
  return { password: password ?? "", options: { ...OPTIONS, ...options } };
}

export function protect(
  server: Server,
  sheet: BookSheet,
  options: unknown,
  password: string,
): void {
  sheet.protected = true;
  server.extrasOf(sheet).protection = { password, options: isRecord(options) ? options : {} };
}

/** A protected sheet refuses everything its protection does not allow. */
export function requireAllowed(server: Server, sheet: BookSheet, allowance?: Allowance): void {
  if (!sheet.protected) return;
  if (allowance && protectionOf(server, sheet).options[allowance] === true) return;
  throw new OfficeError("AccessDenied");
}

/** Refuses to write values into cells that are locked, as cells are unless told otherwise. */
export function requireWritable(sheet: BookSheet, areas: readonly Area[]): void {
  if (!sheet.protected) return;
  if (common(sheet, areas, (style) => style.locked ?? true) !== false) {
    throw new OfficeError("AccessDenied");
  }
}

/** Refuses to add, delete, rename, move, hide or show sheets of a protected workbook. */
export function requireStructure(server: Server): void {
  if (server.faults.workbookProtected) throw new OfficeError("AccessDenied");
}
