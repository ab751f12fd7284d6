import type { BookCell, BookStyle } from "../../src/xlsx/book";
import { openBook, saveBook } from "../../src/xlsx/index";
import { richWorkbook } from "../support/xlsx-fixtures";
import { fc, runs } from "../support/random";
import { seen } from "../support/seen";

const colour = fc.constantFrom("#FF0000", "#00FF00", "#123456");
const some = { requiredKeys: [] };
const style: fc.Arbitrary<BookStyle> = fc.record(
  {
    numberFormat: fc.constantFrom("0.00", "dd mmm yyyy", '"Q"0', "@"),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    fontName: fc.constantFrom("Arial", "Verdana"),
    // Not 11, which is the workbook's own and so is left out.
    fontSize: fc.integer({ min: 12, max: 30 }),
    fontColor: colour,
    fill: colour,
    horizontal: fc.constantFrom("center" as const, "right" as const),
    vertical: fc.constantFrom("top" as const, "center" as const),
    wrap: fc.constant(true),
    quotePrefix: fc.constant(true),
    locked: fc.constant(false),
  },
  some,
);
const cell: fc.Arbitrary<BookCell> = fc.record(
  {
    value: fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
      fc.boolean(),
      fc.constantFrom("#N/A", "=1+1", " spaces ", "a\nb", "<&>\"'", "_x0041_"),
      fc.constant(null),
    ),
    formula: fc.constantFrom("=A1+1", '=IF(A1<"x",1,2)', '=SUM($B$2:C9)&"&"'),
    style,
    comment: fc.constantFrom("A note", "<two>\nlines"),
    link: fc.constantFrom("https://borough.example/?a=1&b=2", "#'Hidden one'!A1"),
  },
  { requiredKeys: ["value"] },
);
const edit = fc.record({
  row: fc.nat(12),
  column: fc.nat(8),
  kind: fc.constantFrom("replace" as const, "restyle" as const, "remove" as const),
  cell,
});

it("whatever is done to cells, the saved file opens as the book that was saved", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 25 }), async (edits) => {
      const book = await openBook(richWorkbook(), "plan.xlsx");
      const sheet = book.sheets[0];
      if (!sheet) throw new Error("no sheet");
      // Headers of a table are text; what Excel makes of others is tested beside tables.
      sheet.tables = [];
      for (const { row, column, kind, cell: now } of edits) {
        while (sheet.cells.length <= row) sheet.cells.push([]);
        const cells = sheet.cells[row] ?? [];
        const before = cells[column];
        if (kind === "replace") cells[column] = now;
        if (kind === "remove") cells[column] = undefined;
        if (kind === "restyle")
          cells[column] = { value: null, ...before, style: { ...before?.style, ...now.style } };
      }
      // A new cell takes on its column's format when it is saved, which the model learns on opening.
      const expected = seen(await openBook(await saveBook(book), "plan.xlsx"));
      const styled = seen(book);
      expect(expected.map((cells) => cells.map(withoutStyle))).toEqual(
        styled.map((cells) => cells.map(withoutStyle)),
      );
      const again = await openBook(
        await saveBook(await openBook(await saveBook(book), "plan.xlsx")),
        "plan.xlsx",
      );
      expect(seen(again)).toEqual(expected);
      for (const one of styled[0] ?? []) {
        if (Object.keys(one.style).length === 0) continue;
        expect(
          expected[0]?.find(({ row, column }) => row === one.row && column === one.column)?.style,
        ).toEqual(one.style);
      }
    }),
    { numRuns: runs(30) },
  );
});

function withoutStyle(one: object): object {
  return { ...one, style: null };
}
