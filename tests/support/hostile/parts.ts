import { MAIN, packageOf, plainParts, R, rels, type PartTexts } from "../xlsx-fixtures";
import type { HostileShape } from "./shape";
import { planOf, relationshipsXml, rowsXml, scaled, sheetsOf, stringParts, times } from "./sheets";

const FIRST = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SMALL = `<sheetData>${rowsXml(planOf(3, () => ({})))}</sheetData>`;
const LAST = "1048576";

const beside = (more: string): PartTexts => plainParts(SMALL + more);
const shape = (name: string, parts: (size: number) => PartTexts): HostileShape => ({
  name,
  make: (size) => packageOf(parts(size)),
});
const many = (count: number, text: (n: string) => string): string =>
  times(count, (n) => text(String(n))).join("");

const styled = (size: number, list: string, item: (n: string) => string): PartTexts => ({
  ...plainParts(SMALL, {
    styles: `<styleSheet ${MAIN}><${list}>${many(scaled(size, 200_000), item)}</${list}></styleSheet>`,
  }),
});

/** Packages whose parts hold too much of something; the plan in them is small. */
export const PART_SHAPES: readonly HostileShape[] = [
  shape("spaces beside the cells", (size) => beside(" ".repeat(scaled(size, 390_000_000)))),
  shape("text in another alphabet", (size) =>
    beside(`<!--${"ж".repeat(scaled(size, 190_000_000))}-->`),
  ),
  shape("empty elements beside the cells", (size) =>
    beside("<a/>".repeat(scaled(size, 20_000_000))),
  ),
  shape("elements within one another", (size) =>
    beside("<a>".repeat(scaled(size, 3_000_000)) + "</a>".repeat(scaled(size, 3_000_000))),
  ),
  shape("attributes of one element", (size) =>
    beside(`<a ${many(scaled(size, 400_000), (n) => `a${n}="" `)}/>`),
  ),
  shape("attributes of the root", (size) => ({
    ...plainParts(""),
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN} ${many(scaled(size, 400_000), (n) => `a${n}="" `)}>${SMALL}</worksheet>`,
  })),
  shape("empty shared strings", (size) => ({
    ...plainParts(SMALL),
    ...stringParts("<si/>".repeat(scaled(size, 40_000_000))),
  })),
  shape("shared strings", (size) => ({
    ...plainParts(SMALL),
    ...stringParts(many(scaled(size, 250_000), (n) => `<si><t>${n}</t></si>`)),
  })),
  shape("runs of rich text", (size) => ({
    ...plainParts(SMALL),
    ...stringParts(`<si>${"<r><t>x</t></r>".repeat(scaled(size, 5_000_000))}</si>`),
  })),
  shape("defined names", (size) => ({
    ...beside(""),
    "xl/workbook.xml": `<workbook ${MAIN} ${R}><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets><definedNames>${many(scaled(size, 250_000), (n) => `<definedName name="n${n}">1</definedName>`)}</definedNames></workbook>`,
  })),
  shape("number formats", (size) =>
    styled(size, "numFmts", (n) => `<numFmt numFmtId="${n}" formatCode="0"/>`),
  ),
  shape("fonts", (size) => styled(size, "fonts", () => "<font/>")),
  shape("long fonts", (size) =>
    styled(size, "fonts", () => `<font><b/><i/><u/><sz val="11"/><name val="Arial"/></font>`),
  ),
  shape("fills", (size) => styled(size, "fills", () => "<fill><patternFill/></fill>")),
  shape("borders", (size) => styled(size, "borders", () => "<border><left/></border>")),
  shape("cell formats", (size) => styled(size, "cellXfs", () => '<xf numFmtId="14" fontId="0"/>')),
  shape("named styles", (size) => styled(size, "cellStyles", (n) => `<cellStyle name="s${n}"/>`)),
  shape("looks of conditional formats", (size) =>
    styled(size, "dxfs", () => "<dxf><font><b/></font></dxf>"),
  ),
  shape("conditional formats", (size) =>
    beside(
      many(
        scaled(size, 100_000),
        (n) =>
          `<conditionalFormatting sqref="A${String(Number(n) + 1)}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`,
      ),
    ),
  ),
  shape("data validations", (size) =>
    beside(
      `<dataValidations>${many(scaled(size, 150_000), (n) => `<dataValidation type="list" sqref="A${n}"><formula1>"a,b"</formula1></dataValidation>`)}</dataValidations>`,
    ),
  ),
  shape("one list of very many choices", (size) =>
    beside(
      `<dataValidations><dataValidation type="list" sqref="A1"><formula1>"${"a,".repeat(scaled(size, 10_000_000))}"</formula1></dataValidation></dataValidations>`,
    ),
  ),
  shape("small merged areas", (size) =>
    beside(
      `<mergeCells>${many(scaled(size, 200_000), (n) => `<mergeCell ref="J${String(Number(n) + 1)}:K${String(Number(n) + 1)}"/>`)}</mergeCells>`,
    ),
  ),
  shape("merged areas over the whole sheet", (size) =>
    plainParts(
      `<sheetData>${rowsXml(planOf(scaled(size, 5000), () => ({})))}<row r="20000"><c r="XFD20000"><v>1</v></c></row></sheetData><mergeCells>${`<mergeCell ref="A1:XFD${LAST}"/>`.repeat(scaled(size, 100_000))}</mergeCells>`,
    ),
  ),
  shape("hyperlinks", (size) =>
    beside(
      `<hyperlinks>${many(scaled(size, 150_000), (n) => `<hyperlink ref="A${String(Number(n) + 1)}" location="A1"/>`)}</hyperlinks>`,
    ),
  ),
  shape("notes", (size) => ({
    ...plainParts(SMALL),
    "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId1", "comments", "../comments1.xml"]),
    "xl/comments1.xml": `<comments ${MAIN}><commentList>${many(scaled(size, 120_000), (n) => `<comment ref="A${String(Number(n) + 1)}"><text><t>x</t></text></comment>`)}</commentList></comments>`,
  })),
  shape("parts", (size) => ({
    ...plainParts(SMALL),
    ...Object.fromEntries(times(scaled(size, 9000), (n) => [`x/${String(n)}.xml`, "<a/>"])),
  })),
  shape("tables", (size) => {
    const count = scaled(size, 3000);
    return {
      ...plainParts(SMALL),
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(
        count,
        "table",
        (n) => `../tables/t${String(n)}.xml`,
      ),
      ...Object.fromEntries(
        times(count, (n) => [
          `xl/tables/t${String(n)}.xml`,
          `<table ${MAIN} name="T" ref="A1:B2"/>`,
        ]),
      ),
    };
  }),
  shape("relationships", (size) => ({
    ...plainParts(SMALL),
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(
      scaled(size, 200_000),
      "table",
      () => "../gone.xml",
    ),
  })),
  shape("relationships to one table", (size) => ({
    ...plainParts(SMALL),
    "xl/tables/t.xml": `<table ${MAIN} name="T" ref="A1:B2">${"<a/>".repeat(scaled(size, 100_000))}</table>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(
      scaled(size, 100_000),
      "table",
      () => "../tables/t.xml",
    ),
  })),
  shape("declared content types", (size) => {
    const parts = plainParts(SMALL);
    const types = String(parts["[Content_Types].xml"]);
    const more = many(
      scaled(size, 150_000),
      (n) => `<Override PartName="/p${n}" ContentType="a/b"/>`,
    );
    return { ...parts, "[Content_Types].xml": types.replace("</Types>", `${more}</Types>`) };
  }),
  shape("settings of add-ins", (size) => ({
    ...plainParts(SMALL),
    "xl/webextensions/webextension1.xml": `<w><properties>${many(scaled(size, 150_000), (n) => `<property name="n${n}" value="1"/>`)}</properties></w>`,
  })),
  shape("a row to the last column, many times", (size) =>
    plainParts(
      `<sheetData>${`<row><c r="XFD1"><v>1</v></c></row>`.repeat(scaled(size, 1200))}</sheetData>`,
    ),
  ),
  shape("numbers in each column of a row far down", (size) =>
    plainParts(
      `<sheetData><row r="${String(scaled(size, 1000))}">${"<c><v>1</v></c>".repeat(16_384)}</row></sheetData>`,
    ),
  ),
  shape("a word in the last row of each sheet", (size) =>
    sheetsOf(
      times(
        scaled(size, 5),
        () =>
          `<sheetData>${FIRST}<row r="${LAST}"><c r="A${LAST}" t="str"><v>x</v></c></row></sheetData>`,
      ),
    ),
  ),
  shape("rows without cells", (size) =>
    plainParts(`<sheetData>${FIRST}${"<row/>".repeat(scaled(size, 10_000_000))}</sheetData>`),
  ),
  shape("hidden rows", (size) =>
    plainParts(
      `<sheetData>${FIRST}${'<row hidden="1"/>'.repeat(scaled(size, 1_000_000))}</sheetData>`,
    ),
  ),
  shape("empty cells", (size) =>
    plainParts(
      `<sheetData>${FIRST}<row>${"<c/>".repeat(16_000)}</row>${`<row>${"<c/>".repeat(1000)}</row>`.repeat(scaled(size, 20_000))}</sheetData>`,
    ),
  ),
  shape("cells on top of one another", (size) =>
    plainParts(
      `<sheetData><row>${'<c r="A1"><v>1</v></c>'.repeat(scaled(size, 4_000_000))}</row></sheetData>`,
    ),
  ),
  shape("numbers", (size) =>
    plainParts(
      `<sheetData>${`<row>${"<c><v>1</v></c>".repeat(10)}</row>`.repeat(scaled(size, 400_000))}</sheetData>`,
    ),
  ),
  shape("cells with markup", (size) =>
    plainParts(
      `<sheetData>${`<row>${"<c><f/><v>1</v></c>".repeat(10)}</row>`.repeat(scaled(size, 400_000))}</sheetData>`,
    ),
  ),
  shape("rich text in cells", (size) =>
    plainParts(
      `<sheetData>${`<row><c t="inlineStr"><is>${"<r><t>x</t></r>".repeat(2000)}</is></c></row>`.repeat(scaled(size, 1000))}</sheetData>`,
    ),
  ),
  shape("one long text in very many cells", (size) => ({
    ...plainParts(
      `<sheetData>${rowsXml([["Action", "Milestone", "Deadline", "Comment"]])}${'<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>0</v></c></row>'.repeat(scaled(size, 40_000))}</sheetData>`,
    ),
    ...stringParts(times(3, (n) => `<si><t>${`word${String(n)} `.repeat(5000)}</t></si>`).join("")),
  })),
];
