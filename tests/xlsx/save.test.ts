import ExcelJS from "exceljs";
import type { Book, BookCell, BookSheet } from "../../src/xlsx/book";
import { newBook, newSheet, openBook, saveBook } from "../../src/xlsx/index";
import {
  MAIN,
  packageOf,
  partsOf,
  plainParts,
  plainWorkbook,
  rels,
  richParts,
  richWorkbook,
} from "../support/xlsx-fixtures";

const rich = richWorkbook();

async function opened(bytes = rich): Promise<{ book: Book; sheet: BookSheet }> {
  const book = await openBook(bytes, "plan.xlsx");
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return { book, sheet };
}

function put(sheet: BookSheet, row: number, column: number, cell: BookCell | undefined): void {
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const cells = sheet.cells[row];
  if (cells) cells[column] = cell;
}

/** What another library makes of the saved book. */
async function readElsewhere(book: Book): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // The library's own type of a buffer is an older one.
  await workbook.xlsx.load((await saveBook(book)) as unknown as ExcelJS.Buffer);
  return workbook;
}

async function savedParts(book: Book): Promise<Map<string, string>> {
  return partsOf(await saveBook(book));
}

async function reopened(book: Book): Promise<Book> {
  return openBook(await saveBook(book), book.name);
}

const PLAN = "xl/worksheets/sheet1.xml";

describe("what was not changed", () => {
  it("is saved to the letter, every part of it", async () => {
    const { book } = await opened();
    expect(await savedParts(book)).toEqual(partsOf(rich));
  });

  it("stays to the letter in every other part when a cell changes", async () => {
    const { book, sheet } = await opened();
    put(sheet, 2, 0, { value: "Closed" });
    const before = partsOf(rich);
    const after = await savedParts(book);
    const changed = [...before.keys()].filter((path) => after.get(path) !== before.get(path));
    // The order of calculation is for Excel to make anew, so its part goes.
    expect(changed.sort()).toEqual(
      [
        "[Content_Types].xml",
        PLAN,
        "xl/_rels/workbook.xml.rels",
        "xl/calcChain.xml",
        "xl/workbook.xml",
      ].sort(),
    );
    expect([...after.keys()].filter((path) => !before.has(path))).toEqual([]);
  });

  it("stays to the letter in every other cell and element of the sheet", async () => {
    const { book, sheet } = await opened();
    put(sheet, 2, 0, { value: "Closed" });
    const before = partsOf(rich).get(PLAN) ?? "";
    const after = (await savedParts(book)).get(PLAN) ?? "";
    const restored = after.replace(/<c r="A3"[^>]*>.*?<\/c>/, '<c r="A3" t="s"><v>3</v></c>');
    expect(restored.replace(/<dimension[^>]*>/, "")).toBe(before.replace(/<dimension[^>]*>/, ""));
  });

  it("keeps macros", async () => {
    const parts = { ...richParts(), "xl/vbaProject.bin": new Uint8Array([1, 2, 3]) };
    const { book, sheet } = await opened(packageOf(parts));
    put(sheet, 0, 0, { value: "x" });
    expect((await savedParts(book)).get("xl/vbaProject.bin")).toBe("\u0001\u0002\u0003");
  });
});

