import ExcelJS from "exceljs";
import { cellKey } from "../../src/core/sheet/a1";
import { openBook, parseWorkbook, workbookOf } from "../../src/xlsx/index";
import type { BookSheet } from "../../src/xlsx/book";
import {
  MAIN,
  packageOf,
  plainParts,
  plainWorkbook,
  R,
  rels,
  richWorkbook,
} from "../support/xlsx-fixtures";

async function sheetOf(bytes: Uint8Array, index = 0): Promise<BookSheet> {
  const sheet = (await openBook(bytes, "plan.xlsx")).sheets[index];
  if (!sheet) throw new Error("no such sheet");
  return sheet;
}

const cell = (sheet: BookSheet, row: number, column: number) => sheet.cells[row]?.[column];

describe("a workbook with one of nearly everything", () => {
  it("gives its sheets but not its chart sheet, with their visibility", async () => {
    const book = await openBook(richWorkbook(), "plan.xlsx");
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Plan", "visible"],
      ["Hidden one", "hidden"],
      ["Very", "veryHidden"],
    ]);
  });

  it("gives values, rich text as plain, errors as their text", async () => {
    const plan = await sheetOf(richWorkbook());
    expect(cell(plan, 1, 1)?.value).toBe("Bold and plain & so on");
    expect(cell(plan, 0, 3)?.value).toBe("Deadline");
    expect(cell(plan, 2, 5)?.value).toBe("#N/A");
    expect(cell(plan, 3, 5)?.value).toBe(true);
    expect(cell(plan, 5, 0)?.value).toBe("Two\r\nlines");
    expect(cell(plan, 0, 2)?.value).toBe("Count ");
  });

  it("gives dates as serial numbers beside their number format", async () => {
    const plan = await sheetOf(richWorkbook());
    expect(cell(plan, 1, 3)).toMatchObject({ value: 40694, style: { numberFormat: "dd/mm/yyyy" } });
    expect(cell(plan, 2, 3)).toMatchObject({ value: 40664, style: { numberFormat: "mmm-yy" } });
  });

  it("gives every cell of a shared formula its own", async () => {
    const plan = await sheetOf(richWorkbook());
    expect([1, 2, 3, 4].map((row) => cell(plan, row, 4)?.formula)).toEqual([
      "=C2*2+$C$2",
      "=C3*2+$C$2",
      "=C4*2+$C$2",
      "=C5*2+$C$2",
    ]);
    expect(cell(plan, 4, 6)).toMatchObject({ formula: '=A2&"<"', value: "Open<" });
  });

  it("gives looks with theme and palette colours worked out", async () => {
    const plan = await sheetOf(richWorkbook());
    expect(cell(plan, 0, 0)?.style).toMatchObject({
      bold: true,
      fontName: "Arial",
      fontSize: 14,
      fontColor: "#990000",
      fill: "#D99694",
      horizontal: "center",
      wrap: true,
      borders: { bottom: { style: "thin", color: "#112233" } },
    });
    expect(cell(plan, 5, 0)?.style).toMatchObject({ fill: "#FFFF00", indent: 2, locked: false });
    expect(cell(plan, 1, 5)?.style).toMatchObject({ quotePrefix: true, numberFormat: "@" });
  });

  it("gives comments and links", async () => {
    const plan = await sheetOf(richWorkbook());
    expect(cell(plan, 1, 0)?.comment).toBe("Planner: late");
    expect(cell(plan, 1, 1)?.link).toBe("https://borough.example/minutes?id=1");
    expect(cell(plan, 5, 0)?.link).toBe("#'Hidden one'!A1");
  });

  it("gives what the sheet has beside its cells", async () => {
    const plan = await sheetOf(richWorkbook());
    expect(plan.merges).toHaveLength(2);
    expect(plan.columnWidths.slice(0, 3)).toEqual([12.5, 40, 9]);
    expect([...plan.hiddenColumns]).toEqual([2]);
    expect([...plan.hiddenRows]).toEqual([3]);
    expect(plan.rowHeights[0]).toBe(30);
    expect(plan).toMatchObject({ frozenRows: 1, protected: true, filtered: true });
    expect(plan.page).toEqual({ landscape: true, fitToWidth: false, printTitleRows: [0, 0] });
    expect(plan.tables).toMatchObject([{ name: "Plan_table", style: "House table" }]);
    expect(plan.validations.map(({ kind, range }) => [kind, range])).toEqual([
      ["list", "A2:A20"],
      ["date", "D2:D20"],
      ["other", "H1"],
    ]);
    expect(plan.conditionalFormats.map(({ formula, priority }) => [formula, priority])).toEqual([
      [null, 3],
      [null, 4],
      ['=$A2="Open"', 1],
    ]);
    expect(plan.conditionalFormats[2]?.style).toEqual({
      bold: true,
      fontColor: "#9C0006",
      fill: "#FFC7CE",
    });
  });

  it("gives names with the sheet they are for", async () => {
    const { names } = await openBook(richWorkbook(), "plan.xlsx");
    expect(names).toEqual([
      { name: "Local", refersTo: "'Hidden one'!$A$1", sheet: "Hidden one" },
      { name: "Statuses", refersTo: "'Hidden one'!$A$1:$A$2" },
    ]);
  });
});

