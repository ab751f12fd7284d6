import type { Book } from "../../xlsx/book";
import { saveInWorker } from "../../xlsx/in-worker";
import { copyName } from "./copy-name";
import type { Step } from "./session";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves a workbook as a file and hands it to the browser's downloads. */
export async function keep(book: Book, step: Step): Promise<void> {
  const bytes = await saveInWorker(book, step);
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = copyName(book.name);
  link.click();
  // The browser reads the file after this turn; a minute is enough for any.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
