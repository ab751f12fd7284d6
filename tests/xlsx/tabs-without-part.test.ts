import { openBook, saveBook } from "../../src/xlsx/index";
import {
  contentTypes,
  MAIN,
  packageOf,
  PLAIN_STYLES,
  type PartTexts,
  partsOf,
  R,
  rels,
} from "../support/xlsx-fixtures";

/** As Excel 95 left workbooks: the modules of a macro stand among the sheets, and have no part. */
const SHEETS =
  '<sheet name="Module1" sheetId="1" state="veryHidden" r:id=""/><sheet name="Plan" sheetId="2" r:id="rId1"/>' +
  '<sheet name="Module2" sheetId="3" r:id=""/><sheet name="Register" sheetId="4" r:id="rId2"/>';
const NAMES =
  '<definedName name="_xlnm.Print_Area" localSheetId="1">Plan!$A$1:$C$9</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="3">Register!$A$1:$B$4</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="3">Register!$2:$3</definedName>' +
  '<definedName name="Leads" localSheetId="3">Register!$B$2</definedName>';

function parts(): PartTexts {
  const sheet = (text: string) =>
    `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;
  return {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": "spreadsheetml.sheet.main+xml",
      "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet+xml",
      "xl/worksheets/sheet2.xml": "spreadsheetml.worksheet+xml",
      "xl/styles.xml": "spreadsheetml.styles+xml",
    }),
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook ${MAIN} ${R}><bookViews><workbookView activeTab="3" firstSheet="1"/></bookViews><sheets>${SHEETS}</sheets><definedNames>${NAMES}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
    ),
    "xl/styles.xml": PLAIN_STYLES,
    "xl/worksheets/sheet1.xml": sheet("Plan"),
    "xl/worksheets/sheet2.xml": sheet("Register"),
  };
}

const WORKBOOK = "xl/workbook.xml";
const file = packageOf(parts());

it("reads whose names, print titles and which open tab they are", async () => {
  const book = await openBook(file, "old.xlsx");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Plan", "Register"]);
  expect(book.activeSheet).toBe(1);
  expect(book.names).toEqual([{ name: "Leads", refersTo: "Register!$B$2", sheet: "Register" }]);
  expect(book.sheets.map(({ page }) => page.printTitleRows)).toEqual([null, [1, 2]]);
});

it("saves what was not changed to the letter", async () => {
  const saved = partsOf(await saveBook(await openBook(file, "old.xlsx")));
  expect(saved).toEqual(partsOf(file));
});

it("keeps print areas, names and modules with a sheet more at the front", async () => {
  const book = await openBook(file, "old.xlsx");
  book.sheets.reverse();
  book.activeSheet = 0;
  const xml = partsOf(await saveBook(book)).get(WORKBOOK) ?? "";
  const order = [...xml.matchAll(/<sheet name="(\w+)"/g)].map((match) => match[1]);
  expect(order).toHaveLength(4);
  const local = [...xml.matchAll(/localSheetId="(\d)"[^>]*>(\w+)!/g)];
  expect(local.map(([, at, sheet]) => [order[Number(at)], sheet])).toEqual([
    ["Plan", "Plan"],
    ["Register", "Register"],
    ["Register", "Register"],
    ["Register", "Register"],
  ]);
  expect(order[Number(/activeTab="(\d)"/.exec(xml)?.[1] ?? 0)]).toBe("Register");
});

it("has a print area follow its sheet to another name", async () => {
  const book = await openBook(file, "old.xlsx");
  const register = book.sheets[1];
  if (register) register.name = "Risk & register";
  const xml = partsOf(await saveBook(book)).get(WORKBOOK) ?? "";
  expect(xml).toContain("Plan!$A$1:$C$9<");
  expect(xml).toContain("'Risk &amp; register'!$A$1:$B$4<");
  expect(xml).toContain("'Risk &amp; register'!$2:$3<");
});
