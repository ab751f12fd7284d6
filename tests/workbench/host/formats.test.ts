import { bookOf, installHost } from "../../support/host";

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no error",
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );

const onPlan = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  Excel.run(async (context) => {
    const done = await work(context.workbook.worksheets.getItem("Plan"), context);
    await context.sync();
    return done;
  });

/** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format */
describe("a range's format", () => {
  test("is what all cells have in common, and null where they differ", async () => {
    installHost({ Plan: [["a", "b"]] });
    await onPlan(async (sheet, context) => {
      sheet.getRange("A1:B1").format.fill.color = "orange";
      sheet
        .getRange("A1")
        .format.font.set({ bold: true, color: "FF0000", size: 14, name: "Arial" });
      await context.sync();
      const both = sheet.getRange("A1:B1");
      both.load("format/fill/color,format/font/bold,format/font/color,format/font/size");
      const one = sheet.getRange("A1");
      one.load("format/font/bold,format/font/color,format/font/name,format/font/underline");
      await context.sync();
      expect(both.format.fill.color).toBe("#FFA500");
      expect([both.format.font.bold, both.format.font.color, both.format.font.size]).toEqual([
        null,
        null,
        null,
      ]);
      expect(one.format.font.toJSON()).toEqual({
        bold: true,
        color: "#FF0000",
        name: "Arial",
        underline: "None",
      });
    });
  });

  test("has defaults where nothing was set", async () => {
    installHost({ Plan: [["a"]] });
    await onPlan(async (sheet, context) => {
      const { format } = sheet.getRange("A1");
      format.load(
        "horizontalAlignment,verticalAlignment,wrapText,indentLevel,rowHeight,columnWidth",
      );
      format.load("fill/color,font/name,font/size,protection/locked");
      await context.sync();
      expect(format.toJSON()).toEqual({
        horizontalAlignment: "General",
        verticalAlignment: "Bottom",
        wrapText: false,
        indentLevel: 0,
        rowHeight: 15,
        columnWidth: 48,
        fill: { color: "#FFFFFF" },
        font: { name: "Calibri", size: 11 },
        protection: { locked: true },
      });
    });
  });

  test("keeps a colour's cell plain again when its fill is cleared", async () => {
    const { book } = installHost({ Plan: [["a"]] });
    await onPlan((sheet) => {
      sheet.getRange("A1").format.fill.color = "#ffff00";
    });
    expect(book.sheets[0]?.cells[0]?.[0]?.style).toEqual({ fill: "#FFFF00" });
    await onPlan((sheet) => {
      sheet.getRange("A1").format.fill.clear();
    });
    expect(book.sheets[0]?.cells[0]?.[0]).toEqual({ value: "a" });
  });

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ["no colour", (format) => (format.fill.color = "reddish")],
    ["null for a colour", (format) => (format.fill.color = null as unknown as string)],
    ["no alignment", (format) => (format.horizontalAlignment = "Middle" as "Left")],
    ["an indent over 250", (format) => (format.indentLevel = 251)],
    ["a width over 1,790 points", (format) => (format.columnWidth = 2000)],
    ["text for a logical", (format) => (format.wrapText = "yes" as unknown as boolean)],
  ])("refuses %s", async (_what, set) => {
    installHost({ Plan: [["a"]] });
    expect(await codeOf(onPlan((sheet) => set(sheet.getRange("A1").format)))).toBe(
      "InvalidArgument",
    );
  });

  test("gives widths in points and keeps them in characters: 10 characters are 56.25 points", async () => {
    const { book } = installHost({ Plan: [["a"]] });
    await onPlan((sheet) => {
      sheet.getRange("B:B").format.columnWidth = 56.25;
      sheet.getRange("2:2").format.rowHeight = 30;
    });
    expect(book.sheets[0]?.columnWidths[1]).toBe(10);
    expect(book.sheets[0]?.rowHeights[1]).toBe(30);
    await onPlan(async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("format/columnWidth");
      const columns = sheet
        .getRange("A1:B1")
        .getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      expect(range.format.columnWidth).toBeNull();
      expect(columns.value.map((column) => column.format?.columnWidth)).toEqual([48, 56.25]);
    });
  });

  test("is not kept for whole rows and columns, and says so; taking a fill off them works", async () => {
    const { book } = installHost({ Plan: [["a"]] });
    await onPlan((sheet) => {
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("A:A").format.fill.clear();
    });
    expect(book.sheets[0]?.cells[0]?.[0]).toEqual({ value: "a" });
    const setting = onPlan((sheet) => {
      sheet.getRange("A:A").format.wrapText = true;
    });
    await expect(setting).rejects.toThrow("NotSupportedByHost: a format of whole rows or columns");
  });

  test("autofits columns to their longest line", async () => {
    const { book } = installHost({ Plan: [["short", "a line\nand a much longer line"]] });
    await onPlan((sheet) => {
      sheet.getRange("A:B").format.autofitColumns();
    });
    expect(book.sheets[0]?.columnWidths).toEqual([6, 23]);
  });

  test("of several ranges is set at once", async () => {
    const { book } = installHost({ Plan: [["a", "b", "c"]] });
    await onPlan((sheet) => {
      sheet.getRanges("A1,C1").format.font.bold = true;
    });
    const bold = book.sheets[0]?.cells[0]?.map((cell) => cell?.style?.bold ?? false);
    expect(bold).toEqual([true, false, true]);
  });
});

