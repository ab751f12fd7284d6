import { openBook, parseWorkbook, saveBook, workbookOf } from "../../src/xlsx/index";
import {
  packageOf,
  partsOf,
  plainParts,
  plainWorkbook,
  richParts,
  type PartTexts,
} from "../support/xlsx-fixtures";

const WORKBOOK = "xl/workbook.xml";
const SHEET = "xl/worksheets/sheet1.xml";

/** The file with the tabs of its workbook changed. */
const withTabs = (parts: PartTexts, change: (workbook: string) => string): Uint8Array =>
  packageOf({ ...parts, [WORKBOOK]: change(String(parts[WORKBOOK])) });

const tabsIn = (bytes: Uint8Array): string =>
  /<sheets>.*<\/sheets>/.exec(partsOf(bytes).get(WORKBOOK) ?? "")?.[0] ?? "";

describe("tabs that the file gave are saved as they came", () => {
  test.each<[oddity: string, change: (workbook: string) => string]>([
    [
      "a chart in front of sheets that are all hidden",
      (xml) => xml.replace('sheetId="4"', 'sheetId="4" state="hidden"'),
    ],
    ["every tab hidden", (xml) => xml.replace(/sheetId="[47]"/g, (id) => `${id} state="hidden"`)],
    [
      "a name longer than Excel takes",
      (xml) => xml.replace('name="Very"', `name="${"Very ".repeat(8)}"`),
    ],
    ["a name with a mark in it", (xml) => xml.replace('name="Very"', 'name="Q1/Q2"')],
    ["two tabs of one name", (xml) => xml.replace('name="Very"', 'name="plan"')],
  ])("%s", async (_, change) => {
    const bytes = withTabs(richParts(), change);
    const book = await openBook(bytes, "x");
    const [sheet] = book.sheets;
    if (sheet) sheet.cells[20] = [{ value: "typed" }];
    expect(tabsIn(await saveBook(book))).toBe(tabsIn(bytes));
  });

  test.each<[what: string, name: string]>([
    ["the name of a chart's tab", "CHART"],
    ["the name of another sheet", "very"],
    ["a name with a mark in it", "a/b"],
  ])("but nothing new may be called by %s", async (_, name) => {
    const book = await openBook(packageOf(richParts()), "x");
    const [sheet] = book.sheets;
    if (sheet) sheet.name = name;
    await expect(saveBook(book)).rejects.toMatchObject({
      code: "cannot-save",
      message: `"${name}" cannot be the name of a sheet here.`,
    });
  });

  test("nor may the last tab that is seen be hidden", async () => {
    const book = await openBook(plainWorkbook("<sheetData/>"), "x");
    for (const sheet of book.sheets) sheet.visibility = "hidden";
    await expect(saveBook(book)).rejects.toMatchObject({ message: "Every sheet is hidden." });
  });
});

describe("cells of a format that the file does not list", () => {
  const RICH = "<is><r><rPr><b/></rPr><t>Open</t></r><r><t> the pool</t></r></is>";
  const bytes = plainWorkbook(
    `<sheetData><row r="1"><c r="A1" s="1" t="inlineStr">${RICH}</c></row></sheetData>`,
  );

  test("keep what the model does not hold, and take no format that is added", async () => {
    const book = await openBook(bytes, "x");
    const [sheet] = book.sheets;
    if (sheet) sheet.cells[1] = [{ value: "typed", style: { bold: true } }];
    const saved = await saveBook(book);
    expect(partsOf(saved).get(SHEET)).toContain(`<c r="A1" t="inlineStr">${RICH}</c>`);
    const looks = (await openBook(saved, "x")).sheets[0]?.cells.map((row) => row?.[0]?.style?.bold);
    expect(looks).toEqual([undefined, true]);
  });
});

test("of two cells at one place the first that holds a value counts, however the file is read", async () => {
  const cells =
    '<row r="1"><c r="A1"/><c r="A1" t="str"><v>first</v></c><c r="A1"><v>2</v></c></row>' +
    '<row r="1"><c r="A1" t="str"><v>third</v></c><c r="B1"><v>4</v></c></row>';
  const bytes = plainWorkbook(`<sheetData>${cells}</sheetData>`);
  const book = await openBook(bytes, "x");
  expect(workbookOf(book)).toEqual(await parseWorkbook(bytes, "x"));
  expect(workbookOf(book).sheets[0]?.rows).toEqual([["first", 4]]);
  const [sheet] = book.sheets;
  if (sheet) sheet.cells[1] = [{ value: "typed" }];
  const again = await parseWorkbook(await saveBook(book), "x");
  expect(again.sheets[0]?.rows).toEqual([["first", 4], ["typed"]]);
});

test("a list of what parts are, which every copy is written by, is refused where it is damaged", async () => {
  const parts = plainParts("<sheetData/>");
  const path = "[Content_Types].xml";
  const bytes = packageOf({
    ...parts,
    [path]: String(parts[path]).replace("<Types", "<Type></Types"),
  });
  await expect(openBook(bytes, "x")).rejects.toMatchObject({ code: "damaged" });
});

test("cells are written where the sheet's own are, though an element before holds the like", async () => {
  const bytes = plainWorkbook("<other><sheetData/></other><sheetData/>");
  const book = await openBook(bytes, "x");
  const [sheet] = book.sheets;
  if (sheet) sheet.cells[0] = [{ value: "typed" }];
  const again = await parseWorkbook(await saveBook(book), "x");
  expect(again.sheets[0]?.rows).toEqual([["typed"]]);
});
