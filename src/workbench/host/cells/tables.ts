import type { Area } from "../../../core/sheet/a1";
import type { Book, BookTable } from "../../../xlsx/book";
import { NotSupportedByHost, OfficeError, requireArgument } from "../errors";
import type { Server } from "../server/server";
import type { TableTarget } from "../server/targets";
import type { Place } from "./address";
import { areaOf, intersection, isUnbounded } from "./areas";
import { clearArea } from "./clear";
import { cellAt, putCell } from "./grid";
import { mergesOver } from "./merges";
import { omit } from "./omit";
import { requireAllowed } from "./protection";

/**
 * Makes a table of an area whose first row is its header. It may touch neither
 * another table nor merged cells; header cells become text, none blank and no
 * two alike; a header alone gets a blank row below it.
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
 */
export function addTable(server: Server, place: Place, hasHeaders: boolean): TableTarget {
  const { sheet } = place;
  requireAllowed(server, sheet);
  if (!hasHeaders) throw new NotSupportedByHost("TableCollection.add without headers");
  requireArgument(!isUnbounded(place.area), "A table needs a bounded range.");
  const area = { ...place.area, bottom: Math.max(place.area.bottom, place.area.top + 1) };
  const overlaps = sheet.tables.some((table) => intersection(table.area, area));
  if (overlaps || mergesOver(sheet, area).length > 0) throw new OfficeError("MergedRangeConflict");
  const table: BookTable = { name: nextTableName(server.book), area, style: "TableStyleMedium2" };
  nameHeaders(place, area);
  sheet.tables.push(table);
  server.changed({ kind: "format", sheet, areas: [area] });
  return { sheet, table };
}

/** Deletes a table with the data in it. */
export function deleteTable(server: Server, { sheet, table }: TableTarget): void {
  requireAllowed(server, sheet);
  sheet.tables = sheet.tables.filter((each) => each !== table);
  clearArea(server, sheet, table.area, "All");
}

/** A table keeps its header row where it is and overlaps itself. */
export function resizeTable(server: Server, { sheet, table }: TableTarget, area: Area): void {
  requireAllowed(server, sheet);
  const fits = area.top === table.area.top && intersection(area, table.area) !== null;
  requireArgument(fits, "A table keeps its header row.");
  const others = sheet.tables.filter((each) => each !== table);
  if (others.some((each) => intersection(each.area, area))) {
    throw new OfficeError("MergedRangeConflict");
  }
  table.area = area;
  server.changed({ kind: "format", sheet, areas: [area] });
}

/**
 * Excel's rules for a table's name: a letter, underscore or backslash first, no
 * spaces, no cell's address, at most 255 characters, and no other table or name
 * of the workbook alike.
 * support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114
 */
export function checkTableName(book: Book, name: unknown, except?: BookTable): string {
  requireArgument(typeof name === "string", "A table's name is text.");
  const fits = /^[A-Za-z_\\\u00C0-\uFFFF][\w.\u00C0-\uFFFF]{0,254}$/.test(name);
  requireArgument(
    fits && !areaOf(name) && !/^[cr]$/i.test(name),
    `No table can be called "${name}".`,
  );
  if (isTaken(book, name, except)) throw new OfficeError("ItemAlreadyExists");
  return name;
}

function isTaken(book: Book, name: string, except?: BookTable): boolean {
  const folded = name.toLowerCase();
  const tables = book.sheets.flatMap((sheet) => sheet.tables).filter((table) => table !== except);
  return [...tables, ...book.names].some((each) => each.name.toLowerCase() === folded);
}

function nextTableName(book: Book): string {
  let n = 1;
  while (isTaken(book, `Table${String(n)}`)) n++;
  return `Table${String(n)}`;
}

function nameHeaders({ sheet }: Place, area: Area): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = cellAt(sheet, area.top, column);
    const wanted = String(cell?.value ?? "") || `Column${String(column - area.left + 1)}`;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${String(n)}`;
    taken.add(name.toLowerCase());
    // A formula in a header becomes the text it shows.
    putCell(sheet, area.top, column, { ...(cell && omit(cell, "formula")), value: name });
  }
}
