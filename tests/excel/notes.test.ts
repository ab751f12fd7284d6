import { ourNote } from "../../src/core/sheet/our-note";
import { clearFlags, paintFlags, type Flag } from "../../src/excel/index";
import { MOST_NOTES } from "../../src/excel/notes";
import { openBook, saveBook } from "../../src/xlsx/index";
import type { Book } from "../../src/xlsx/book";
import { testWith } from "../support/clients";
import { fc, runs } from "../support/random";
import { COLUMNS, randomBook, ROWS, sheetName } from "../support/random-book";
import { partsOf } from "../support/xlsx-fixtures";
import { bookOf, contentsOf, inExcel, sheetOf } from "./support/in-excel";

const LEVEL = "1.18";

const mark = (row: number, note = `Fault ${String(row)}`, sheet = "Plan"): Flag<"marks"> => ({
  at: { sheet, row, column: 0 },
  look: "finding",
  note,
});

const plan = (...texts: string[]) =>
  sheetOf(
    "Plan",
    texts.map((text) => [text]),
  );

const notesOf = (book: Book): (string | undefined)[] =>
  book.sheets[0]?.cells.map((row) => row?.[0]?.comment) ?? [];

describe("a marked cell", () => {
  testWith("notes")(
    "has a note of ours that says what is wrong, and loses it with its mark",
    async () => {
      const book = bookOf(plan("a", "b", "c"));
      const before = contentsOf(book);
      inExcel(book, LEVEL);
      expect(await paintFlags("marks", [mark(0), mark(2)])).toMatchObject({
        notes: { written: 2, taken: 0, leftOut: 0, changed: [] },
      });
      expect(notesOf(book)).toEqual([ourNote("Fault 0"), undefined, ourNote("Fault 2")]);
      await paintFlags("marks", [mark(1), mark(2, "Another fault")]);
      expect(notesOf(book)).toEqual([undefined, ourNote("Fault 1"), ourNote("Another fault")]);
      await clearFlags(["flags"]);
      expect(notesOf(book)[1]).toBe(ourNote("Fault 1"));
      await clearFlags(["marks"]);
      expect(contentsOf(book)).toEqual(before);
    },
  );

  test.each(["1.13", "1.17"])("has none in an Excel without notes: %s", async (level) => {
    const book = bookOf(plan("a"));
    inExcel(book, level);
    expect(await paintFlags("marks", [mark(0)])).toMatchObject({ painted: 1, notes: null });
    expect(notesOf(book)).toEqual([undefined]);
  });

  testWith("notes")(
    "keeps a note, a comment, and a note of ours that somebody has changed",
    async () => {
      const sheet = plan("a", "b", "c", "d");
      const book = bookOf(sheet);
      const put = (row: number, comment: string): void => {
        const cell = sheet.cells[row]?.[0];
        if (cell) cell.comment = comment;
      };
      put(0, "Ask Owain");
      put(1, "[Threaded comment]\n\nYour version of Excel …\nComment:\n    Is this right?");
      const others = notesOf(book);
      inExcel(book, LEVEL);
      expect(await paintFlags("marks", [mark(0), mark(1), mark(2), mark(3)])).toMatchObject({
        notes: { written: 2, taken: 2 },
      });
      put(2, `${notesOf(book)[2] ?? ""}\nNo, it is meant so.`);
      put(3, (notesOf(book)[3] ?? "").replace("Fault", "No fault"));
      const edited = notesOf(book).slice(2);
      expect(await clearFlags()).toMatchObject({
        notes: {
          changed: [
            { sheet: "Plan", row: 2, column: 0 },
            { sheet: "Plan", row: 3, column: 0 },
          ],
        },
      });
      expect(notesOf(book)).toEqual([...others.slice(0, 2), ...edited]);
    },
  );

  testWith("notes")(
    "takes its note along where its row goes, and is still known by it",
    async () => {
      const book = bookOf(plan("a", "b"));
      const { userInsert, Excel } = inExcel(book, LEVEL);
      await paintFlags("marks", [mark(1)]);
      userInsert("Plan", "1:3");
      await Excel.run(async (context) => {
        const note = context.workbook.worksheets.getItem("Plan").notes.getItem("A5");
        note.load("content");
        await context.sync();
        // Excel on some machines ends a note's lines in another way.
        note.content = note.content.replaceAll("\n", "\r\n");
        await context.sync();
      });
      await clearFlags();
      expect(notesOf(book).every((note) => note === undefined)).toBe(true);
    },
  );

  test("has no note where a sheet's protection forbids it, and is marked all the same", async () => {
    const book = bookOf(plan("a"));
    const { Excel } = inExcel(book, LEVEL);
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Plan");
      protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    expect(await paintFlags("marks", [mark(0)])).toMatchObject({ painted: 1, notes: null });
    expect(notesOf(book)).toEqual([undefined]);
  });

  testWith("notes")(
    "is one of so many with a note at most; the rest are marked without",
    async () => {
      const rows = MOST_NOTES + 5;
      const book = bookOf(plan(...Array.from({ length: rows }, (_, i) => String(i))));
      inExcel(book, LEVEL);
      const marks = Array.from({ length: rows }, (_, i) => mark(i));
      expect(await paintFlags("marks", marks)).toMatchObject({
        painted: rows,
        notes: { written: MOST_NOTES, leftOut: 5 },
      });
      expect(notesOf(book).filter((note) => note !== undefined)).toHaveLength(MOST_NOTES);
    },
  );
});

testWith("notes")(
  "an Excel that says it has notes and refuses them gets its marks without",
  async () => {
    const book = bookOf(plan("a"));
    inExcel(book, LEVEL).faults.failAtSync(3, "ApiNotFound");
    expect(await paintFlags("marks", [mark(0)])).toMatchObject({ painted: 1, notes: null });
  },
);

const cells = fc.uniqueArray(
  fc.record({
    sheet: fc.nat(2).map(sheetName),
    row: fc.nat(ROWS - 1),
    column: fc.nat(COLUMNS - 1),
  }),
  { maxLength: 20, selector: (at) => JSON.stringify(at) },
);

testWith("notes")(
  "notes on random workbooks leave them equal, also once they were saved and opened",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        randomBook,
        fc.array(cells, { maxLength: 3 }),
        fc.boolean(),
        async (drawn, paintings, reopen) => {
          const file = await saveBook(drawn);
          let book = await openBook(file, "plan.xlsx");
          inExcel(book, LEVEL);
          for (const [i, all] of paintings.entries()) {
            const marks = all.map((at) => ({
              at,
              look: "finding" as const,
              note: `Fault ${String(i)} <&>\n“${String(at.row)}”`,
            }));
            await paintFlags("marks", marks);
          }
          if (reopen) {
            const held = book;
            book = await openBook(await saveBook(held), "plan.xlsx");
            expect(annotated(book)).toEqual(annotated(held));
            inExcel(book, LEVEL);
          }
          await clearFlags();
          const sheets = (bytes: Uint8Array): unknown =>
            [...partsOf(bytes)].filter(
              ([path]) =>
                /^xl\/(worksheets|comments|drawings)/.test(path) && !path.includes("_rels"),
            );
          expect(sheets(await saveBook(book))).toEqual(sheets(file));
        },
      ),
      { numRuns: runs(25) },
    );
  },
);

/** Each note of a book with its cell. */
const annotated = ({ sheets }: Book): unknown =>
  sheets.flatMap(({ name, cells: rows }) =>
    rows.flatMap(
      (row, r) =>
        row?.flatMap((cell, c) => (cell?.comment ? [[name, r, c, cell.comment]] : [])) ?? [],
    ),
  );
