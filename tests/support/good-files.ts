import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { review } from "../../src/core/review";
import type { CellValue } from "../../src/core/sheet/cell";
import type { Worksheet } from "../../src/core/sheet/workbook";
import { openBook, saveBook, workbookOf, writeSheet } from "../../src/xlsx/index";
import { escapeXml } from "../../src/xlsx/package/xml-text";
import { SHEETS } from "../../src/taskpane/sheets";
import { generate, type Layout } from "./generator/index";
import { contentTypes, packageOf, rels, richParts, type PartTexts } from "./xlsx-fixtures";

/** A file that opens, taken apart. */
export interface GoodFile {
  /** What wrote it. */
  readonly by: string;
  /** Text for what is XML, bytes for the rest. */
  readonly parts: PartTexts;
  /** Its package with every part deflated. */
  readonly packed: Uint8Array;
  /** The same with every part stored as it is. */
  readonly stored: Uint8Array;
}

/** Five workbooks with plans in them, each as another program writes it. */
export async function goodFiles(): Promise<GoodFile[]> {
  return [
    goodFile("Milestone Monitor", partsIn(await reportBook())),
    goodFile("ExcelJS", partsIn(await registerBook())),
    goodFile("hucre, a table pasted from Word", partsIn(await pastedBook())),
    goodFile("Excel", richParts()),
    goodFile("a converter that gives no cell an address", convertedParts()),
  ];
}

function goodFile(by: string, parts: PartTexts): GoodFile {
  return { by, parts, packed: packageOf(parts), stored: packageOf(parts, 0) };
}

function partsIn(bytes: Uint8Array): PartTexts {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [
      path,
      /\.(xml|rels|vml)$/.test(path) ? new TextDecoder().decode(part) : part,
    ]),
  );
}

/** The sample plan with every report written beside it. */
async function reportBook(): Promise<Uint8Array> {
  const sample = readFileSync(join(__dirname, "../../assets/sample-plan.xlsx"));
  const book = await openBook(new Uint8Array(sample), "sample-plan.xlsx");
  const reviewed = review([workbookOf(book)], { asAt: "2026-12-31" });
  for (const sheetOf of Object.values(SHEETS)) writeSheet(book, sheetOf(reviewed));
  return saveBook(book);
}

const ROWS = 40;

function planIn(layout: Layout): Worksheet {
  const { sheet } = generate(12, layout);
  return { ...sheet, rows: sheet.rows.slice(0, ROWS) };
}

/** A register with what people add to one: looks, notes, links, lists to choose from, rules, a filter, panes. */
async function registerBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Register", { views: [{ state: "frozen", ySplit: 1 }] });
  planIn("register").rows.forEach((cells, i) => {
    const row = sheet.getRow(i + 1);
    row.values = [...cells];
    if (i % 3 === 0) row.font = { bold: true, color: { argb: "FF1F3864" } };
  });
  sheet.getCell("B3").note = "Ask Owain";
  sheet.getCell("B4").value = { text: "Minutes", hyperlink: "https://borough.example/?a=1&b=2" };
  sheet.getCell("J2").value = { formula: "SUM(A2:A9)", result: 3 };
  sheet.getCell("J3").value = {
    richText: [{ font: { bold: true }, text: "Bold" }, { text: " on" }],
  };
  sheet.getCell("D2").dataValidation = { type: "list", formulae: ['"Open,Closed"'] };
  sheet.addConditionalFormatting({
    ref: "A2:D20",
    rules: [
      { type: "expression", priority: 1, formulae: ["$A2=1"], style: { font: { bold: true } } },
    ],
  });
  sheet.autoFilter = "A1:D20";
  const list = book.addWorksheet("Lists", { state: "hidden" });
  list.addTable({
    name: "Statuses",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "Status" }, { name: "Of" }],
    rows: [
      ["Open", 1],
      ["Closed", 2],
    ],
  });
  book.definedNames.add("Lists!$A$2:$A$3", "StatusList");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A table as Word's lands in a sheet: whole cells of several lines, and merged areas. */
function pastedBook(): Promise<Uint8Array> {
  const { name, rows, merges } = planIn("merged");
  const within = merges.filter(({ bottom }) => bottom < ROWS);
  return writeXlsx({
    sheets: [
      {
        name,
        rows: rows.map((cells) => [...cells]),
        merges: within.map(({ top, left, bottom, right }) => ({
          startRow: top,
          startCol: left,
          endRow: bottom,
          endCol: right,
        })),
      },
    ],
  });
}

/** Prefixed elements, strict namespaces, text in the cells and no addresses, as the schema allows. */
function convertedParts(): PartTexts {
  const main = 'xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"';
  const links = 'xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"';
  const rows = planIn("cells").rows.map(
    (cells) => `<x:row>${cells.map(convertedCell).join("")}</x:row>`,
  );
  return {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": "spreadsheetml.sheet.main+xml",
      "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet+xml",
    }),
    "_rels/.rels": rels(["rId1", "officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": `<?xml version="1.0"?><x:workbook ${main} ${links}><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Plan" sheetId="1" r:id="R1"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": rels(["R1", "worksheet", "/xl/worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><x:worksheet ${main}><x:sheetData>${rows.join("")}</x:sheetData></x:worksheet>`,
  };
}

function convertedCell(value: CellValue): string {
  if (typeof value === "number") return `<x:c><x:v>${String(value)}</x:v></x:c>`;
  if (value === null) return "<x:c/>";
  return `<x:c t="inlineStr"><x:is><x:t>${escapeXml(String(value))}</x:t></x:is></x:c>`;
}