describe("what other programs write", () => {
  it("cells and rows that do not say where they stand", async () => {
    const sheet = await sheetOf(
      plainWorkbook(
        "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row></sheetData>",
      ),
    );
    expect(sheet.cells.map((row) => row?.map((one) => one?.value))).toEqual([[1, 2], [], [3]]);
  });

  it("elements with a prefix", async () => {
    const parts = plainParts("");
    parts["xl/worksheets/sheet1.xml"] =
      `<x:worksheet ${MAIN.replace("xmlns", "xmlns:x")}><x:sheetData><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>Action</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B1:C1"/></x:mergeCells></x:worksheet>`;
    const sheet = await sheetOf(packageOf(parts));
    expect(cell(sheet, 0, 1)?.value).toBe("Action");
    expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  });

  it("attributes in single quotes, spaces, comments and character data", async () => {
    const sheet = await sheetOf(
      plainWorkbook(
        "<!-- <sheetData> --><sheetData><row r='2' ><!-- no --><c r = 'C2' t='str' ><f><![CDATA[A1&\"<\"]]></f><v>a&#65;&#x42;&amp;</v></c></row></sheetData>",
      ),
    );
    expect(cell(sheet, 1, 2)).toEqual({ value: "aAB&", formula: '=A1&"<"' });
  });

  it("dates as ISO 8601 text", async () => {
    const sheet = await sheetOf(
      plainWorkbook(
        '<sheetData><row><c t="d"><v>2011-05-31</v></c><c t="d"><v>2011-05-31T12:00:00</v></c></row></sheetData>',
      ),
    );
    expect(sheet.cells[0]?.map((one) => one?.value)).toEqual([40694, 40694.5]);
  });

  it("absolute targets, and the workbook in another folder", async () => {
    const parts = plainParts("<sheetData><row><c><v>7</v></c></row></sheetData>");
    const moved = Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path.replace(/^xl\//, "office/"),
        String(part).replaceAll("/xl/", "/office/"),
      ]),
    );
    moved["_rels/.rels"] = rels(["rId1", "officeDocument", "/office/workbook.xml"]);
    moved["office/_rels/workbook.xml.rels"] = rels(
      ["rId1", "worksheet", "/office/worksheets/sheet1.xml"],
      ["rId2", "styles", "/office/styles.xml"],
    );
    expect(cell(await sheetOf(packageOf(moved)), 0, 0)?.value).toBe(7);
  });

  it("the 1904 date system", async () => {
    const bytes = plainWorkbook("<sheetData/>", { workbookPr: '<workbookPr date1904="1"/>' });
    expect((await openBook(bytes, "x")).date1904).toBe(true);
    expect((await parseWorkbook(bytes, "x")).date1904).toBe(true);
  });

  it("no styles at all", async () => {
    const parts = plainParts("<sheetData><row><c><v>7</v></c></row></sheetData>");
    delete parts["xl/styles.xml"];
    parts["xl/_rels/workbook.xml.rels"] = rels(["rId1", "worksheet", "worksheets/sheet1.xml"]);
    expect(cell(await sheetOf(packageOf(parts)), 0, 0)).toEqual({ value: 7 });
  });

  it("an index that leads nowhere", async () => {
    const sheet = await sheetOf(
      plainWorkbook(
        '<sheetData><row><c t="s"><v>99</v></c><c s="77"><v>1</v></c></row></sheetData>',
      ),
    );
    expect(cell(sheet, 0, 1)).toEqual({ value: 1 });
  });

  it("formatting alone down to row 60,000", async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, i) => `<row r="${String(i + 1)}"><c r="A${String(i + 1)}" s="0"/></row>`,
    );
    const workbook = await parseWorkbook(
      plainWorkbook(`<sheetData>${rows.join("")}</sheetData>`),
      "x",
    );
    expect(workbook.sheets[0]?.rows).toEqual([]);
  });

  it("settings that Excel kept for the add-in", async () => {
    const parts = plainParts("<sheetData/>");
    parts["xl/webextensions/webextension1.xml"] =
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" ${R}><we:reference id="x"/><we:properties><we:property name="settings" value="&quot;{}&quot;"/></we:properties></we:webextension>`;
    expect((await openBook(packageOf(parts), "x")).settings.get("settings")).toBe('"{}"');
  });
});