describe("cells", () => {
  it("hold every kind of value, read back by another library", async () => {
    const book = newBook("new.xlsx", "Plan");
    const sheet = book.sheets[0] as BookSheet;
    const awkward = 'Ends & <starts> "quoted" – café 🌳 \t tab\nline  two spaces ';
    sheet.cells = [
      [
        { value: awkward },
        { value: -1.5 },
        { value: true },
        { value: "#N/A" },
        { value: 3, formula: "=1+2" },
      ],
    ];
    const row = (await readElsewhere(book)).getWorksheet("Plan")?.getRow(1);
    expect(row?.getCell(1).value).toBe(awkward);
    expect(row?.getCell(2).value).toBe(-1.5);
    expect(row?.getCell(3).value).toBe(true);
    expect(row?.getCell(4).value).toEqual({ error: "#N/A" });
    expect(row?.getCell(5).value).toMatchObject({ formula: "1+2", result: 3 });
  });

  it("keep characters that XML cannot hold, and text that looks like their code", async () => {
    const book = newBook();
    const text = "bell \u0007 return \r half \ud800 code _x0041_";
    (book.sheets[0] as BookSheet).cells = [[{ value: text }]];
    expect((await reopened(book)).sheets[0]?.cells[0]?.[0]?.value).toBe(text);
  });

  it("are emptied, removed with their look, and added far off", async () => {
    const { book, sheet } = await opened();
    put(sheet, 1, 5, { value: null, style: { bold: true } });
    delete sheet.cells[1]?.[3];
    put(sheet, 40, 7, { value: "far" });
    const again = (await reopened(book)).sheets[0];
    expect(again?.cells[1]?.[5]).toMatchObject({ value: null, style: { bold: true } });
    expect(again?.cells[1]?.[3]).toBeUndefined();
    expect(again?.cells[40]?.[7]?.value).toBe("far");
  });

  it("take on the format of their column", async () => {
    const { book, sheet } = await opened();
    put(sheet, 11, 3, { value: 40694 });
    expect((await reopened(book)).sheets[0]?.cells[11]?.[3]?.style?.numberFormat).toBe(
      "dd/mm/yyyy",
    );
  });

  it("of a shared formula stand on their own when the first one goes", async () => {
    const { book, sheet } = await opened();
    put(sheet, 1, 4, { value: 1 });
    const workbook = await readElsewhere(book);
    const column = [3, 4, 5].map((row) => workbook.getWorksheet("Plan")?.getCell(row, 5).formula);
    expect(column).toEqual(["C3*2+$C$2", "C4*2+$C$2", "C5*2+$C$2"]);
  });

  it("have Excel work out their formulas anew", async () => {
    const { book, sheet } = await opened();
    put(sheet, 1, 2, { value: 10 });
    expect((await savedParts(book)).get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("longer than Excel takes are refused with the cell's address", async () => {
    const book = newBook();
    (book.sheets[0] as BookSheet).cells = [[], [undefined, { value: "a".repeat(32_768) }]];
    await expect(saveBook(book)).rejects.toMatchObject({
      code: "cannot-save",
      message: expect.stringContaining("B2") as string,
    });
  });
});

describe("looks", () => {
  it("change in part and keep what the model does not hold", async () => {
    const { book, sheet } = await opened();
    const turned = sheet.cells[4]?.[5];
    put(sheet, 4, 5, { value: "x", style: { ...turned?.style, bold: true } });
    const cell = (await readElsewhere(book)).getWorksheet("Plan")?.getCell("F5");
    expect(cell?.alignment).toMatchObject({ textRotation: 45 });
    expect(cell?.font).toMatchObject({ bold: true, italic: true, strike: true });
    expect(cell?.fill).toMatchObject({ type: "gradient" });
  });

  it("go with a cell that moves", async () => {
    const { book, sheet } = await opened();
    put(sheet, 20, 0, { ...(sheet.cells[4]?.[5] ?? { value: null }), value: "moved" });
    const cell = (await readElsewhere(book)).getWorksheet("Plan")?.getCell("A21");
    expect(cell?.alignment).toMatchObject({ textRotation: 45 });
  });

  it("of every kind are written and read back", async () => {
    const book = newBook();
    const style = {
      numberFormat: "dd mmm yyyy",
      bold: true,
      italic: true,
      underline: true,
      fontName: "Arial",
      fontSize: 14,
      fontColor: "#123456",
      fill: "#FDE0DD",
      horizontal: "right" as const,
      vertical: "top" as const,
      wrap: true,
      indent: 1,
      quotePrefix: true,
      locked: false,
      borders: {
        top: { style: "thin", color: "#00FF00" },
        left: { style: "double", color: "#0000FF" },
      },
    };
    (book.sheets[0] as BookSheet).cells = [[{ value: "=1+1", style }]];
    expect((await reopened(book)).sheets[0]?.cells[0]?.[0]?.style).toMatchObject(style);
    const cell = (await readElsewhere(book)).worksheets[0]?.getCell("A1");
    expect(cell?.numFmt).toBe("dd mmm yyyy");
    expect(cell?.font).toMatchObject({
      bold: true,
      name: "Arial",
      size: 14,
      color: { argb: "FF123456" },
    });
    expect(cell?.value).toBe("=1+1");
  });

  it("of a thousand cells that look alike are one format", async () => {
    const book = newBook();
    (book.sheets[0] as BookSheet).cells = Array.from({ length: 1000 }, () => [
      { value: 1, style: { fill: "#ABCDEF" } },
    ]);
    const styles = (await savedParts(book)).get("xl/styles.xml") ?? "";
    expect(styles.match(/FFABCDEF/g)).toHaveLength(1);
  });

  it("painted and taken off again leave the cell as it was", async () => {
    const { book, sheet } = await opened();
    const before = sheet.cells[0]?.[0];
    if (!before) throw new Error("no cell");
    put(sheet, 0, 0, { ...before, style: { ...before.style, fill: "#FF0000" } });
    const painted = await reopened(book);
    const cell = painted.sheets[0]?.cells[0]?.[0];
    put(painted.sheets[0] as BookSheet, 0, 0, {
      value: cell?.value ?? null,
      style: { ...cell?.style, fill: before.style?.fill },
    });
    expect((await reopened(painted)).sheets[0]?.cells[0]?.[0]?.style).toMatchObject({
      ...before.style,
      format: expect.any(Number) as number,
    });
  });
});

describe("conditional formats", () => {
  const flag = {
    id: "new",
    ranges: "D2:D5",
    formula: '=N("flag")=0',
    style: { fill: "#FDE0DD", bold: true },
    priority: 1,
    stopIfTrue: false,
  };

  it("are added, the file's own kept to the letter", async () => {
    const { book, sheet } = await opened();
    sheet.conditionalFormats.unshift(flag);
    const xml = (await savedParts(book)).get(PLAN) ?? "";
    const own =
      /<conditionalFormatting sqref="C2:C5">.*?<\/conditionalFormatting>/.exec(
        partsOf(rich).get(PLAN) ?? "",
      )?.[0] ?? "none";
    expect(xml).toContain(own);
    const rules = (await readElsewhere(book)).getWorksheet("Plan") as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae?: string[] }[] }[];
    };
    expect(
      rules.conditionalFormattings.find(({ ref }) => ref === "D2:D5")?.rules[0]?.formulae,
    ).toEqual(['N("flag")=0']);
  });

  it("come off again without trace in the sheet", async () => {
    const { book, sheet } = await opened();
    sheet.conditionalFormats.unshift(flag);
    const flagged = await reopened(book);
    const again = flagged.sheets[0] as BookSheet;
    again.conditionalFormats = again.conditionalFormats.filter(
      ({ formula }) => formula !== flag.formula,
    );
    expect((await savedParts(flagged)).get(PLAN)).toBe(partsOf(rich).get(PLAN));
  });

  it("move with their priority, whatever their kind", async () => {
    const { book, sheet } = await opened();
    for (const format of sheet.conditionalFormats) format.priority += 1;
    const xml = (await savedParts(book)).get(PLAN) ?? "";
    expect(xml).toContain('type="timePeriod" dxfId="1" priority="5"');
    expect(xml).toContain("<colorScale><cfvo");
  });

  it("are all taken away", async () => {
    const { book, sheet } = await opened();
    sheet.conditionalFormats = [];
    expect((await savedParts(book)).get(PLAN)).not.toContain("<conditionalFormatting");
  });
});

