import type { BookSheet } from "../../xlsx/book";
import { resolveAddress, sheetNamed } from "./cells/address";
import { writeBlock } from "./cells/block";
import { entered } from "./cells/entry";
import { activate } from "./cells/sheets";
import { OfficeError } from "./runtime/errors";
import type { Server } from "./runtime/server";

/** What a person types is read as Excel reads it in Britain: days come first. */
const LOCALE = "en-GB";

export function userEdit(
  server: Server,
  sheetName: string,
  address: string,
  values: unknown,
): void {
  const { sheet, area } = resolveAddress(server.book, sheetOf(server, sheetName), address);
  asPerson(server, () => {
    writeBlock(server, sheet, area, values, (before, value) => entered(before, value, LOCALE));
  });
}

export function userSelect(server: Server, sheetName: string, address: string): void {
  const { sheet, area } = resolveAddress(server.book, sheetOf(server, sheetName), address);
  asPerson(server, () => {
    activate(server, sheet);
    server.selections.set(sheet, area);
    server.changed({ kind: "selection", sheet, area });
  });
}

function sheetOf(server: Server, name: string): BookSheet {
  const sheet = sheetNamed(server.book, name);
  if (!sheet) throw new OfficeError("ItemNotFound", `There is no sheet "${name}".`);
  return sheet;
}

/** Changes are told of as someone else's than the add-in's. */
function asPerson(server: Server, change: () => void): void {
  server.actor = "Unknown";
  change();
}
