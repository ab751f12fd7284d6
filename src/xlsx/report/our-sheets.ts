import type { Book } from "../book";

/**
 * Sheets written by the add-in, or here, are known by hidden defined names that
 * lead to their first cell; the add-in reads and writes the same names in Excel.
 */
const PREFIX = "MilestoneMonitor.Sheet.";

export function isOurs(book: Book, sheet: string): boolean {
  const targets = [`${quoted(sheet)}!$A$1`, `${sheet}!$A$1`];
  return book.names.some(
    ({ name, refersTo }) => name.startsWith(PREFIX) && targets.includes(refersTo.replace(/^=/, "")),
  );
}

export function markAsOurs(book: Book, sheet: string, as: string): void {
  const name =
    PREFIX + as.replace(/[^A-Za-z0-9]/g, (char) => `_${char.charCodeAt(0).toString(16)}_`);
  book.names = book.names.filter((one) => one.name !== name);
  book.names.push({ name, refersTo: `${quoted(sheet)}!$A$1`, hidden: true });
}

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
