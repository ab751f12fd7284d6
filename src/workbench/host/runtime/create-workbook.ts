import type { Book } from "../../../xlsx/book";
import { openInWorker } from "../../../xlsx/in-worker";
import { newBook } from "../../../xlsx/new-book";
import { OfficeError, requireArgument } from "./errors";
import { PAYLOAD_LIMIT } from "./limits";
import type { Server } from "./server";
import { nextTurn } from "./turn";

/**
 * `Excel.createWorkbook`: opens a workbook beside this one, of a file in base64
 * or with nothing in it. Nobody sees it here; it is kept in the host's `opened`.
 */
export function createWorkbook(server: Server): (base64?: unknown) => Promise<void> {
  return async (base64) => {
    const text = base64 ?? "";
    requireArgument(typeof text === "string", "A file in base64 was expected.");
    server.counters.syncs += 1;
    server.counters.bytesUp += text.length;
    server.counters.mostUp = Math.max(server.counters.mostUp, text.length);
    await nextTurn();
    await server.faults.untilEditable(false);
    if (text.length > PAYLOAD_LIMIT) throw new OfficeError("RequestPayloadSizeLimitExceeded");
    const fault = server.faults.due();
    if (fault) throw fault.error;
    await openBeside(server, text);
  };
}

/** Opens a workbook of a file in base64, or a new one, beside the one that is open. */
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