describe("validations", () => {
  it("are added beside the file's own, which keep their hints", async () => {
    const { book, sheet } = await opened();
    sheet.validations.push(
      { range: "H2:H9", kind: "list", values: ['Say "yes"', "No & never"] },
      { range: "G2:G9", kind: "date" },
    );
    const xml = (await savedParts(book)).get(PLAN) ?? "";
    expect(xml).toContain('prompt="Pick &gt; one"');
    expect(xml).toContain('prompt="Only a hint"');
    const again = (await reopened(book)).sheets[0];
    expect(again?.validations.at(-2)).toMatchObject({
      kind: "list",
      values: ['Say "yes"', "No & never"],
      range: "H2:H9",
    });
    expect(again?.validations.at(-1)).toMatchObject({ kind: "date", range: "G2:G9" });
  });

  it("with a list too long for Excel are refused", async () => {
    const { book, sheet } = await opened();
    sheet.validations.push({ range: "H2", kind: "list", values: ["a".repeat(300)] });
    await expect(saveBook(book)).rejects.toMatchObject({ code: "cannot-save" });
  });
});

describe("the sheet", () => {
  it("keeps column formats when a width changes", async () => {
    const { book, sheet } = await opened();
    sheet.columnWidths[1] = 55;
    sheet.hiddenColumns.delete(2);
    const xml = (await savedParts(book)).get(PLAN) ?? "";
    expect(/<cols>.*<\/cols>/.exec(xml)?.[0]).toBe(
      '<cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="2" max="2" width="55" style="7" customWidth="1"/><col min="3" max="3" width="9" customWidth="1"/><col min="4" max="16384" width="9.140625" style="2"/></cols>',
    );
  });

  it("changes rows, merges, panes, page, filter and protection", async () => {
    const { book, sheet } = await opened();
    sheet.rowHeights[1] = 45;
    sheet.hiddenRows = new Set([2]);
    sheet.merges = [{ top: 9, left: 0, bottom: 9, right: 3 }];
    Object.assign(sheet, {
      frozenRows: 2,
      frozenColumns: 1,
      protected: false,
      autoFilter: { top: 0, left: 0, bottom: 8, right: 3 },
    });
    sheet.page = { landscape: false, fitToWidth: true, printTitleRows: [0, 1] };
    const again = (await reopened(book)).sheets[0];
    for (const key of [
      "merges",
      "frozenRows",
      "frozenColumns",
      "protected",
      "autoFilter",
      "page",
      "hiddenRows",
      "rowHeights",
    ] as const) {
      expect([key, again?.[key]]).toEqual([key, sheet[key]]);
    }
    const parts = await savedParts(book);
    // Columns repeated in print, margins and the printer's own settings are not in the model and stay.
    expect(parts.get("xl/workbook.xml")).toContain("'Plan'!$A:$A,'Plan'!$1:$2");
    expect(parts.get(PLAN)).toContain('<pageMargins left="0.5"');
    expect(parts.get(PLAN)).toMatch(/<pageSetup [^>]*r:id="rId4"/);
    expect(parts.get(PLAN)).toContain('codeName="Sheet1"');
  });

  it("gets links and loses them", async () => {
    const { book, sheet } = await opened();
    put(sheet, 1, 0, { value: "Open", link: "https://borough.example/a?b=1&c=2" });
    put(sheet, 2, 0, { value: "Open", link: "#'Hidden one'!A2" });
    put(sheet, 5, 0, { value: "Two" });
    const again = (await reopened(book)).sheets[0];
    expect([
      again?.cells[1]?.[0]?.link,
      again?.cells[1]?.[1]?.link,
      again?.cells[2]?.[0]?.link,
      again?.cells[5]?.[0]?.link,
    ]).toEqual([
      "https://borough.example/a?b=1&c=2",
      "https://borough.example/minutes?id=1",
      "#'Hidden one'!A2",
      undefined,
    ]);
    expect((await readElsewhere(book)).getWorksheet("Plan")?.getCell("A2").hyperlink).toBe(
      "https://borough.example/a?b=1&c=2",
    );
  });

  it("gets comments, changes and loses them, with their boxes", async () => {
    const { book, sheet } = await opened();
    put(sheet, 1, 0, { value: "Open" });
    put(sheet, 6, 0, { value: "x", comment: "A <new> note" });
    const parts = await savedParts(book);
    const again = (await reopened(book)).sheets[0];
    expect(again?.cells[1]?.[0]?.comment).toBeUndefined();
    expect(again?.cells[6]?.[0]?.comment).toBe("A <new> note");
    expect(again?.cells[1]?.[3]?.comment).toBe("[Threaded comment] agreed");
    const boxes = parts.get("xl/drawings/vmlDrawing1.vml") ?? "";
    expect(boxes).not.toContain("_x0000_s1025");
    expect(boxes).toContain("<x:Row>6</x:Row><x:Column>0</x:Column>");
    expect(parts.get("xl/threadedComments/threadedComment1.xml")).toContain("agreed");
  });

  it("gets its first comment", async () => {
    const book = newBook();
    (book.sheets[0] as BookSheet).cells = [[{ value: 1, comment: "First" }]];
    const note = (await readElsewhere(book)).worksheets[0]?.getCell("A1").note;
    expect(JSON.stringify(note)).toContain("First");
  });
});

