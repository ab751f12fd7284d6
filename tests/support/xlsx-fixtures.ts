import { strToU8, unzipSync, strFromU8, zipSync, type Zippable } from "fflate";

/** Parts of a package by path; text or bytes. */
export type PartTexts = Record<string, string | Uint8Array>;

/** Zips parts into a package. */
export function packageOf(parts: PartTexts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) {
    files[path] = [typeof part === "string" ? strToU8(part) : part, { level }];
  }
  return zipSync(files);
}

/** A package's parts as text, for looking into what was saved. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part, true)]),
  );
}

export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument";

/** Relationships: [id, last word of the type or a whole type, target, external?]. */
export function rels(
  ...list: [id: string, type: string, target: string, external?: boolean][]
): string {
  const items = list.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

export function contentTypes(
  overrides: Record<string, string>,
  defaults: Record<string, string> = {},
): string {
  const all = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    ...defaults,
  };
  const items = [
    ...Object.entries(all).map(
      ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
    ),
    ...Object.entries(overrides).map(
      ([path, type]) => `<Override PartName="/${path}" ContentType="${TYPES}.${type}"/>`,
    ),
  ];
  return `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${items.join("")}</Types>`;
}

export const PLAIN_STYLES = `<?xml version="1.0"?><styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** The least that is a workbook: one sheet with the given content of its `<worksheet>`. */
export function plainParts(
  worksheet: string,
  o: { workbookPr?: string; styles?: string } = {},
): PartTexts {
  return {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": "spreadsheetml.sheet.main+xml",
      "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet+xml",
      "xl/styles.xml": "spreadsheetml.styles+xml",
    }),
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook ${MAIN} ${R}>${o.workbookPr ?? ""}<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
    ),
    "xl/styles.xml": o.styles ?? PLAIN_STYLES,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><worksheet ${MAIN} ${R}>${worksheet}</worksheet>`,
  };
}

export function plainWorkbook(
  worksheet: string,
  o: { workbookPr?: string; styles?: string } = {},
): Uint8Array {
  return packageOf(plainParts(worksheet, o));
}

const RICH_STYLES = `<?xml version="1.0"?><styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="14"/><color rgb="FF990000"/><name val="Arial"/></font><font><i/><strike/><sz val="11"/><color theme="4" tint="-0.25"/><name val="Calibri"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="5" tint="0.4"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left/><right/><top/><bottom style="thin"><color rgb="FF112233"/></bottom><diagonal style="thin"><color auto="1"/></diagonal></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="1" applyFont="1"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="0" fontId="2" fillId="3" borderId="0" xfId="0"><alignment textRotation="45"/></xf><xf numFmtId="17" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="4" borderId="0" xfId="0"><alignment indent="2"/><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment indent="1" horizontal="left"/></xf></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="House style" xfId="1"/></cellStyles><dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><color theme="9"/></font></dxf></dxfs><tableStyles count="1" defaultTableStyle="TableStyleMedium2"><tableStyle name="House table" pivot="0" count="0"/></tableStyles></styleSheet>`;

const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

