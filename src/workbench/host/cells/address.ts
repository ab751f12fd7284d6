import type { Area } from "../../../core/sheet/a1";
import type { Book, BookSheet } from "../../../xlsx/book";
import { OfficeError, requireArgument } from "../errors";
import { ADDRESS_LIMIT } from "../server/limits";
import { addressOf, areaOf } from "./areas";

/** One rectangle on a named sheet. */
export interface Place {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** A sheet's name as formulas and addresses write it: quoted unless it is a plain word. */
export function quoteName(name: string): string {
  const plain = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/.test(name) && !areaOf(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "'Q3 return'!B2:C9". */
export function fullAddress(sheet: BookSheet, areas: readonly Area[]): string {
  return areas.map((area) => `${quoteName(sheet.name)}!${addressOf(area)}`).join(",");
}

/** "'Q3 return'!$B$2:$C$9", as names and rules keep it. */
export function absoluteAddress(sheet: BookSheet, areas: readonly Area[]): string {
  const absolute = (area: Area): string => addressOf(area).replace(/([A-Z]+)?(\d+)?/g, dollars);
  return areas.map((area) => `${quoteName(sheet.name)}!${absolute(area)}`).join(",");
}

const dollars = (_all: string, letters?: string, digits?: string): string =>
  `${letters === undefined ? "" : `$${letters}`}${digits === undefined ? "" : `$${digits}`}`;

/** A sheet by its name, without regard to case, as Excel finds it. */
export function sheetNamed(book: Book, name: string): BookSheet | undefined {
  const folded = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === folded);
}

/** The rectangle an address or a defined name stands for; anything else is InvalidArgument. */
export function resolveAddress(book: Book, sheet: BookSheet, address: string): Place {
  const place = tryAddress(book, sheet, address);
  requireArgument(place !== null, `"${address.slice(0, 60)}" is no address on "${sheet.name}".`);
  return place;
}

/** As {@link resolveAddress}, for several rectangles with commas between. */
export function resolveAreas(book: Book, sheet: BookSheet, addresses: string): Area[] {
  checkLength(addresses);
  return splitAddresses(addresses).map((each) => {
    const place = resolveAddress(book, sheet, each);
    requireArgument(place.sheet === sheet, `"${each.slice(0, 60)}" is on another sheet.`);
    return place.area;
  });
}

export function checkLength(address: string): void {
  if (address.length > ADDRESS_LIMIT) {
    throw new OfficeError(
      "InvalidArgument",
      `The address is longer than ${String(ADDRESS_LIMIT)} characters.`,
    );
  }
}

/** Parts "A1,'a, b'!B2" at its commas and semicolons, those within a quoted name apart. */
export function splitAddresses(addresses: string): string[] {
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** As {@link resolveAddress}, but null for what names nothing. */
export function tryAddress(book: Book, sheet: BookSheet, address: string): Place | null {
  checkLength(address);
  const bang = address.lastIndexOf("!");
  if (bang < 0) {
    const area = areaOf(address);
    return area ? { sheet, area } : namedPlace(book, sheet, address);
  }
  const quoted = address.slice(0, bang).trim();
  const name = /^'(.*)'$/.exec(quoted)?.[1]?.replace(/''/g, "'") ?? quoted;
  const named = sheetNamed(book, name.replace(/^=/, ""));
  const area = areaOf(address.slice(bang + 1));
  return named && area ? { sheet: named, area } : null;
}

function namedPlace(book: Book, sheet: BookSheet, name: string): Place | null {
  const folded = name.toLowerCase();
  const found = book.names.find((each) => each.name.toLowerCase() === folded);
  if (found?.refersTo.includes("!") === true) {
    return tryAddress(book, sheet, found.refersTo.replace(/^=/, ""));
  }
  for (const each of book.sheets) {
    const table = each.tables.find((one) => one.name.toLowerCase() === folded);
    // A table's name stands for its body, without the header row.
    if (table) return { sheet: each, area: { ...table.area, top: table.area.top + 1 } };
  }
  return null;
}
