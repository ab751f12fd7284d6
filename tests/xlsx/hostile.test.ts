import { BookError, openBook, parseWorkbook, saveBook } from "../../src/xlsx/index";
import {
  contentTypes,
  MAIN,
  packageOf,
  plainParts,
  plainWorkbook,
  R,
  rels,
  type PartTexts,
} from "../support/xlsx-fixtures";

/**
 * Small files made to take a reader's time or memory. Each is as large as it
 * must be for a reader that goes over a text again and again to take minutes,
 * past the limit of a test, or to run out of memory.
 */
const MANY = 2_000_000;
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const LAST = "1048576";
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

/** A workbook of so many sheets, all with the same content. */
function sheets(count: number, worksheet: string): PartTexts {
  const numbers = Array.from({ length: count }, (_, i) => String(i + 1));
  const paths = numbers.map((n) => `worksheets/sheet${n}.xml`);
  const part = `<worksheet ${MAIN} ${R}>${worksheet}</worksheet>`;
  const listed = numbers.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId${n}"/>`);
  return {
    "[Content_Types].xml": contentTypes({ "xl/workbook.xml": "spreadsheetml.sheet.main+xml" }),
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook ${MAIN} ${R}><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ...paths.map(
        (path, i) => [`rId${String(i + 1)}`, "worksheet", path] as [string, string, string],
      ),
    ),
    ...Object.fromEntries(paths.map((path) => [`xl/${path}`, part])),
  };
}

/** A plain workbook whose sheet has so many relationships of a type, to parts that are not there. */
function related(count: number, type: string): PartTexts {
  const list = Array.from(
    { length: count },
    (_, i) => [`r${String(i)}`, type, `../gone${String(i)}.xml`] as [string, string, string],
  );
  return { ...plainParts(data(CELL)), "xl/worksheets/_rels/sheet1.xml.rels": rels(...list) };
}

const OPENS = "opens";
const BEYOND = /more than [\d,]+ (cells|rows), more than can be read here/;
const DAMAGED = /damaged and cannot be read/;

const tricks: [trick: string, parts: () => PartTexts, outcome: typeof OPENS | RegExp][] = [
  [
    "a tag with one long word and no value",
    () => plainParts(`<sheetData ${"a".repeat(MANY)}>${CELL}</sheetData>`),
    OPENS,
  ],
  [
    "a tag of words with long stretches of spaces",
    () => plainParts(`${data(CELL)}<pageSetup ${`b${" ".repeat(MANY)}`.repeat(2)}/>`),
    OPENS,
  ],
  [
    "a row's tag of words without values",
    () => plainParts(data(`<row ${"a".repeat(MANY)} = ><c><v>1</v></c></row>`)),
    OPENS,
  ],
  [
    "a tag that is larger than any program writes",
    () => plainParts(`<sheetPr a="${" ".repeat(9_000_000)}"/>${data(CELL)}`),
    DAMAGED,
  ],
  [
    "character data that begins a hundred thousand times and never ends",
    () =>
      plainParts(
        data(`<row><c><f><x a="${"<![CDATA[".repeat(MANY / 8)}"/>1</f><v>1</v></c></row>`),
      ),
    OPENS,
  ],
  [
    "columns that begin, in a comment, and never end",
    () => plainParts(`<!--${"<cols>".repeat(MANY / 4)}-->${data(CELL)}`),
    /far more formats, names, rules, links or merged cells/,
  ],
  [
    "runs of rich text within each other",
    () =>
      plainParts(
        data(
          `<row><c t="inlineStr"><is>${"<r>".repeat(MANY / 10)}<t>x</t>${"</r>".repeat(MANY / 10)}</is></c></row>`,
        ),
      ),
    OPENS,
  ],
  [
    "rows with white space and no cell",
    () => plainParts(data("<row> </row>".repeat(MANY / 4))),
    OPENS,
  ],
  [
    "cells without a value to their attributes",
    () => plainParts(data(`${"<row><c x/></row>".repeat(MANY / 4)}${CELL}`)),
    DAMAGED,
  ],
  [
    "rows that each begin a comment",
    () => plainParts(data(`${"<row><!-- </row>".repeat(MANY / 4)}-->`)),
    DAMAGED,
  ],
  [
    "rows that each begin an attribute",
    () => plainParts(data(`${"<row><c r='A1 </row>".repeat(MANY / 4)}`)),
    DAMAGED,
  ],
  [
    "a cell in the last row of each of sixty sheets",
    () => sheets(60, data(`<row r="${LAST}"><c r="A${LAST}"><v>1</v></c></row>`)),
    BEYOND,
  ],
  [
    "a row that reaches the last column, once in each of very many rows",
    () => plainParts(data('<row><c r="XFD1"><v>1</v></c></row>'.repeat(1300))),
    BEYOND,
  ],
  [
    "columns described over and over",
    () =>
      plainParts(
        `<cols>${'<col min="1" max="16000" width="9" hidden="1"/>'.repeat(MANY / 8)}</cols>${data(CELL)}`,
      ),
    OPENS,
  ],
  [
    "fifty thousand sheets, each to be looked up",
    () => {
      const list = Array.from({ length: 50_000 }, (_, i) => String(i));
      const listed = list.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="r${n}"/>`);
      return {
        ...plainParts(data(CELL)),
        "xl/workbook.xml": `<workbook ${MAIN} ${R}><sheets>${listed.join("")}</sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": rels(
          ...list.map(
            (n) => [`r${n}`, "worksheet", "worksheets/sheet1.xml"] as [string, string, string],
          ),
        ),
      };
    },
    /50,000 sheets, more than can be read here/,
  ],
  [
    "one part that is a hundred sheets",
    () => {
      const parts = sheets(100, data(CELL));
      const relationships = String(parts["xl/_rels/workbook.xml.rels"]);
      return {
        ...parts,
        "xl/_rels/workbook.xml.rels": relationships.replace(/sheet\d+\.xml/g, "sheet1.xml"),
      };
    },
    DAMAGED,
  ],
  [
    "very many relationships to parts that are not there, among very many parts",
    () => ({
      ...related(60_000, "comments"),
      ...Object.fromEntries(
        Array.from({ length: 9000 }, (_, i) => [`xl/media/image${String(i)}.png`, ""]),
      ),
    }),
    OPENS,
  ],
  [
    "a table that reaches beyond the sheet",
    () => ({
      ...plainParts(data(CELL)),
      "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId1", "table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": `<table ${MAIN} id="1" name="T" displayName="T" ref="A9999998:ZZZ9999999"><tableColumns count="0"/></table>`,
    }),
    OPENS,
  ],
];

