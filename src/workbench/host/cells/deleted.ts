import type { Book, BookSheet } from "../../../xlsx/book";
import type { Shift } from "./moved-area";

/** Puts back what a deletion took; `insert` is to make room for it. */
export type PutBack = (insert: () => void) => void;

/**
 * Keeps what deleting rows or columns takes with it: their cells, and what led
 * to them or lay over them. `remove` is to delete them. What somebody has
 * changed since is not put back, so that only the deletion is undone.
 */
export function keepDeleted(
  book: Book,
  sheet: BookSheet,
  shift: Shift,
  remove: () => void,
): PutBack {
  const strips = stripsOf(sheet, shift);
  const before = placesOf(book, sheet).map((place) => ({ place, value: place.read() }));
  const lists = [sheet.conditionalFormats, sheet.validations, sheet.tables] as const;
  remove();
  const changed = before
    .map(({ place, value }) => ({ place, value, left: place.read() }))
    .filter(({ value, left }) => value !== left);
  const gone = lists.map((list, i) => missing(list, listsOf(sheet)[i] ?? []));
  return (insert) => {
    const untouched = changed.filter(({ place, left }) => place.read() === left);
    insert();
    for (const strip of strips) strip();
    listsOf(sheet).forEach((list, i) => (list as unknown[]).push(...(gone[i] ?? [])));
    for (const { place, value } of untouched) place.write(value);
  };
}

const listsOf = ({ conditionalFormats, validations, tables }: BookSheet) =>
  [conditionalFormats, validations, tables] as const;

function missing(before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const left = new Set(after);
  return before.filter((each) => !left.has(each));
}

/** The ways to put back the cells and sizes of the rows or columns themselves. */
function stripsOf(sheet: BookSheet, { kind, at, count }: Shift): (() => void)[] {
  if (kind === "rows") {
    const rows = sheet.cells.slice(at, at + count).map((row) => row && [...row]);
    return [() => refill(sheet.cells, at, rows), keepStrip(sheet.rowHeights, at, count)];
  }
  // A row that was never written is a hole, which `map` leaves as it is.
  const columns = sheet.cells.map((row) => row?.slice(at, at + count));
  const refillRows = (): void => {
    columns.forEach((cells, row) => {
      if (cells) refill((sheet.cells[row] ??= []), at, cells);
    });
  };
  return [refillRows, keepStrip(sheet.columnWidths, at, count)];
}

function keepStrip<T>(list: T[], at: number, count: number): () => void {
  const strip = list.slice(at, at + count);
  return () => {
    refill(list, at, strip);
  };
}

function refill<T>(list: T[], at: number, strip: readonly T[]): void {
  strip.forEach((each, i) => {
    list[at + i] = each;
  });
}

/** Something that follows rows and columns as they come and go. */
interface Place {
  read(): unknown;
  write(value: unknown): void;
}

function placesOf(book: Book, sheet: BookSheet): Place[] {
  return [
    ...formulasOf(book),
    ...book.names.map((name) => property(name, "refersTo")),
    ...sheet.conditionalFormats.map((rule) => property(rule, "ranges")),
    ...sheet.validations.map((validation) => property(validation, "range")),
    ...sheet.tables.map((table) => property(table, "area")),
    property(sheet, "merges"),
    property(sheet, "autoFilter"),
    property(sheet, "hiddenRows"),
    property(sheet, "hiddenColumns"),
    property(sheet.page, "printTitleRows"),
  ];
}

function property<T extends object, K extends keyof T>(owner: T, key: K): Place {
  return {
    read: () => owner[key],
    write: (value) => {
      owner[key] = value as T[K];
    },
  };
}

/** Every formula of a workbook, each in its own row: rows stay themselves when others go. */
function formulasOf({ sheets }: Book): Place[] {
  const places: Place[] = [];
  for (const { cells } of sheets) {
    cells.forEach((row) => {
      row?.forEach((cell, column) => {
        if (cell?.formula !== undefined) places.push(property(row, column));
      });
    });
  }
  return places;
}
