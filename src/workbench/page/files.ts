import type { Book } from "../../xlsx/book";
import type { Progress } from "../../xlsx/index";
import type { FileAnswer, FileRequest } from "./file-messages";
import { TroubleError } from "./trouble";

/** How to follow a piece of work, and how to stop it. */
export interface Step {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** A workbook file as a book; rejects with a TroubleError for one that cannot be read. */
export async function readFile(bytes: Uint8Array, name: string, step: Step): Promise<Book> {
  const answer = await ask({ kind: "open", bytes, name }, step);
  if (answer.kind === "opened") return answer.book;
  throw new Error("The reader of files gave no workbook.");
}

/** A book as a workbook file. */
export async function writeFile(book: Book, step: Step): Promise<Uint8Array> {
  const answer = await ask({ kind: "save", book }, step);
  if (answer.kind === "saved") return answer.bytes;
  throw new Error("The writer of files gave no file.");
}

/** Asks a worker of its own, so that stopping it stops all there is. */
function ask(request: FileRequest, { signal, onProgress }: Step): Promise<FileAnswer> {
  const worker = new Worker(new URL("./file.worker.ts", import.meta.url));
  const done = new Promise<FileAnswer>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => {
      if (data.kind === "progress") onProgress(data.progress);
      else if (data.kind === "failed") reject(new TroubleError(data.trouble));
      else resolve(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error(event.message || "The reader of files could not be started."));
    });
    signal.addEventListener("abort", () => reject(new Error("Cancelled.")));
  });
  worker.postMessage(request);
  return done.finally(() => worker.terminate());
}
