import type { Book } from "../../src/xlsx/book";
import { newBook, openBook, saveBook } from "../../src/xlsx/index";
import { openInWorker, saveInWorker } from "../../src/xlsx/in-worker";
import { partsOf, plainWorkbook, richWorkbook } from "../support/xlsx-fixtures";
import { workerTwin as twin } from "../support/worker-twin";

it("opens a workbook as the same book as on this thread", async () => {
  const bytes = richWorkbook();
  const seen: number[] = [];
  const worker = twin();
  const book = await openInWorker(
    bytes,
    "plan.xlsx",
    { onProgress: ({ done }) => seen.push(done) },
    () => worker,
  );
  expect(book).toEqual(await openBook(bytes, "plan.xlsx"));
  expect(seen).toEqual([1, 2, 3]);
  expect(worker.terminated).toBe(true);
});

it("keeps cells that look alike on one style, over many blocks of rows", async () => {
  const rows = Array.from(
    { length: 4500 },
    (_, i) =>
      `<row r="${String(i + 1)}"><c s="0"><v>${String(i)}</v></c><c t="str"><f>A${String(i + 1)}</f><v>x</v></c></row>`,
  );
  const bytes = plainWorkbook(`<sheetData>${rows.join("")}</sheetData>`);
  const book = await openInWorker(bytes, "plan.xlsx", {}, twin);
  expect(book).toEqual(await openBook(bytes, "plan.xlsx"));
  const rich = await openInWorker(richWorkbook(), "plan.xlsx", {}, twin);
  expect(rich.sheets[0]?.cells[0]?.[0]?.style).toBe(rich.sheets[0]?.cells[0]?.[1]?.style);
});

it("saves a book as the same file as on this thread", async () => {
  const book = await openBook(richWorkbook(), "plan.xlsx");
  const [sheet] = book.sheets;
  if (sheet)
    sheet.cells[2] = [
      { value: "changed", style: { bold: true }, comment: "why", link: "https://borough.example/" },
    ];
  const saved = partsOf(await saveInWorker(book, {}, twin));
  expect(saved).toEqual(partsOf(await saveBook(book)));
});

it("brings errors across with their advice", async () => {
  const failure = openInWorker(new Uint8Array(), "x.xlsx", {}, twin);
  await expect(failure).rejects.toMatchObject({
    name: "BookError",
    code: "not-a-workbook",
    message: "The file is empty.",
  });
  await expect(saveInWorker({ ...newBook(), sheets: [] }, {}, twin)).rejects.toMatchObject({
    code: "cannot-save",
  });
});

it("ends the work at once when stopped, before or during", async () => {
  const stop = new AbortController();
  const worker = twin();
  const opening = openInWorker(richWorkbook(), "x", { signal: stop.signal }, () => worker);
  stop.abort();
  await expect(opening).rejects.toMatchObject({ code: "cancelled" });
  expect(worker.terminated).toBe(true);
  await expect(
    openInWorker(richWorkbook(), "x", { signal: stop.signal }, twin),
  ).rejects.toMatchObject({ code: "cancelled" });
});

it("says what to do when the worker dies", async () => {
  const worker = twin();
  const opening = openInWorker(richWorkbook(), "x", {}, () => worker);
  worker.onerror?.({ message: "out of memory" });
  await expect(opening).rejects.toMatchObject({ code: "too-large", detail: "out of memory" });
});

it("works on this thread where there are no workers", async () => {
  const bytes = richWorkbook();
  const book: Book = await openInWorker(bytes, "plan.xlsx");
  expect(book).toEqual(await openBook(bytes, "plan.xlsx"));
  expect(partsOf(await saveInWorker(book))).toEqual(partsOf(bytes));
});

it("saves a new book as the same file, its time of making included", async () => {
  // A new file says to the second when it was made, and two can fall into two seconds.
  jest.useFakeTimers({
    now: Date.UTC(2026, 9, 1),
    doNotFake: ["setTimeout", "setImmediate", "nextTick", "queueMicrotask"],
  });
  try {
    const saved = partsOf(await saveInWorker(newBook(), {}, twin));
    expect(saved).toEqual(partsOf(await saveBook(newBook())));
    expect(saved.get("docProps/core.xml")).toContain("2026-10-01T00:00:00");
  } finally {
    jest.useRealTimers();
  }
});
