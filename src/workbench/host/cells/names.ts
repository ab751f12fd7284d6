import type { Book, BookSheet } from "../../../xlsx/book";
import { OfficeError, requireArgument } from "../errors";
import { sheetNamed } from "./address";

/**
 * Excel's rules for a sheet's name: 1 to 31 characters, none of \ / ? * [ ] :,
 * no apostrophe at either end, not "History", and unlike every other's name
 * whatever the case.
 * support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function checkSheetName(book: Book, name: unknown, except?: BookSheet): string {
  requireArgument(typeof name === "string", "A sheet's name is text.");
  const fits = name.length >= 1 && name.length <= 31 && name.trim() !== "";
  requireArgument(fits, "A sheet's name has 1 to 31 characters.");
  requireArgument(!/[\\/?*[\]:]/.test(name), `A sheet cannot be called "${name}".`);
  requireArgument(!/^'|'$|^history$/i.test(name), `A sheet cannot be called "${name}".`);
  const other = sheetNamed(book, name);
  if (other && other !== except) throw new OfficeError("ItemAlreadyExists");
  return name;
}

/** The name Excel gives a sheet added without one: "Sheet4", counting on. */
export function nextSheetName(book: Book): string {
  let n = book.sheets.length + 1;
  while (sheetNamed(book, `Sheet${String(n)}`)) n++;
  return `Sheet${String(n)}`;
}

export function blankSheet(name: string): BookSheet {
  return {
    name,
    visibility: "visible",
    cells: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    conditionalFormats: [],
    validations: [],
    tables: [],
    autoFilter: null,
    filtered: false,
    frozenRows: 0,
    frozenColumns: 0,
    protected: false,
    page: { landscape: false, printTitleRows: null, fitToWidth: false },
  };
}
