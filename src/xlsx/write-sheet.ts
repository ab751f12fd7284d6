import { areaToA1 } from "../core/sheet/a1";
import {
  nameToWrite,
  type ContentCell,
  type DropDown,
  type SheetContent,
} from "../core/sheet/content";
import type { Book, BookCell, BookSheet, BookValidation } from "./book";
import { newSheet } from "./new-book";
import { looks, TABLE_STYLE } from "./report/looks";
import { listSource } from "./report/lists";
import { isAsWritten, markAsOurs } from "./report/our-sheets";

/**
 * Writes a report sheet into a book: in place where it was written before and
 * nobody has edited it since, or an empty sheet has its name, so that what refers
 * to it lives on; beside any other sheet of that name under a number, "Roll-up (2)". Text can never become
 * a formula. Gives the name it was written under.
 */
export function writeSheet(book: Book, content: SheetContent): { name: string; created: boolean } {
  const name = freeName(book, nameToWrite(content));
  const before = book.sheets.find((sheet) => sameName(sheet.name, name));
  const fresh: BookSheet = {
    ...newSheet(before?.name ?? name),
    cells: cellsOf(content, book.date1904),
    columnWidths: content.columns.map(({ width }) => width),
    frozenRows: content.frozenRows,
    page: {
      landscape: content.landscape,
      fitToWidth: true,
      printTitleRows: content.printTitleRows ?? null,
    },
  };
  if (content.table) {
    const table = { ...content.table, name: freeTableName(book, before, content.table.name) };
    fresh.tables = [{ ...table, style: TABLE_STYLE }];
  }
  const sheet = before ? Object.assign(before, fresh) : fresh;
  if (!before) book.sheets.push(sheet);
  sheet.validations = validationsOf(book, content);
  markAsOurs(book, sheet);
  return { name: sheet.name, created: !before };
}

/** Excel's own limit for the text of a cell. */
const LONGEST_TEXT = 32_767;
const MS_A_DAY = 86_400_000;
/** Serial number 0 in either date system. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

function cellsOf({ rows, table }: SheetContent, date1904: boolean): (BookCell | undefined)[][] {
  const look = looks();
  return rows.map(({ kind, cells }, row) => {
    const dressed = table?.area.top === row && kind === "header" ? "table-header" : kind;
    return cells.map((cell): BookCell | undefined => {
      const value = valueOf(cell, date1904);
      const quoted = typeof value === "string" && couldBeFormula(value);
      const style = look(dressed, cell, quoted);
      if (value === null && Object.keys(style).length === 0) return undefined;
      return {
        value,
        ...(Object.keys(style).length === 0 ? {} : { style }),
        ...(cell.kind === "link" ? { link: `#${quotedSheet(cell.sheet)}!${cell.address}` } : {}),
      };
    });
  });
}

function valueOf(cell: ContentCell, date1904: boolean): string | number | null {
  switch (cell.kind) {
    case "text":
    case "link":
      return cell.text.length > LONGEST_TEXT
        ? `${cell.text.slice(0, LONGEST_TEXT - 1)}…`
        : cell.text;
    case "number":
      return cell.number;
    case "percent":
      return cell.share;
    case "day":
      return (Date.parse(cell.day) - EPOCHS[date1904 ? 1904 : 1900]) / MS_A_DAY;
    case "empty":
      return null;
  }
}

/**
 * Whether Excel or a program that a sheet is pasted into could take a text for a
 * formula (OWASP, CSV injection). A quote prefix, which Excel does not show,
 * keeps it text when the cell is edited.
 */
function couldBeFormula(text: string): boolean {
  return /^[\s]*[=+\-@\t\r]/.test(text);
}

function validationsOf(book: Book, content: SheetContent): BookValidation[] {
  const lists = (content.dropDowns ?? [])
    .filter(({ values }) => values.length > 0)
    .map((dropDown): BookValidation => ({
      range: rangeOf(dropDown),
      kind: "list",
      values: listSource(book, content, dropDown),
    }));
  const { table, dateColumns = [] } = content;
  if (!table || table.area.bottom === table.area.top) return lists;
  const { top, left, bottom } = table.area;
  const dates = dateColumns.map((column): BookValidation => {
    const area = { top: top + 1, bottom, left: left + column, right: left + column };
    return { range: areaToA1(area), kind: "date" };
  });
  return [...lists, ...dates];
}

function rangeOf({ column, firstRow, lastRow }: DropDown): string {
  return areaToA1({ top: firstRow, left: column, bottom: lastRow, right: column });
}

/** The name to write under; Excel takes names that differ by case alone for the same. */
function freeName(book: Book, wanted: string): string {
  const mayWrite = (name: string) => {
    const sheet = book.sheets.find((one) => sameName(one.name, name));
    return !sheet || isAsWritten(book, sheet) || isEmpty(sheet);
  };
  if (mayWrite(wanted)) return wanted;
  for (let n = 2; ; n++) {
    const tail = ` (${String(n)})`;
    const name = wanted.slice(0, 31 - tail.length) + tail;
    if (mayWrite(name)) return name;
  }
}

/** A table's name is unique in its workbook; one that another sheet has gets a number. */
function freeTableName(book: Book, own: BookSheet | undefined, wanted: string): string {
  const others = book.sheets.filter((sheet) => sheet !== own).flatMap(({ tables }) => tables);
  const taken = new Set([...others, ...book.names].map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}_${String(n)}`;
  return name;
}

function isEmpty({ cells }: BookSheet): boolean {
  return cells.every((row) =>
    row?.every((cell) => cell === undefined || (cell.value === null && cell.formula === undefined)),
  );
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
