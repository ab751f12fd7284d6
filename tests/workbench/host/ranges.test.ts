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

const addressOf = (
  find: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas,
): Promise<string | null> =>
  onPlan(async (sheet, context) => {
    const range = find(sheet) as Excel.Range;
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });

/** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get */
describe("finding ranges", () => {
  beforeEach(() => {
    const book = bookOf({ Plan: [["a", "b"], [], [null, null, "c"]], "Q3 return": [["x"]] });
    const [plan] = book.sheets;
    if (plan) {
      plan.cells[5] = [undefined, { value: null, style: { fill: "#FF0000" } }];
      book.names.push({ name: "Everything", refersTo: "Plan!$A$1:$C$3" });
    }
    installHost(book);
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas, string | null]>([
    ["an address", (s) => s.getRange("b2:A1"), "Plan!A1:B2"],
    ["an address with dollars and its sheet", (s) => s.getRange("Plan!$A$1:$B$2"), "Plan!A1:B2"],
    ["a name", (s) => s.getRange("Everything"), "Plan!A1:C3"],
    ["the whole sheet", (s) => s.getRange(), "Plan!1:1048576"],
    ["whole columns", (s) => s.getRange("C:B"), "Plan!B:C"],
    ["whole rows", (s) => s.getRange("4:2"), "Plan!2:4"],
    ["indexes", (s) => s.getRangeByIndexes(1, 2, 3, 4), "Plan!C2:F4"],
    ["a cell", (s) => s.getCell(0, 27), "Plan!AB1"],
    ["what is used, formats included", (s) => s.getUsedRange(), "Plan!A1:C6"],
    ["what holds a value", (s) => s.getUsedRange(true), "Plan!A1:C3"],
    ["what a range uses", (s) => s.getRange("B:B").getUsedRangeOrNullObject(true), "Plan!B1"],
    ["what a blank range uses", (s) => s.getRange("D1:E9").getUsedRangeOrNullObject(), null],
    ["a row", (s) => s.getRange("B2:C4").getRow(1), "Plan!B3:C3"],
    ["a column", (s) => s.getRange("B2:C4").getColumn(0), "Plan!B2:B4"],
    ["a cell of a range, even outside it", (s) => s.getRange("B2").getCell(2, 2), "Plan!D4"],
    ["the last row", (s) => s.getRange("B2:C4").getLastRow(), "Plan!B4:C4"],
    ["a larger range", (s) => s.getRange("B2").getResizedRange(1, 2), "Plan!B2:D3"],
    ["a shifted range", (s) => s.getRange("B2:C3").getOffsetRange(-1, 1), "Plan!C1:D2"],
    ["entire rows", (s) => s.getRange("B2:C3").getEntireRow(), "Plan!2:3"],
    ["entire columns", (s) => s.getRange("B2:C3").getEntireColumn(), "Plan!B:C"],
    ["an intersection", (s) => s.getRange("A1:C3").getIntersection("B2:D9"), "Plan!B2:C3"],
    ["no intersection", (s) => s.getRange("A1").getIntersectionOrNullObject("B2"), null],
    ["what bounds two", (s) => s.getRange("A1").getBoundingRect(s.getRange("C2")), "Plan!A1:C2"],
    ["several", (s) => s.getRanges("A1,C3:D4"), "Plan!A1,Plan!C3:D4"],
  ])("by %s", async (_how, find, expected) => {
    expect(await addressOf(find)).toBe(expected);
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas, string]>([
    ["words", (s) => s.getRange("no such place"), "InvalidArgument"],
    ["beyond the last column", (s) => s.getRange("XFE1"), "InvalidArgument"],
    ["above the first row", (s) => s.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
    ["to nothing", (s) => s.getRange("A1").getResizedRange(-1, 0), "InvalidArgument"],
    ["a row there is not", (s) => s.getRange("A1:A3").getRow(3), "InvalidArgument"],
    ["no intersection", (s) => s.getRange("A1").getIntersection("B2"), "ItemNotFound"],
    ["a number for text", (s) => s.getRange(5 as unknown as string), "InvalidArgument"],
  ])("fails for %s", async (_what, find, code) => {
    expect(await codeOf(addressOf(find))).toBe(code);
  });

  test("of a blank sheet gives A1, or nothing", async () => {
    installHost({ Plan: [] });
    expect(await addressOf((s) => s.getUsedRange())).toBe("Plan!A1");
    expect(await addressOf((s) => s.getUsedRangeOrNullObject())).toBeNull();
  });

  test("quotes the name of a sheet that is not a plain word", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Q3 return").getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("'Q3 return'!A1");
    });
  });

  test("gives sizes; beyond 2^31-1 cells the count is -1", async () => {
    await onPlan(async (sheet, context) => {
      const range = sheet
        .getRange("B2:D5")
        .load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
      const all = sheet.getRange().load("cellCount");
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
      expect([rowIndex, columnIndex, rowCount, columnCount, cellCount]).toEqual([1, 1, 4, 3, 12]);
      expect(all.cellCount).toBe(-1);
    });
  });
});

/** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-clear-delete */
describe("clearing", () => {
  const dressed = () => {
    const book = bookOf({ Plan: [["a", 1]] });
    const sheet = book.sheets[0];
    if (sheet) {
      sheet.cells[0] = [
        { value: "a", style: { bold: true }, link: "https://example.org" },
        { value: 1 },
      ];
      sheet.tables.push({ name: "T", area: { top: 4, left: 0, bottom: 6, right: 1 } });
      sheet.merges.push({ top: 1, left: 0, bottom: 2, right: 0 });
      sheet.validations.push({ range: "A1:A9", kind: "list", values: ["a"] });
    }
    return installHost(book).book.sheets[0];
  };
  const clear = (address: string, what?: Excel.ClearApplyTo): Promise<void> =>
    onPlan((sheet) => {
      sheet.getRange(address).clear(what);
    });

  test("Contents leaves formats and everything else", async () => {
    const sheet = dressed();
    await clear("A1:B1", Excel.ClearApplyTo.contents);
    expect(sheet?.cells[0]).toEqual([
      { value: null, style: { bold: true }, link: "https://example.org" },
      undefined,
    ]);
    expect(sheet?.merges).toHaveLength(1);
  });

  test("Formats leaves values", async () => {
    const sheet = dressed();
    await clear("A1:B3", Excel.ClearApplyTo.formats);
    expect(sheet?.cells[0]?.[0]?.value).toBe("a");
    expect(sheet?.cells[0]?.[0]?.style).toBeUndefined();
    expect(sheet?.merges).toEqual([]);
    expect(sheet?.validations).toHaveLength(1);
  });

  test("without a word takes everything, of a rule only the part that is covered", async () => {
    const sheet = dressed();
    await clear("A1:B3");
    expect(sheet?.cells[0]).toEqual([undefined, undefined]);
    expect(sheet?.validations[0]?.range).toBe("A4:A9");
    expect(sheet?.tables).toHaveLength(1);
    await clear("A1:Z99");
    expect(sheet?.tables).toEqual([]);
  });
});

/** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert */
describe("inserting and deleting rows", () => {
  const standing = () => {
    const book = bookOf({ Plan: [["h"], ["a"], ["b"], ["c"]], Notes: [[0]] });
    const [plan, notes] = book.sheets;
    if (plan && notes) {
      plan.merges.push({ top: 1, left: 0, bottom: 2, right: 1 });
      plan.hiddenRows.add(3);
      plan.rowHeights[3] = 30;
      plan.conditionalFormats.push({
        id: "1",
        ranges: "A2:A4 C4",
        formula: "=TRUE",
        style: {},
        priority: 0,
        stopIfTrue: false,
      });
      notes.cells[0] = [{ value: 0, formula: '=SUM(Plan!A2:A$4)&A4&"Plan!A4"' }];
      book.names.push({ name: "Last", refersTo: "Plan!$A$4" });
    }
    return { plan, notes, book: installHost(book).book };
  };

  test("moves what stands below, and what refers to it", async () => {
    const { plan, notes, book } = standing();
    await onPlan((sheet) => {
      sheet.getRange("3:4").insert(Excel.InsertShiftDirection.down);
    });
    expect(plan?.cells.map((row) => row?.[0]?.value ?? null)).toEqual([
      "h",
      "a",
      null,
      null,
      "b",
      "c",
    ]);
    expect(plan?.merges).toEqual([{ top: 1, left: 0, bottom: 4, right: 1 }]);
    expect([...(plan?.hiddenRows ?? [])]).toEqual([5]);
    expect(plan?.rowHeights[5]).toBe(30);
    expect(plan?.conditionalFormats[0]?.ranges).toBe("A2:A6 C6");
    expect(notes?.cells[0]?.[0]?.formula).toBe('=SUM(Plan!A2:A$6)&A4&"Plan!A4"');
    expect(book.names[0]?.refersTo).toBe("Plan!$A$6");
  });

  test("deleting brings up what stands below; what is gone is #REF!", async () => {
    const { plan, notes, book } = standing();
    await onPlan((sheet) => {
      sheet.getRange("4:4").delete(Excel.DeleteShiftDirection.up);
    });
    expect(plan?.cells.map((row) => row?.[0]?.value ?? null)).toEqual(["h", "a", "b"]);
    expect(plan?.conditionalFormats[0]?.ranges).toBe("A2:A3");
    expect(notes?.cells[0]?.[0]?.formula).toBe('=SUM(Plan!A2:A$3)&A4&"Plan!A4"');
    expect(book.names[0]?.refersTo).toBe("Plan!#REF!");
  });

  test("a range held by running code follows its cells", async () => {
    standing();
    await onPlan(async (sheet, context) => {
      const held = sheet.getRange("A3").load("values");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      held.load("values,address");
      await context.sync();
      expect([held.values, held.address]).toEqual([[["b"]], "Plan!A5"]);
    });
  });

  test("part of a row is not moved here, and says so", async () => {
    standing();
    await expect(onPlan((sheet) => void sheet.getRange("A1").insert("Down"))).rejects.toThrow(
      "NotSupportedByHost: Range.insert",
    );
  });
});

describe("hidden rows and columns", () => {
  test("are true where all are, null where some are", async () => {
    installHost({ Plan: [["a"], ["b"], ["c"]] });
    await onPlan(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const ranges = ["A1", "A1:A3", "A2:A3"].map((each) => sheet.getRange(each).load("rowHidden"));
      const column = sheet.getRange("B1").load("columnHidden,hidden");
      const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
      await context.sync();
      expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([false, null, true]);
      expect([column.columnHidden, column.hidden]).toEqual([true, true]);
      expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: true }]);
    });
  });
});

describe("selecting", () => {
  test("brings the sheet to the front; the active cell is the top left", async () => {
    installHost({ Notes: [], Plan: [] });
    await onPlan((sheet) => {
      sheet.getRange("B2:C3").select();
    });
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([range.address, cell.address]).toEqual(["Plan!B2:C3", "Plan!B2"]);
    });
  });

  test.each([
    ["B3", "Plan!B2:B4"],
    ["A3:B3", "Plan!A1:B4"],
    ["A2:B3", "Plan!A1:B4"],
    ["C3", "Plan!C3"],
  ])("takes no part of merged cells: %s is %s", async (address, selected) => {
    installHost({ Plan: [] });
    await onPlan((sheet) => {
      sheet.getRange("B2:B4").merge();
      sheet.getRange("A1:A2").merge();
      sheet.getRange(address).select();
    });
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(range.address).toBe(selected);
    });
  });
});