describe.each([
  ["read as values", parseWorkbook],
  ["opened to be changed", openBook],
])("a hostile file, %s", (_how, open) => {
  test.each(tricks)("%s", async (_trick, parts, outcome) => {
    const bytes = packageOf(parts());
    const error: unknown = await open(bytes, "plan.xlsx").then(
      () => null,
      (reason: unknown) => reason,
    );
    if (outcome === OPENS) expect(error).toBeNull();
    else {
      expect(error).toBeInstanceOf(BookError);
      expect(error).toMatchObject({
        message: expect.stringMatching(outcome) as string,
        advice: expect.stringMatching(/\w/) as string,
      });
    }
  });
});

test("one long formula shared by very many cells is refused where formulas are kept", async () => {
  const first = `<row><c><f t="shared" si="0" ref="A1:A${LAST}">${"A1+".repeat(2500)}1</f><v>1</v></c></row>`;
  const others = '<row><c><f t="shared" si="0"/><v>1</v></c></row>'.repeat(39_999);
  const bytes = plainWorkbook(data(first + others));
  expect((await parseWorkbook(bytes, "x")).sheets[0]?.rows).toHaveLength(40_000);
  await expect(openBook(bytes, "x")).rejects.toMatchObject({
    message: "The workbook has long formulas in more cells than can be read here.",
  });
});

test("numbers in every column of the last row are refused as values, for a format each above them", async () => {
  const row = `<row r="${LAST}">${"<c><v>1</v></c>".repeat(16_384)}</row>`;
  const bytes = plainWorkbook(data(row));
  await expect(parseWorkbook(bytes, "x")).rejects.toMatchObject({ code: "too-many-cells" });
  expect((await openBook(bytes, "x")).sheets[0]?.cells).toHaveLength(1_048_576);
});

test("a link in the last row of each of sixty sheets is refused when opened", async () => {
  const parts = sheets(
    60,
    `<sheetData/><hyperlinks><hyperlink ref="A${LAST}" location="A1"/></hyperlinks>`,
  );
  await expect(openBook(packageOf(parts), "x")).rejects.toMatchObject({ code: "too-many-cells" });
});

describe("an honest file is not taken for a hostile one", () => {
  const rows = (count: number, row: (n: string) => string) =>
    Array.from({ length: count }, (_, i) => row(String(i + 1))).join("");

  test("rows formatted down to the last one", async () => {
    const formatted = rows(1_048_576, (n) => `<row r="${n}" s="0" customFormat="1"/>`);
    const bytes = packageOf(sheets(3, data(CELL + formatted)));
    expect((await parseWorkbook(bytes, "x")).sheets.map((sheet) => sheet.rows.length)).toEqual([
      1, 1, 1,
    ]);
    expect((await openBook(bytes, "x")).sheets.map((sheet) => sheet.cells.length)).toEqual([
      1, 1, 1,
    ]);
  });

  test("a stray word at the foot of four sheets; rows without a cell are one and the same", async () => {
    const stray = `<row r="${LAST}"><c r="A${LAST}" t="str"><v>x</v></c></row>`;
    const bytes = packageOf(sheets(4, data(CELL + stray)));
    const { sheets: read } = await parseWorkbook(bytes, "x");
    expect(read.map((sheet) => sheet.rows.length)).toEqual([
      1_048_576, 1_048_576, 1_048_576, 1_048_576,
    ]);
    expect(new Set(read.flatMap((sheet) => [sheet.rows[1], sheet.rows[1_048_574]])).size).toBe(1);
  });
});

test("a tag full of spaces is saved with what was changed", async () => {
  const tag = `<row r="1"${" ".repeat(MANY)}spans="1:1">`;
  const book = await openBook(plainWorkbook(data(`${tag}<c r="A1"><v>1</v></c></row>`)), "x");
  book.sheets[0]?.rowHeights.push(30);
  book.sheets[0]?.cells.push([{ value: "below" }]);
  const again = await openBook(await saveBook(book), "x");
  expect(again.sheets[0]?.rowHeights[0]).toBe(30);
  expect(again.sheets[0]?.cells.map((cells) => cells?.[0]?.value)).toEqual([1, "below"]);
});