describe("tables", () => {
  /** Two rows of data and a table over them that has no header row. */
  function withoutHeaders(): Uint8Array {
    const cells = (row: number) =>
      `<row r="${String(row)}"><c t="str"><v>Plant trees</v></c><c><v>40664</v></c><c/><c t="str"><v>x</v></c><c t="str"><v>x</v></c></row>`;
    const columns = [1, 2, 3, 4, 5].map(
      (n) => `<tableColumn id="${String(n)}" name="Column${String(n)}"/>`,
    );
    return packageOf({
      ...plainParts(
        `<sheetData>${cells(1)}${cells(2)}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId1", "table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": `<table ${MAIN} id="1" name="T" displayName="T" ref="A1:E2" headerRowCount="0" totalsRowShown="0"><tableColumns count="5">${columns.join("")}</tableColumns></table>`,
    });
  }

  it("without a header row leave their first row alone", async () => {
    const bytes = withoutHeaders();
    const { book, sheet } = await opened(bytes);
    expect(sheet.tables[0]).toMatchObject({ name: "T", showHeaders: false });
    expect(await savedParts(book)).toEqual(partsOf(bytes));
    put(sheet, 1, 0, { value: "Plant bulbs" });
    expect((await reopened(book)).sheets[0]?.cells[0]?.map((cell) => cell?.value)).toEqual([
      "Plant trees",
      40664,
      undefined,
      "x",
      "x",
    ]);
  });

  it("without a header row keep their columns' names when a column is added", async () => {
    const { book, sheet } = await opened(withoutHeaders());
    const [table] = sheet.tables;
    if (table) table.area = { ...table.area, right: 5 };
    const xml = (await savedParts(book)).get("xl/tables/table1.xml") ?? "";
    expect(xml).toContain('ref="A1:F2" headerRowCount="0"');
    expect(xml.match(/ name="Column\d"/g)).toHaveLength(6);
  });

  it("are added with the texts of their header cells, made unlike each other", async () => {
    const book = newBook();
    const sheet = book.sheets[0] as BookSheet;
    sheet.cells = [
      [{ value: "Due" }, { value: "Due" }, undefined, { value: 2012 }],
      [{ value: 1 }],
    ];
    sheet.tables = [{ name: "Plan", area: { top: 0, left: 0, bottom: 1, right: 3 } }];
    const again = await reopened(book);
    expect(again.sheets[0]?.cells[0]?.map((cell) => cell?.value)).toEqual([
      "Due",
      "Due2",
      "Column3",
      "2012",
    ]);
    const table = (await readElsewhere(book)).worksheets[0]?.getTable("Plan") as unknown as {
      table: { columns: { name: string }[] };
    };
    expect(table.table.columns.map(({ name }) => name)).toEqual(["Due", "Due2", "Column3", "2012"]);
  });

  it("grow, and follow a header that was changed", async () => {
    const { book, sheet } = await opened();
    put(sheet, 0, 1, { ...sheet.cells[0]?.[1], value: "Milestone" });
    put(sheet, 0, 4, { value: "Owner" });
    const [table] = sheet.tables;
    if (table) table.area = { top: 0, left: 0, bottom: 6, right: 4 };
    const xml = (await savedParts(book)).get("xl/tables/table1.xml") ?? "";
    expect(xml).toContain('ref="A1:E7"');
    expect(xml).toContain('<tableColumn id="2" name="Milestone" dataDxfId="1"/>');
    expect(xml).toContain('<tableColumn id="8" name="Owner"/>');
    expect(xml).toContain("<calculatedColumnFormula>TODAY()</calculatedColumnFormula>");
  });

  it("are taken away with their part", async () => {
    const { book, sheet } = await opened();
    sheet.tables = [];
    const parts = await savedParts(book);
    expect(parts.has("xl/tables/table1.xml")).toBe(false);
    expect(parts.get("[Content_Types].xml")).not.toContain("table1.xml");
    expect(parts.get(PLAN)).not.toContain("tablePart");
  });
});

describe("the workbook", () => {
  it("gets a sheet, which another library reads", async () => {
    const { book } = await opened();
    const sheet = newSheet("Roll-up & more");
    sheet.cells = [[{ value: "Directorate" }]];
    book.sheets.splice(1, 0, sheet);
    const names = (await readElsewhere(book)).worksheets.map(({ name }) => name);
    expect(names).toEqual(["Plan", "Roll-up & more", "Hidden one", "Very"]);
    expect((await savedParts(book)).get("xl/workbook.xml")).toMatch(
      /name="Plan".*name="Chart".*name="Roll-up &amp; more".*name="Hidden one"/,
    );
  });

  it("keeps names for their sheet when sheets come, move and go", async () => {
    const { book } = await opened();
    book.sheets.unshift(newSheet("First"));
    const [first, plan, hidden, very] = book.sheets as [BookSheet, BookSheet, BookSheet, BookSheet];
    book.sheets = [first, very, hidden, plan];
    const again = await reopened(book);
    expect(again.names).toEqual(book.names);
    expect(again.sheets[3]?.page.printTitleRows).toEqual([0, 0]);
    book.sheets = [first, plan];
    const less = await reopened(book);
    expect(less.names).toEqual([{ name: "Statuses", refersTo: "'Hidden one'!$A$1:$A$2" }]);
  });

  it("loses a sheet with all that was its own, and nothing else", async () => {
    const { book } = await opened();
    book.sheets.shift();
    book.activeSheet = 0;
    const [first] = book.sheets;
    if (first) first.visibility = "visible";
    const parts = await savedParts(book);
    for (const path of [
      PLAN,
      "xl/comments1.xml",
      "xl/tables/table1.xml",
      "xl/charts/chart1.xml",
      "xl/media/image1.png",
    ]) {
      expect([path, parts.has(path)]).toEqual([path, false]);
    }
    for (const path of [
      "xl/chartsheets/sheet1.xml",
      "xl/drawings/drawing2.xml",
      "customXml/item1.xml",
      "docProps/custom.xml",
    ]) {
      expect([path, parts.has(path)]).toEqual([path, true]);
    }
  });

  it("has a sheet renamed, hidden and brought to the front", async () => {
    const { book, sheet } = await opened();
    sheet.name = "Plan 2012";
    book.activeSheet = 1;
    const [, hidden] = book.sheets;
    if (hidden) hidden.visibility = "visible";
    const again = await reopened(book);
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Plan 2012", "visible"],
      ["Hidden one", "visible"],
      ["Very", "veryHidden"],
    ]);
    expect(again.activeSheet).toBe(1);
  });

  it("gets names, changes and loses them", async () => {
    const { book } = await opened();
    book.names = [
      { name: "Local", refersTo: "'Hidden one'!$B$1", sheet: "Hidden one" },
      { name: "Ours", refersTo: "Plan!$A$1", hidden: true },
    ];
    expect((await reopened(book)).names).toEqual(book.names);
    expect((await savedParts(book)).get("xl/workbook.xml")).toContain('comment="Why"');
  });

  it("keeps the add-in's settings beside other custom XML", async () => {
    const { book } = await opened();
    book.settings.set("settings", '{"dueSoonDays":30,"text":"<&>"}');
    const once = await reopened(book);
    expect(once.settings).toEqual(book.settings);
    once.settings.set("settings", "{}");
    const twice = await reopened(once);
    expect(twice.settings.get("settings")).toBe("{}");
    expect(
      [...(await savedParts(twice)).keys()].filter((path) => path.startsWith("customXml/item")),
    ).toHaveLength(4);
  });

  it("leaves nothing of the add-in's settings where there are none any more", async () => {
    const { book } = await opened();
    const paths = [...(await savedParts(book)).keys()].sort();
    book.settings.set("settings", "{}");
    const once = await reopened(book);
    once.settings.clear();
    expect([...(await savedParts(once)).keys()].sort()).toEqual(paths);
    expect((await reopened(once)).settings.size).toBe(0);
  });

  it("takes a setting that is gone out of Excel's own part, and leaves those of other add-ins", async () => {
    const parts = plainParts("<sheetData/>");
    const path = "xl/webextensions/webextension1.xml";
    const property = (name: string): string => `<we:property name="${name}" value="1"/>`;
    const extension = (properties: string): string =>
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties>${properties}</we:properties></we:webextension>`;
    parts[path] = extension(property("ours") + property("theirs"));
    const book = await openBook(packageOf(parts), "x");
    book.settings.delete("ours");
    const again = await reopened(book);
    expect([...again.settings]).toEqual([["theirs", "1"]]);
  });

  it.each(["", "a".repeat(32), "Q1/Q2", "Plan"])("refuses a sheet called %j", async (name) => {
    const { book } = await opened();
    book.sheets.push(newSheet(name));
    await expect(saveBook(book)).rejects.toMatchObject({ code: "cannot-save" });
  });

  it("refuses to be saved with every sheet hidden, or with none", async () => {
    const book = newBook();
    (book.sheets[0] as BookSheet).visibility = "hidden";
    await expect(saveBook(book)).rejects.toMatchObject({ code: "cannot-save" });
    book.sheets = [];
    await expect(saveBook(book)).rejects.toMatchObject({ code: "cannot-save" });
  });

  it("keeps the 1904 date system, new or opened", async () => {
    const book = { ...newBook(), date1904: true };
    expect((await reopened(book)).date1904).toBe(true);
    const bytes = plainWorkbook("<sheetData/>", { workbookPr: '<workbookPr date1904="1"/>' });
    expect((await reopened(await openBook(bytes, "x"))).date1904).toBe(true);
  });
});