describe("plain values", () => {
  it("are the same straight from the file and by way of the book", async () => {
    for (const bytes of [richWorkbook(), await madeWithExcelJs()]) {
      const straight = await parseWorkbook(bytes, "plan.xlsx");
      expect(straight).toEqual(workbookOf(await openBook(bytes, "plan.xlsx")));
    }
  });

  it("carry number formats by column, bold and indents by cell", async () => {
    const sheet = (await parseWorkbook(richWorkbook(), "x")).sheets[0];
    expect(sheet?.numberFormats.get(3)).toEqual(["General", "dd/mm/yyyy", "mmm-yy"]);
    expect(sheet?.numberFormats.has(0)).toBe(false);
    expect(sheet?.bold.has(cellKey(0, 0))).toBe(true);
    expect(sheet?.indents.get(cellKey(5, 0))).toBe(2);
    expect(sheet?.tables).toEqual([
      { name: "Plan_table", area: { top: 0, left: 0, bottom: 4, right: 3 } },
    ]);
  });

  it("are those another library wrote", async () => {
    const sheet = (await parseWorkbook(await madeWithExcelJs(), "x")).sheets[0];
    expect(sheet?.rows).toEqual([
      ["Action", "Due"],
      ["Plant trees", 40694],
      [null, 3],
    ]);
    expect(sheet?.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
  });
});

it("says how far it is, and stops when asked", async () => {
  const seen: number[] = [];
  await openBook(richWorkbook(), "x", { onProgress: ({ done, total }) => seen.push(done / total) });
  expect(seen.at(-1)).toBe(1);
  const stop = new AbortController();
  stop.abort();
  await expect(openBook(richWorkbook(), "x", { signal: stop.signal })).rejects.toMatchObject({
    code: "cancelled",
  });
});

async function madeWithExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Plan");
  sheet.addRow(["Action", "Due"]).font = { bold: true };
  sheet.addRow(["Plant trees", new Date(Date.UTC(2011, 4, 31))]).getCell(2).numFmt = "dd mmm yyyy";
  sheet.addRow([null, { formula: "1+2", result: 3 }]);
  sheet.mergeCells("A4:B4");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
