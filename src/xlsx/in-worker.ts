import type { SheetContent } from "../core/sheet/content";
import { BookError } from "./book-error";
import type { Book } from "./book";
import type { ReadOptions } from "./read/open";
import { errorOf, type Answer, type Request } from "./worker/messages";
import { pack, unpacker } from "./worker/pack";
import { workerOrThread, type WorkerPort } from "./worker-or-thread";

export type WorkerLike = WorkerPort<Request, Answer>;

/** Makes a worker, or gives null where there can be none. */
export type MakeWorker = () => WorkerLike | null;

/**
 * `openBook` off the main thread, with the same signature: a page stays alive
 * while a large workbook is read, and stopping it ends the work at once. Where no
 * worker can be made, the work is done on this thread. `bytes` become the book's
 * source.
 */
export async function openInWorker(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
  makeWorker: MakeWorker = defaultWorker,
): Promise<Book> {
  const worker = options.limits ? null : makeWorker();
  if (!worker) {
    // Fetched only where it is needed, so that a page with workers does not carry it twice.
    const { openBook } = await import("./read/open");
    return openBook(bytes, name, options);
  }
  const incoming = unpacker(bytes);
  await converse(worker, options.signal, [{ kind: "open", bytes, name }], (message) => {
    if (message.kind === "progress") options.onProgress?.(message.progress);
    if (message.kind === "part") incoming.take(message.part);
    return message.kind === "opened" ? true : undefined;
  });
  return incoming.book();
}

/** `saveBook` off the main thread. The book may be changed on as soon as this has been called. */
export async function saveInWorker(
  book: Book,
  options: Pick<ReadOptions, "signal"> = {},
  makeWorker: MakeWorker = defaultWorker,
): Promise<Uint8Array> {
  const worker = makeWorker();
  if (!worker) {
    const { saveBook } = await import("./save/save");
    return saveBook(book);
  }
  const parts = Array.from(pack(book), (part): Request => ({ kind: "save-part", part }));
  const source = ArrayBuffer.isView(book.source) ? (book.source as Uint8Array) : null;
  return converse(worker, options.signal, [...parts, { kind: "save", source }], (message) =>
    message.kind === "saved" ? message.bytes : undefined,
  );
}

/** `addCover` off the main thread, with the same signature. */
export async function coverInWorker(
  bytes: Uint8Array,
  cover: SheetContent,
  options: ReadOptions & { readonly name: string },
  makeWorker: MakeWorker = defaultWorker,
): Promise<Uint8Array> {
  const worker = makeWorker();
  if (!worker) {
    const { addCover } = await import("./cover");
    return addCover(bytes, cover, options);
  }
  const { name, signal, onProgress } = options;
  return converse(worker, signal, [{ kind: "cover", bytes, name, cover }], (message) => {
    if (message.kind === "progress") onProgress?.(message.progress);
    return message.kind === "saved" ? message.bytes : undefined;
  });
}

/** Sends the requests and listens until an answer gives a result; then the worker is let go. */
function converse<T>(
  worker: WorkerLike,
  signal: AbortSignal | undefined,
  requests: readonly Request[],
  resultOf: (message: Answer) => T | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const end = (): void => {
      signal?.removeEventListener("abort", stop);
      worker.terminate();
    };
    const stop = (): void => {
      end();
      reject(new BookError("cancelled", "The work on the workbook was cancelled.", ""));
    };
    worker.onmessage = ({ data }) => {
      if (data.kind === "failed") {
        end();
        reject(errorOf(data.fault));
        return;
      }
      const result = resultOf(data);
      if (result === undefined) return;
      end();
      resolve(result);
    };
    worker.onerror = ({ message }) => {
      end();
      reject(workerDied(message ?? ""));
    };
    if (signal?.aborted) {
      stop();
      return;
    }
    signal?.addEventListener("abort", stop);
    for (const request of requests) worker.postMessage(request);
  });
}

/** A worker dies without an answer when memory runs out. */
function workerDied(detail: string): BookError {
  return new BookError(
    "too-large",
    "The work on the workbook stopped unexpectedly.",
    "Close other tabs and try again; if it happens again, the workbook is too large for this computer's memory.",
    detail,
  );
}

function defaultWorker(): WorkerLike | null {
  if (typeof Worker === "undefined") return null;
  return workerOrThread<Request, Answer>(
    () => new Worker(new URL("./xlsx.worker.ts", import.meta.url)),
    async () => (await import("./worker/serve")).serve,
  );
}
