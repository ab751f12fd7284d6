import type { Book } from "../../xlsx/book";
import { openBook, saveBook } from "../../xlsx/index";
import type { FileAnswer, FileRequest } from "./file-messages";
import { troubleOf } from "./trouble";

/** Reads and writes workbook files away from the page, which stays live meanwhile. */
self.addEventListener("message", ({ data }: MessageEvent<FileRequest>) => {
  void answer(data).then(post, (error: unknown) => {
    post({ kind: "failed", trouble: troubleOf(error, "") });
  });
});

async function answer(request: FileRequest): Promise<FileAnswer> {
  if (request.kind === "save") return { kind: "saved", bytes: await saveBook(request.book) };
  const onProgress = (progress: { done: number; total: number }) =>
    post({ kind: "progress", progress });
  const book: Book = await openBook(request.bytes, request.name, { onProgress });
  return { kind: "opened", book };
}

function post(message: FileAnswer): void {
  self.postMessage(message);
}
