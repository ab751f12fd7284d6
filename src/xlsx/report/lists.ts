import { columnLetters } from "../../core/sheet/a1";
import type { DropDown, SheetContent } from "../../core/sheet/content";
import type { Book } from "../book";
import { newSheet } from "../new-book";
import { markAsInternal } from "./our-sheets";

/** The hidden sheet for drop-down lists that a rule cannot hold; the add-in uses it too. */
export const LISTS_SHEET = "Milestone Monitor lists";

/** Characters of a list that can stand in the rule itself. */
const MOST_CHARACTERS = 255;

/** What a drop-down's rule refers to: its values, or the cells they were put in. */
export function listSource(
  book: Book,
  content: SheetContent,
  dropDown: DropDown,
): readonly string[] | string {
  return needsCells(dropDown) ? inCells(book, content, dropDown) : dropDown.values;
}

/** Commas part the values of a list that stands in the rule. */
function needsCells({ values }: DropDown): boolean {
  return (
    values.join(",").length > MOST_CHARACTERS ||
    values.some((value) => value.includes(",") || value.trim() !== value || value.startsWith("="))
  );
}

/** Each list has a column of its own, known by its first cell. */
function inCells(book: Book, { name }: SheetContent, { column, values }: DropDown): string {
  let sheet = book.sheets.find((one) => one.name === LISTS_SHEET);
  if (!sheet) {
    sheet = { ...newSheet(LISTS_SHEET), visibility: "hidden" };
    book.sheets.push(sheet);
    markAsInternal(book, sheet);
  }
  const label = `${name}, column ${String(column + 1)}`;
  const labels = sheet.cells[0] ?? [];
  const known = labels.findIndex((cell) => cell?.value === label);
  const at = known === -1 ? labels.length : known;
  for (const row of sheet.cells) if (row?.[at]) row[at] = { value: null };
  [label, ...values].forEach((value, row) => {
    while (sheet.cells.length <= row) sheet.cells.push([]);
    const cells = sheet.cells[row];
    if (cells) cells[at] = { value, style: { quotePrefix: true } };
  });
  const letters = columnLetters(at);
  return `='${LISTS_SHEET}'!$${letters}$2:$${letters}$${String(values.length + 1)}`;
}
