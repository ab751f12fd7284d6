import { fingerprint } from "../../core/sheet/fingerprint";
import type { Book, BookName, BookSheet } from "../book";

/**
 * Sheets written by the add-in, or here, carry a hidden defined name of their
 * own, which leads to no cell and so outlives any of them; the add-in reads and
 * writes the same name in Excel. What it stands for tells how the sheet was left.
 */
const MARK = "MilestoneMonitor.Written";
/** What may be written over whatever it holds: a sheet that was left half-way, and the lists. */
const UNFINISHED = "unfinished";

/** Before, a name of the workbook led to a cell of the sheet, and was lost with it. */
const OLD_PREFIX = "MilestoneMonitor.Sheet.";

/** The names of the sheets that the add-in wrote, by the defined names of their workbook. */
export function ourSheets(names: readonly BookName[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => markedBy(name) ?? []));
}

export function isOurs(book: Book, sheet: string): boolean {
  return ourSheets(book.names).has(sheet);
}

/** Whether a sheet of ours holds what was written there, so that it may be written over. */
export function isAsWritten(book: Book, sheet: BookSheet): boolean {
  const mark = book.names.find((name) => name.name === MARK && name.sheet === sheet.name);
  const left = /^"([^"]*)"$/.exec(mark?.refersTo ?? "")?.[1];
  return left === UNFINISHED || left === fingerprintOf(sheet);
}

/** Marks a sheet as ours, with what it holds now. */
export function markAsOurs(book: Book, sheet: BookSheet): void {
  mark(book, sheet, fingerprintOf(sheet));
}

/** Marks a sheet as ours that nobody is to write in. */
export function markAsInternal(book: Book, sheet: BookSheet): void {
  mark(book, sheet, UNFINISHED);
}

function mark(book: Book, { name: sheet }: BookSheet, left: string): void {
  book.names = book.names.filter((name) => markedBy(name) !== sheet);
  book.names.push({ name: MARK, sheet, refersTo: `"${left}"`, hidden: true });
}

const fingerprintOf = ({ name, cells }: BookSheet): string =>
  fingerprint(
    name,
    Array.from(cells, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null)),
  );

/** The sheet a defined name marks as ours; null for any other name. */
function markedBy({ name, sheet, refersTo }: BookName): string | null {
  if (name === MARK) return sheet ?? null;
  // Excel gives a copy of a sheet a name of its own.
  return name.startsWith(OLD_PREFIX) ? (sheet ?? sheetIn(refersTo)) : null;
}

/** The sheet of "'Roll-up'!$A$1"; nothing where the reference is broken or leads out of the workbook. */
function sheetIn(refersTo: string): string | null {
  const match = /^=?(?:'((?:[^'[\]]|'')+)'|([^'![\]]+))!\$?[A-Z]+\$?\d+$/.exec(refersTo);
  const unquoted = match?.[1]?.replaceAll("''", "'");
  return unquoted ?? match?.[2] ?? null;
}
