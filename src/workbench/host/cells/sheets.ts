import type { Area } from "../../../core/sheet/a1";
import type { BookSheet } from "../../../xlsx/book";
import { OfficeError, requireArgument } from "../errors";
import type { Server } from "../server/server";
import { withMerges } from "./merges";
import { requireStructure } from "./protection";
import { followRename } from "./references";

/** Excel.SheetVisibility for each of the model's words. */
export const VISIBILITIES = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const;

/** Brings a sheet to the front; a hidden one cannot be shown that way. */
export function activate(server: Server, sheet: BookSheet): void {
  if (sheet.visibility !== "visible") throw new OfficeError("InvalidOperation");
  const before = server.activeSheet();
  if (before === sheet) return;
  server.book.activeSheet = server.book.sheets.indexOf(sheet);
  server.changed({ kind: "sheet-activated", sheet, before });
}

/** Shows a sheet and selects an area of it, with all of each merged cell that it touches. */
export function select(server: Server, sheet: BookSheet, touched: Area): void {
  const area = withMerges(sheet, touched);
  activate(server, sheet);
  server.selections.set(sheet, area);
  server.changed({ kind: "selection", sheet, area });
}

/** Gives a sheet a name that has been checked; formulas and names follow. */
export function rename(server: Server, sheet: BookSheet, name: string): void {
  requireStructure(server);
  const before = sheet.name;
  followRename(server.book, before, name);
  sheet.name = name;
  if (before !== name) server.changed({ kind: "sheet-renamed", sheet, before });
}

/** Moves a sheet to a place among the others, counted from 0. */
export function move(server: Server, sheet: BookSheet, position: unknown): void {
  requireStructure(server);
  const { book } = server;
  const fits = typeof position === "number" && Number.isInteger(position) && position >= 0;
  requireArgument(fits && position < book.sheets.length, "There is no such position.");
  const active = server.activeSheet();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  book.activeSheet = book.sheets.indexOf(active);
  server.changed({ kind: "sheet-layout", sheet });
}

/** Shows or hides a sheet, by Excel's words for it. */
export function show(server: Server, sheet: BookSheet, value: unknown): void {
  const wanted = Object.entries(VISIBILITIES).find(([, name]) => name === value)?.[0];
  requireArgument(wanted !== undefined, "There is no such visibility.");
  const before = VISIBILITIES[sheet.visibility];
  if (before === value) return;
  requireStructure(server);
  if (wanted !== "visible") leave(server, sheet);
  sheet.visibility = wanted as BookSheet["visibility"];
  server.changed({ kind: "sheet-visibility", sheet, before });
}

/** Deletes a sheet; a very hidden one must be shown first. */
export function remove(server: Server, sheet: BookSheet): void {
  requireStructure(server);
  if (sheet.visibility === "veryHidden") throw new OfficeError("InvalidOperation");
  const { book } = server;
  const id = server.ids.of(sheet);
  leave(server, sheet);
  const active = server.activeSheet();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.names = book.names.filter((name) => name.sheet !== sheet.name);
  book.activeSheet = Math.max(0, book.sheets.indexOf(active));
  server.changed({ kind: "sheet-deleted", sheet, id });
}

/** Makes way for a sheet that goes out of sight; a workbook shows at least one. */
function leave(server: Server, sheet: BookSheet): void {
  if (sheet.visibility !== "visible") return;
  const { sheets } = server.book;
  const at = sheets.indexOf(sheet);
  const others = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()];
  const next = others.find((other) => other.visibility === "visible");
  if (!next) throw new OfficeError("InvalidOperation");
  if (server.activeSheet() === sheet) activate(server, next);
}
