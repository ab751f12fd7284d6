import type { Area } from "../../../core/sheet/a1";
import type { BookSheet } from "../../../xlsx/book";
import { OfficeError } from "../runtime/errors";
import { common } from "./style";

/** A protected sheet lets nothing but the values of unlocked cells be changed. */
export function requireUnprotected(sheet: BookSheet): void {
  if (sheet.protected) throw new OfficeError("AccessDenied");
}

/** Refuses to write values into cells that are locked, as cells are unless told otherwise. */
export function requireWritable(sheet: BookSheet, areas: readonly Area[]): void {
  if (!sheet.protected) return;
  if (common(sheet, areas, (style) => style.locked ?? true) !== false) {
    throw new OfficeError("AccessDenied");
  }
}