const RICH_SHEET = `<?xml version="1.0"?><worksheet ${MAIN} ${R}><sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:H12"/><sheetViews><sheetView showGridLines="0" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="2" max="2" width="40" style="7" customWidth="1"/><col min="3" max="3" width="9" hidden="1" customWidth="1"/><col min="4" max="16384" width="9.140625" style="2"/></cols><sheetData><row r="1" spans="1:8" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="inlineStr"><is><t>Deadline</t></is></c></row><row r="2" spans="1:8"><c r="A2" t="s"><v>3</v></c><c r="B2" s="7" t="s"><v>4</v></c><c r="C2"><v>1</v></c><c r="D2" s="2"><v>40694</v></c><c r="E2"><f t="shared" ref="E2:E5" si="0">C2*2+$C$2</f><v>3</v></c><c r="F2" s="3" t="s"><v>5</v></c></row><row r="3"><c r="A3" t="s"><v>3</v></c><c r="C3"><v>2</v></c><c r="D3" s="5"><v>40664</v></c><c r="E3"><f t="shared" si="0"/><v>5</v></c><c r="F3" t="e"><v>#N/A</v></c></row><row r="4" hidden="1"><c r="C4"><v>3</v></c><c r="E4"><f t="shared" si="0"/><v>7</v></c><c r="F4" t="b"><v>1</v></c></row><row r="5"><c r="C5"><v>4</v></c><c r="E5"><f t="shared" si="0"/><v>9</v></c><c r="F5" s="4"/><c r="G5" t="str"><f>A2&amp;"&lt;"</f><v>Open&lt;</v></c></row><row r="6"><c r="A6" s="6" t="s"><v>6</v></c><c r="E6" cm="1"><f t="array" ref="E6:E8">_xlfn._xlws.SORT(C2:C4)</f><v>1</v></c></row><row r="7"><c r="E7"><v>2</v></c></row><row r="8"><c r="E8"><v>3</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0"/><autoFilter ref="A1:D5"><filterColumn colId="0"><filters><filter val="Open"/></filters></filterColumn></autoFilter><mergeCells count="2"><mergeCell ref="A6:B6"/><mergeCell ref="A9:B10"/></mergeCells><conditionalFormatting sqref="C2:C5"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF00FF00"/></colorScale></cfRule><cfRule type="timePeriod" dxfId="1" priority="4" timePeriod="lastWeek"><formula>TRUE</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A2:A5 D2"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A2="Open"</formula></cfRule></conditionalFormatting><dataValidations count="3"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Status" prompt="Pick &gt; one" sqref="A2:A20"><formula1>"Open,Closed"</formula1></dataValidation><dataValidation type="date" operator="between" sqref="D2:D20"><formula1>40634</formula1><formula2>41000</formula2></dataValidation><dataValidation allowBlank="1" showInputMessage="1" prompt="Only a hint" sqref="H1"/></dataValidations><hyperlinks><hyperlink ref="B2" r:id="rId5" tooltip="To the minutes"/><hyperlink ref="A6" location="'Hidden one'!A1" display="x"/></hyperlinks><printOptions gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId4"/><headerFooter><oddHeader>&amp;LDraft</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"/><xm:sqref>C2:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

/**
 * A workbook with one of nearly everything that people have in a plan and that
 * a program could lose. Made by hand, after the schema, with no library's help.
 */
export function richParts(): PartTexts {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  return {
    "[Content_Types].xml": contentTypes(
      {
        "xl/workbook.xml": "spreadsheetml.sheet.main+xml",
        "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet+xml",
        "xl/worksheets/sheet2.xml": "spreadsheetml.worksheet+xml",
        "xl/worksheets/sheet3.xml": "spreadsheetml.worksheet+xml",
        "xl/chartsheets/sheet1.xml": "spreadsheetml.chartsheet+xml",
        "xl/styles.xml": "spreadsheetml.styles+xml",
        "xl/sharedStrings.xml": "spreadsheetml.sharedStrings+xml",
        "xl/theme/theme1.xml": "theme+xml",
        "xl/drawings/drawing1.xml": "drawing+xml",
        "xl/drawings/drawing2.xml": "drawing+xml",
        "xl/charts/chart1.xml": "drawingml.chart+xml",
        "xl/comments1.xml": "spreadsheetml.comments+xml",
        "xl/tables/table1.xml": "spreadsheetml.table+xml",
        "xl/calcChain.xml": "spreadsheetml.calcChain+xml",
        "xl/metadata.xml": "spreadsheetml.sheetMetadata+xml",
        "docProps/app.xml": "extended-properties+xml",
        "docProps/custom.xml": "custom-properties+xml",
        "customXml/itemProps1.xml": "customXmlProperties+xml",
      },
      {
        png: "image/png",
        vml: `${TYPES}.vmlDrawing`,
        bin: `${TYPES}.spreadsheetml.printerSettings`,
      },
    ),
    "_rels/.rels": rels(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "extended-properties", "docProps/app.xml"],
      ["rId3", "custom-properties", "docProps/custom.xml"],
    ),
    "docProps/app.xml": `<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Company>Made-up Borough</Company></Properties>`,
    "docProps/custom.xml": `<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook ${MAIN} ${R}><workbookPr codeName="ThisWorkbook" defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" activeTab="1" firstSheet="0"/></bookViews><sheets><sheet name="Plan" sheetId="4" r:id="rId1"/><sheet name="Chart" sheetId="7" r:id="rId2"/><sheet name="Hidden one" sheetId="2" state="hidden" r:id="rId3"/><sheet name="Very" sheetId="9" state="veryHidden" r:id="rId4"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$1:$D$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$A:$A,Plan!$1:$1</definedName><definedName name="Local" localSheetId="2" comment="Why">'Hidden one'!$A$1</definedName><definedName name="Statuses">'Hidden one'!$A$1:$A$2</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId3", "worksheet", "worksheets/sheet2.xml"],
      ["rId4", "worksheet", "worksheets/sheet3.xml"],
      ["rId5", "styles", "styles.xml"],
      ["rId6", "sharedStrings", "sharedStrings.xml"],
      ["rId7", "theme", "theme/theme1.xml"],
      ["rId8", "calcChain", "calcChain.xml"],
      ["rId9", "sheetMetadata", "metadata.xml"],
      ["rId10", "customXml", "../customXml/item1.xml"],
      [
        "rId11",
        "http://schemas.microsoft.com/office/2017/10/relationships/person",
        "persons/person.xml",
      ],
    ),
    "xl/styles.xml": RICH_STYLES,
    "xl/sharedStrings.xml": `<?xml version="1.0"?><sst ${MAIN} count="9" uniqueCount="7"><si><t>Status</t></si><si><t>Action</t></si><si><t xml:space="preserve">Count </t></si><si><t>Open</t></si><si><r><rPr><b/><sz val="11"/></rPr><t>Bold</t></r><r><t xml:space="preserve"> and plain &amp; so on</t></r><rPh sb="0" eb="1"><t>guide</t></rPh></si><si><t>=not a formula</t></si><si><t>Two_x000D_
lines</t></si></sst>`,
    "xl/theme/theme1.xml": `<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2><a:accent3><a:srgbClr val="9BBB59"/></a:accent3><a:accent4><a:srgbClr val="8064A2"/></a:accent4><a:accent5><a:srgbClr val="4BACC6"/></a:accent5><a:accent6><a:srgbClr val="F79646"/></a:accent6><a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`,
    "xl/calcChain.xml": `<?xml version="1.0"?><calcChain ${MAIN}><c r="E2" i="4"/></calcChain>`,
    "xl/metadata.xml": `<?xml version="1.0"?><metadata ${MAIN} xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    "xl/persons/person.xml": `<?xml version="1.0"?><personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="A Planner" id="{AAAAAAAA-0000-0000-0000-000000000001}" userId="a" providerId="None"/></personList>`,
    "customXml/item1.xml": `<?xml version="1.0"?><records xmlns="urn:made-up:records"><retention>7</retention></records>`,
    "customXml/_rels/item1.xml.rels": rels(["rId1", "customXmlProps", "itemProps1.xml"]),
    "customXml/itemProps1.xml": `<?xml version="1.0"?><ds:datastoreItem ds:itemID="{11111111-1111-1111-1111-111111111111}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    "xl/worksheets/sheet1.xml": RICH_SHEET,
    "xl/worksheets/_rels/sheet1.xml.rels": rels(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
      ["rId4", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId5", "hyperlink", "https://borough.example/minutes?id=1", true],
      ["rId6", "table", "../tables/table1.xml"],
      [
        "rId7",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
    ),
    "xl/worksheets/sheet2.xml": `<?xml version="1.0"?><worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Open</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Closed</t></is></c></row></sheetData></worksheet>`,
    "xl/worksheets/sheet3.xml": `<?xml version="1.0"?><worksheet ${MAIN}><sheetData/></worksheet>`,
    "xl/chartsheets/sheet1.xml": `<?xml version="1.0"?><chartsheet ${MAIN} ${R}><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": rels(["rId1", "drawing", "../drawings/drawing2.xml"]),
    "xl/drawings/drawing1.xml": `<?xml version="1.0"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    "xl/drawings/_rels/drawing1.xml.rels": rels(
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ),
    "xl/drawings/drawing2.xml": `<?xml version="1.0"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    "xl/charts/chart1.xml": `<?xml version="1.0"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>`,
    "xl/media/image1.png": png,
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3, 4]),
    "xl/comments1.xml": `<?xml version="1.0"?><comments ${MAIN}><authors><author>A Planner</author><author>tc={BBBBBBBB-0000-0000-0000-000000000001}</author></authors><commentList><comment ref="A2" authorId="0"><text><r><rPr><b/></rPr><t>Planner:</t></r><r><t xml:space="preserve"> late</t></r></text></comment><comment ref="D2" authorId="1"><text><t>[Threaded comment] agreed</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<?xml version="1.0"?><ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D2" dT="2011-10-01T09:00:00.00" personId="{AAAAAAAA-0000-0000-0000-000000000001}" id="{BBBBBBBB-0000-0000-0000-000000000001}"><text>agreed</text></threadedComment></ThreadedComments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>`,
    "xl/tables/table1.xml": `<?xml version="1.0"?><table ${MAIN} id="3" name="Plan_table" displayName="Plan_table" ref="A1:D5" totalsRowShown="0"><autoFilter ref="A1:D5"/><tableColumns count="4"><tableColumn id="1" name="Status"/><tableColumn id="2" name="Action" dataDxfId="1"/><tableColumn id="3" name="Count "/><tableColumn id="7" name="Deadline"><calculatedColumnFormula>TODAY()</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="House table" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  };
}

export function richWorkbook(): Uint8Array {
  return packageOf(richParts());
}
