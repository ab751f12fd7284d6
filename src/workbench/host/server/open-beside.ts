import type { Book } from "../../../xlsx/book";
import { openInWorker } from "../../../xlsx/in-worker";
import { newBook } from "../../../xlsx/new-book";
import { OfficeError } from "../errors";
import type { Server } from "./server";

/**
 * Opens a workbook of a file in base64, or a new one, beside the one that is
 * open. Nobody sees it here; it is kept in the host's `opened`.
 */
export async function openBeside(server: Server, base64: string): Promise<void> {
  server.opened.push(base64 === "" ? newBook("Book2") : await bookIn(base64));
}

/** Excel names the workbook anew, whatever the file was called, and knows of no place it came from. */
async function bookIn(base64: string): Promise<Book> {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return await openInWorker(bytes, "Book2");
  } catch {
    throw new OfficeError("InvalidArgument");
  }
}
