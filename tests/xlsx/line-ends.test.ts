import { openBook, saveBook } from "../../src/xlsx/index";
import { packageOf, partsOf, plainParts, plainWorkbook, richParts } from "../support/xlsx-fixtures";

const text = (written: string): string =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c></row></sheetData>`;

/** What XML 1.0, 2.11 and ECMA-376's ST_Xstring make of a text between tags. */
test.each([
  ["a CR LF", "Cllr Ash\r\nB Quill", "Cllr Ash\nB Quill"],
  ["a CR alone", "Cllr Ash\rB Quill", "Cllr Ash\nB Quill"],
  ["two of them", "a\r\n\r\nb", "a\n\nb"],
  ["CR before CR LF", "a\r\r\nb", "a\n\nb"],
  ["within character data", "<![CDATA[a\r\nb]]>", "a\nb"],
  ["a CR by reference", "a&#13;\nb", "a\r\nb"],
  ["a CR in Excel's own way", "a_x000D_\r\nb", "a\r\nb"],
])("%s", async (_, written, expected) => {
  const book = await openBook(plainWorkbook(text(written)), "x.xlsx");
  expect(book.sheets[0]?.cells[0]?.[0]?.value).toBe(expected);
  const again = await openBook(await saveBook(book), "x.xlsx");
  expect(again.sheets[0]?.cells[0]?.[0]?.value).toBe(expected);
});

test("a line break within an attribute is a space, but for one written as a reference", async () => {
  const parts = plainParts(text("x"));
  const sheets = String(parts["xl/workbook.xml"]);
  const named = (name: string) =>
    packageOf({ ...parts, "xl/workbook.xml": sheets.replace('"Plan"', `"${name}"`) });
  expect((await openBook(named("Action\r\nplan"), "x")).sheets[0]?.name).toBe("Action plan");
  expect((await openBook(named("Action&#10;plan"), "x")).sheets[0]?.name).toBe("Action\nplan");
});

test("a table's columns keep their names, which are their headers' words", async () => {
  const parts = richParts();
  const strings = String(parts["xl/sharedStrings.xml"]).replace(">Status<", ">Status\r\nnow<");
  const table = String(parts["xl/tables/table1.xml"]).replace('"Status"', '"Status_x000a_now"');
  const bytes = packageOf({
    ...parts,
    "xl/sharedStrings.xml": strings,
    "xl/tables/table1.xml": table,
  });
  const book = await openBook(bytes, "x.xlsx");
  expect(book.sheets[0]?.cells[0]?.[0]?.value).toBe("Status\nnow");
  expect(partsOf(await saveBook(book))).toEqual(partsOf(bytes));
});

/** An edit to such a sheet would be lost on a save that reports success. */
test.each(["chartsheet", "dialogsheet", "macrosheet", "xml"])(
  "a part that claims to be a worksheet and is a %s is refused, by its sheet's name",
  async (root) => {
    const parts = plainParts("");
    const sheet = String(parts["xl/worksheets/sheet1.xml"]).replaceAll("worksheet", root);
    const opening = openBook(packageOf({ ...parts, "xl/worksheets/sheet1.xml": sheet }), "x");
    await expect(opening).rejects.toMatchObject({
      code: "damaged",
      message:
        "The sheet “Plan” is damaged: what the file keeps under its name is not a worksheet.",
    });
  },
);
