import { ExcelUtilities } from "@microsoft/office-js-helpers";
import { bookOf, installHost } from "../../support/host";

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no error",
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );

const onSheets = <T>(
  work: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  Excel.run(async (context) => {
    const done = await work(context.workbook.worksheets, context);
    await context.sync();
    return done;
  });

/** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets */
describe("worksheets", () => {
  test("are added at the end, without coming to the front", async () => {
    const { book } = installHost({ Plan: [], Notes: [] });
    await onSheets((sheets) => {
      sheets.add("Roll-up");
      sheets.add();
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Plan", "Notes", "Roll-up", "Sheet4"]);
    expect(book.activeSheet).toBe(0);
  });

  test.each([
    ["a slash", "2026/27", "InvalidArgument"],
    ["a question mark", "Done?", "InvalidArgument"],
    ["32 characters", "x".repeat(32), "InvalidArgument"],
    ["nothing", "", "InvalidArgument"],
    ["an apostrophe at an end", "'Plan", "InvalidArgument"],
    ["a reserved word", "History", "InvalidArgument"],
    ["a name that is taken, whatever its case", "PLAN", "ItemAlreadyExists"],
    ["31 characters", "x".repeat(31), "no error"],
  ])("cannot have %s for a name: %j", async (_what, name, expected) => {
    installHost({ Plan: [] });
    expect(await codeOf(onSheets((sheets) => void sheets.add(name)))).toBe(expected);
  });

  test("are found by name whatever the case, and by id, which outlives a renaming", async () => {
    installHost({ Plan: [["x"]] });
    const id = await onSheets(async (sheets, context) => {
      const sheet = sheets.getItem("PLAN").load("id");
      await context.sync();
      return sheet.id;
    });
    await onSheets(async (sheets, context) => {
      sheets.getItem(id).name = "Action plan";
      const again = sheets.getItem(id).load("name");
      await context.sync();
      expect(again.name).toBe("Action plan");
    });
  });

  test("take formulas and names along when they are renamed", async () => {
    const book = bookOf({ Plan: [[1]], Notes: [[2]] });
    const cell = book.sheets[1]?.cells[0]?.[0];
    if (cell) cell.formula = '=Plan!$A$1&"Plan!A1"&Planned!A1';
    book.names.push({ name: "Top", refersTo: "Plan!$A$1" });
    installHost(book);
    await onSheets((sheets) => {
      sheets.getItem("Plan").name = "Action plan";
    });
    expect(book.sheets[1]?.cells[0]?.[0]?.formula).toBe(`='Action plan'!$A$1&"Plan!A1"&Planned!A1`);
    expect(book.names[0]?.refersTo).toBe("'Action plan'!$A$1");
  });

  test("cannot all be hidden or deleted, nor deleted when very hidden", async () => {
    const { book } = installHost({ Plan: [], Notes: [], Deep: [] });
    await onSheets((sheets) => {
      sheets.getItem("Deep").visibility = "VeryHidden";
      sheets.getItem("Plan").visibility = "Hidden";
    });
    expect(book.activeSheet).toBe(1);
    const hide = (sheets: Excel.WorksheetCollection): void => {
      sheets.getItem("Notes").visibility = "Hidden";
    };
    expect(await codeOf(onSheets(hide))).toBe("InvalidOperation");
    expect(await codeOf(onSheets((sheets) => sheets.getItem("Notes").delete()))).toBe(
      "InvalidOperation",
    );
    // learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
    expect(await codeOf(onSheets((sheets) => sheets.getItem("Deep").delete()))).toBe(
      "InvalidOperation",
    );
    expect(await codeOf(onSheets((sheets) => sheets.getItem("Plan").activate()))).toBe(
      "InvalidOperation",
    );
  });

  test("that are deleted leave proxies of no use", async () => {
    installHost({ Plan: [["x"]], Notes: [] });
    await onSheets(async (sheets, context) => {
      const range = sheets.getItem("Plan").getRange("A1");
      await context.sync();
      sheets.getItem("Plan").delete();
      await context.sync();
      range.load("values");
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    });
  });

  test("of a protected workbook stay as they are", async () => {
    const { faults } = installHost({ Plan: [] });
    faults.workbookProtected = true;
    expect(await codeOf(onSheets((sheets) => void sheets.add("New")))).toBe("AccessDenied");
  });

  test("are counted, first and last, with hidden ones or without", async () => {
    const book = bookOf({ Plan: [], Notes: [], Back: [] });
    const back = book.sheets[2];
    if (back) back.visibility = "hidden";
    installHost(book);
    await onSheets(async (sheets, context) => {
      const counts = [sheets.getCount(), sheets.getCount(true)];
      const last = sheets.getLast(true).load("name,position");
      const next = sheets.getItem("Notes").getNextOrNullObject(true);
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([3, 2]);
      expect([last.name, last.position]).toEqual(["Notes", 1]);
      expect(next.isNullObject).toBe(true);
    });
  });

  test("are moved by their position", async () => {
    const { book } = installHost({ Plan: [], Notes: [], Back: [] });
    await onSheets((sheets) => {
      sheets.getItem("Back").position = 0;
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Back", "Plan", "Notes"]);
    expect(book.sheets[book.activeSheet]?.name).toBe("Plan");
  });
});

/** The helper the adapter writes report sheets with: @microsoft/office-js-helpers 1.0.2. */
describe("ExcelUtilities.forceCreateSheet", () => {
  const force = (name: string): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = await ExcelUtilities.forceCreateSheet(context.workbook, name, true);
      sheet.getRange("A1").values = [["written"]];
      await context.sync();
    });

  test("makes a sheet, and empties it in place the next time", async () => {
    const { book } = installHost({ Plan: [] });
    await force("Roll-up");
    const sheet = book.sheets[1];
    sheet?.cells.push([{ value: "old", style: { bold: true } }]);
    sheet?.merges.push({ top: 4, left: 0, bottom: 5, right: 0 });
    await force("Roll-up");
    expect(book.sheets[1]).toBe(sheet);
    expect(sheet?.cells.flat().filter(Boolean)).toEqual([{ value: "written" }]);
    expect(sheet?.merges).toEqual([]);
  });
});

/** learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
describe("a protected sheet", () => {
  const change = (work: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
    codeOf(onSheets((sheets) => work(sheets.getItem("Plan"))));

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["values", (s) => (s.getRange("A1").values = [[2]])],
    ["a fill", (s) => (s.getRange("A1").format.fill.color = "red")],
    ["a width", (s) => (s.getRange("A1").format.columnWidth = 90)],
    ["a conditional format", (s) => void s.getRange("A1").conditionalFormats.add("Custom")],
    ["rows", (s) => s.getRange("1:1").delete("Up")],
    ["merging", (s) => s.getRange("A1:A2").merge()],
    ["clearing", (s) => s.getRange("A1").clear()],
    ["a table", (s) => void s.tables.add("A1:B2", true)],
    [
      "a rule",
      (s) =>
        (s.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
    ],
    ["being protected again", (s) => s.protection.protect()],
  ])("refuses %s with AccessDenied", async (_what, work) => {
    const { book, faults } = installHost({ Plan: [[1]] });
    const [sheet] = book.sheets;
    if (sheet) faults.protect(sheet);
    expect(await change(work)).toBe("AccessDenied");
    if (sheet) faults.unprotect(sheet);
    if (_what !== "being protected again") expect(await change(work)).toBe("no error");
  });

  test("takes values in cells that are not locked", async () => {
    const { book } = installHost({ Plan: [[1, 2]] });
    await onSheets((sheets) => {
      const sheet = sheets.getItem("Plan");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await change((s) => (s.getRange("B1").values = [[5]]))).toBe("no error");
    expect(await change((s) => (s.getRange("A1:B1").values = [[5, 5]]))).toBe("AccessDenied");
    expect(book.sheets[0]?.cells[0]?.[1]?.value).toBe(5);
  });

  test("lets be done what its options allow, and needs its password", async () => {
    installHost({ Plan: [[1]] });
    await onSheets((sheets) => {
      sheets.getItem("Plan").protection.protect({ allowFormatCells: true }, "secret");
    });
    expect(await change((s) => (s.getRange("A1").format.font.bold = true))).toBe("no error");
    expect(await change((s) => s.protection.unprotect("guess"))).toBe("AccessDenied");
    expect(await change((s) => s.protection.unprotect("secret"))).toBe("no error");
  });
});