describe("formats cell by cell", () => {
  test("are read in one call", async () => {
    const book = bookOf({ Plan: [["a", "b"]] });
    const cell = book.sheets[0]?.cells[0]?.[1];
    if (cell) cell.style = { bold: true, indent: 2, fill: "#00FF00" };
    installHost(book);
    await onPlan(async (sheet, context) => {
      const cells = sheet.getRange("A1:B1").getCellProperties({
        address: true,
        format: { font: { bold: true }, fill: { color: true }, indentLevel: true },
      });
      await context.sync();
      expect(cells.value).toEqual([
        [
          {
            address: "Plan!A1",
            format: { font: { bold: false }, fill: { color: "#FFFFFF" }, indentLevel: 0 },
          },
          {
            address: "Plan!B1",
            format: { font: { bold: true }, fill: { color: "#00FF00" }, indentLevel: 2 },
          },
        ],
      ]);
    });
  });

  test("are written in one call, and only as many as there are cells", async () => {
    const { book } = installHost({ Plan: [["a", "b"]] });
    await onPlan((sheet) => {
      sheet.getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "red" } } }, {}]]);
    });
    expect(book.sheets[0]?.cells[0]?.map((cell) => cell?.style)).toEqual([
      { fill: "#FF0000" },
      undefined,
    ]);
    expect(await codeOf(onPlan((sheet) => sheet.getRange("A1:B1").setCellProperties([[{}]])))).toBe(
      "InvalidArgument",
    );
  });

  test("a part that is not there throws by name", async () => {
    installHost({ Plan: [["a"]] });
    await expect(
      onPlan((sheet) => {
        sheet.getRange("A1").getCellProperties({ format: { textOrientation: true } });
      }),
    ).rejects.toThrow("NotSupportedByHost: cell property textOrientation");
  });
});

describe("borders", () => {
  test("run along the edges and between the cells of a range", async () => {
    const { book } = installHost({
      Plan: [
        ["a", "b"],
        ["c", "d"],
      ],
    });
    await onPlan((sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      const top = borders.getItem(Excel.BorderIndex.edgeTop);
      top.style = "Continuous";
      top.weight = "Medium";
      top.color = "#112233";
      borders.getItem("InsideHorizontal").style = "Dash";
    });
    const line = { style: "dashed", color: "#000000" };
    expect(book.sheets[0]?.cells.map((row) => row?.map((cell) => cell?.style?.borders))).toEqual([
      [
        { top: { style: "medium", color: "#112233" }, bottom: line },
        { top: { style: "medium", color: "#112233" }, bottom: line },
      ],
      [undefined, undefined],
    ]);
    await onPlan(async (sheet, context) => {
      const top = sheet.getRange("A1:B2").format.borders.getItem("EdgeTop");
      top.load("style,weight,color,sideIndex");
      const left = sheet.getRange("A1").format.borders.getItem("EdgeLeft").load("style");
      await context.sync();
      expect(top.toJSON()).toEqual({
        style: "Continuous",
        weight: "Medium",
        color: "#112233",
        sideIndex: "EdgeTop",
      });
      expect(left.style).toBe("None");
    });
  });
});

describe("a link", () => {
  test("leads to a place in the workbook or to a page, and shows its text", async () => {
    const { book } = installHost({ Plan: [["see"]] });
    await onPlan((sheet) => {
      sheet.getRange("A1").hyperlink = { documentReference: "Plan!B4", textToDisplay: "B4" };
      sheet.getRange("A2").hyperlink = { address: "https://example.org/plan" };
    });
    expect(book.sheets[0]?.cells.map((row) => row?.[0])).toEqual([
      { value: "B4", link: "#Plan!B4" },
      { value: "https://example.org/plan", link: "https://example.org/plan" },
    ]);
    await onPlan(async (sheet, context) => {
      const links = ["A1", "A3"].map((each) => sheet.getRange(each).load("hyperlink"));
      await context.sync();
      expect(links.map(({ hyperlink }) => hyperlink)).toEqual([
        { documentReference: "Plan!B4", textToDisplay: "B4" },
        null,
      ]);
    });
  });
});
