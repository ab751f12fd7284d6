import type { Book, BookName } from "../book";

/**
 * Sheets written by the add-in, or here, are known by hidden defined names that
 * lead to a cell of theirs; the add-in reads and writes the same names in Excel.
 * Excel moves the reference with its cell, and breaks it when the sheet goes.
 */
const PREFIX = "MilestoneMonitor.Sheet.";

/** The names of the sheets that the add-in wrote, by the defined names of their workbook. */
export function ourSheets(names: readonly BookName[]): ReadonlySet<string> {
  const ours = names.filter(({ name }) => name.startsWith(PREFIX));
  return new Set(ours.flatMap(({ refersTo }) => sheetIn(refersTo) ?? []));
}

export function isOurs(book: Book, sheet: string): boolean {
  return ourSheets(book.names).has(sheet);
}

export function markAsOurs(book: Book, sheet: string, as: string): void {
  const name =
    PREFIX + as.replace(/[^A-Za-z0-9]/g, (char) => `_${char.charCodeAt(0).toString(16)}_`);
  book.names = book.names.filter((one) => one.name !== name);
  book.names.push({ name, refersTo: `${quoted(sheet)}!$A$1`, hidden: true });
}

/** The sheet of "'Roll-up'!$A$1"; nothing where the reference is broken or leads out of the workbook. */
function sheetIn(refersTo: string): string | null {
  const match = /^=?(?:'((?:[^'[\]]|'')+)'|([^'![\]]+))!\$?[A-Z]+\$?\d+$/.exec(refersTo);
  const unquoted = match?.[1]?.replaceAll("''", "'");
  return unquoted ?? match?.[2] ?? null;
}

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
