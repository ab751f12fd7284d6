import type { SheetContent } from "../core/sheet/content";
import { ownerOf } from "../core/sheet/our-note";
import { paintedLook } from "../core/sheet/our-paint";
import type { Book } from "./book";
import { openBook, type ReadOptions } from "./read/open";
import { saveBook } from "./save/save";
import { writeSheet } from "./write-sheet";

/**
 * A copy of a workbook file with a sheet of ours as its first, in front when it
 * is opened. What the add-in painted is left out of the copy; all else is saved
 * as it stood. Throws a BookError; `bytes` are not changed.
 */
export async function addCover(
  bytes: Uint8Array,
  cover: SheetContent,
  options: ReadOptions & { readonly name: string },
): Promise<Uint8Array> {
  const book = await openBook(bytes, options.name, options);
  takeOffPaint(book);
  const { name } = writeSheet(book, cover);
  putFirst(book, name);
  return saveBook(book);
}

function takeOffPaint({ sheets }: Book): void {
  for (const sheet of sheets) {
    sheet.conditionalFormats = sheet.conditionalFormats.filter(
      ({ formula }) => formula === null || paintedLook(formula) === null,
    );
    for (const cell of sheet.cells.flatMap((cells) => cells ?? []))
      if (cell?.comment !== undefined && ownerOf(cell.comment) === "ours") delete cell.comment;
  }
}

/** A cover of an earlier return, written over in place, may stand behind other sheets or be hidden. */
function putFirst(book: Book, name: string): void {
  const [first, others] = [
    book.sheets.filter((sheet) => sheet.name === name),
    book.sheets.filter((sheet) => sheet.name !== name),
  ];
  for (const sheet of first) sheet.visibility = "visible";
  book.sheets = [...first, ...others];
  book.activeSheet = 0;
}
