import { testWith } from "../../support/clients";
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

const grid = {
  Plan: [
    ["Action", "Due", "Due", null, 5],
    ["a", 1, 2, 3, 4],
    ["b", 1, 2, 3, 4],
  ],
};

/** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
describe("tables", () => {
  test("make headers of their first row: text, none blank, no two alike", async () => {
    const { book } = installHost(grid);
    await onPlan(async (sheet, context) => {
      const table = sheet.tables.add("A1:E3", true);
      table.name = "Milestones";
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      table.load("name,style,showFilterButton,showBandedRows");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load("address");
      await context.sync();
      expect(table.toJSON()).toEqual({
        id: expect.any(String) as string,
        name: "Milestones",
        style: "TableStyleLight9",
        showFilterButton: false,
        showBandedRows: true,
      });
      expect(parts.map(({ address }) => address)).toEqual([
        "Plan!A1:E3",
        "Plan!A1:E1",
        "Plan!A2:E3",
      ]);
    });
    expect(book.sheets[0]?.cells[0]?.map((cell) => cell?.value)).toEqual([
      "Action",
      "Due",
      "Due2",
      "Column4",
      "5",
    ]);
  });

  test("touch neither another table nor merged cells", async () => {
    const book = bookOf(grid);
    book.sheets[0]?.merges.push({ top: 9, left: 0, bottom: 10, right: 0 });
    installHost(book);
    const add = (address: string): Promise<unknown> =>
      codeOf(onPlan((sheet) => void sheet.tables.add(address, true)));
    expect(await add("A1:B3")).toBe("no error");
    expect(await add("B3:C4")).toBe("MergedRangeConflict");
    expect(await add("A9:B12")).toBe("MergedRangeConflict");
    const merge = onPlan((sheet) => {
      sheet.getRange("A1:A2").merge();
    });
    expect(await codeOf(merge)).toBe("MergedRangeConflict");
  });

  test.each([
    ["Two words", "InvalidArgument"],
    ["A1", "InvalidArgument"],
    ["c", "InvalidArgument"],
    ["1st", "InvalidArgument"],
    ["table1", "ItemAlreadyExists"],
    ["Milestones_2", "no error"],
  ])("called %j: %s", async (name, expected) => {
    installHost(grid);
    const naming = onPlan(async (sheet, context) => {
      sheet.tables.add("A1:A3", true);
      const second = sheet.tables.add("C1:C3", true);
      await context.sync();
      second.name = name;
    });
    expect(await codeOf(naming)).toBe(expected);
  });

  test("go with their data when deleted, and without it when made a range", async () => {
    const { book } = installHost(grid);
    await onPlan((sheet) => {
      sheet.tables.add("A1:B3", true).delete();
      sheet.tables.add("D1:E3", true).convertToRange();
    });
    expect(book.sheets[0]?.tables).toEqual([]);
    expect(book.sheets[0]?.cells.map((row) => row?.[0]?.value ?? null)).toEqual([null, null, null]);
    expect(book.sheets[0]?.cells[1]?.[3]?.value).toBe(3);
  });

  test("are found by name on their sheet and in the workbook; a header alone gets a row below", async () => {
    installHost(grid);
    await onPlan(async (sheet, context) => {
      sheet.tables.add("A1:B1", true).name = "Plan_table";
      const all = context.workbook.tables.load("items/name");
      const range = context.workbook.tables.getItem("PLAN_TABLE").getRange().load("address");
      const none = sheet.tables.getItemOrNullObject("other");
      await context.sync();
      expect(all.items.map(({ name }) => name)).toEqual(["Plan_table"]);
      expect(range.address).toBe("Plan!A1:B2");
      expect(none.isNullObject).toBe(true);
    });
  });
});

/** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
describe("data validation", () => {
  test("takes lists from text or from cells, and dates", async () => {
    const { book } = installHost(grid);
    await onPlan((sheet) => {
      sheet.getRange("A2:A9").dataValidation.rule = {
        list: { inCellDropDown: true, source: "Yes, No" },
      };
      sheet.getRange("B2:B9").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("E1:E3") },
      };
      sheet.getRange("C2:C9").dataValidation.rule = {
        date: { formula1: "2026-04-01", operator: "GreaterThan" },
      };
    });
    expect(book.sheets[0]?.validations).toEqual([
      { range: "A2:A9", kind: "list", values: ["Yes", "No"] },
      { range: "B2:B9", kind: "list", values: "=Plan!$E$1:$E$3" },
      { range: "C2:C9", kind: "date" },
    ]);
    await onPlan(async (sheet, context) => {
      const rules = ["A3", "B2:B3", "C2", "D2", "A2:B2"].map((each) =>
        sheet.getRange(each).dataValidation.load("type,rule"),
      );
      await context.sync();
      expect(rules.map(({ type }) => type)).toEqual([
        "List",
        "List",
        "Date",
        "None",
        "Inconsistent",
      ]);
      expect(rules[1]?.rule).toEqual({ list: { inCellDropDown: true, source: "=Plan!$E$1:$E$3" } });
      expect(rules[3]?.rule).toEqual({});
    });
  });

  test("replaces the rule that was there, and is cleared where the ranges overlap", async () => {
    const { book } = installHost(grid);
    await onPlan((sheet) => {
      const source = "a,b";
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.getRange("A3:A4").dataValidation.rule = {
        date: { formula1: "=B1", operator: "LessThan" },
      };
      sheet.getRange("A8:C9").dataValidation.clear();
    });
    expect(book.sheets[0]?.validations.map(({ range, kind }) => `${range} ${kind}`)).toEqual([
      "A1:A2 A5:A7 list",
      "A3:A4 date",
    ]);
  });

  test("keeps an alert that was set before the rule", async () => {
    installHost(grid);
    const errorAlert = {
      title: "No",
      message: "Not in the list",
      showAlert: true,
      style: "Warning",
    } as const;
    await onPlan(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.errorAlert = errorAlert;
      dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      await context.sync();
      const again = sheet.getRange("A2").dataValidation.load("errorAlert,ignoreBlanks");
      await context.sync();
      expect([again.errorAlert, again.ignoreBlanks]).toEqual([errorAlert, true]);
    });
  });

  test.each<[string, Excel.DataValidationRule, string]>([
    [
      "a list of over 255 characters",
      { list: { inCellDropDown: true, source: "x".repeat(256) } },
      "InvalidArgument",
    ],
    [
      "two kinds at once",
      { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=TRUE" } },
      "InvalidArgument",
    ],
    ["no kind", {}, "InvalidArgument"],
  ])("refuses %s", async (_what, rule, expected) => {
    installHost(grid);
    const setting = onPlan((sheet) => {
      sheet.getRange("A1").dataValidation.rule = rule;
    });
    expect(await codeOf(setting)).toBe(expected);
  });
});

describe("names", () => {
  test("stand for ranges of the workbook or of one sheet", async () => {
    const { book } = installHost(grid);
    await onPlan(async (sheet, context) => {
      context.workbook.names.add("Headers", sheet.getRange("A1:E1")).visible = false;
      sheet.names.add("Total", "=Plan!$E$2");
      await context.sync();
      const all = context.workbook.names.load(
        "items/name,items/formula,items/type,items/visible,items/scope",
      );
      const range = context.workbook.names.getItem("headers").getRange().load("address");
      const own = sheet.names.getItemOrNullObject("Headers");
      await context.sync();
      expect(all.items.map((item) => item.toJSON())).toEqual([
        {
          name: "Headers",
          formula: "=Plan!$A$1:$E$1",
          type: "Range",
          visible: false,
          scope: "Workbook",
        },
      ]);
      expect([range.address, own.isNullObject]).toEqual(["Plan!A1:E1", true]);
      context.workbook.names.getItem("Headers").delete();
    });
    expect(book.names).toEqual([{ name: "Total", refersTo: "Plan!$E$2", sheet: "Plan" }]);
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["HEADERS", "ItemAlreadyExists"],
  ])("are not called %j", async (name, expected) => {
    const book = bookOf(grid);
    book.names.push({ name: "Headers", refersTo: "Plan!$A$1" });
    installHost(book);
    const adding = onPlan((_sheet, context) => void context.workbook.names.add(name, "=Plan!$A$1"));
    expect(await codeOf(adding)).toBe(expected);
  });
});

describe("panes, pages and filters", () => {
  test("freeze rows or columns and tell where", async () => {
    const { book } = installHost(grid);
    await onPlan(async (sheet, context) => {
      sheet.freezePanes.freezeRows(2);
      const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([rows.address, book.sheets[0]?.frozenRows]).toEqual(["Plan!1:2", 2]);
      sheet.freezePanes.freezeAt("A1:B3");
      await context.sync();
      expect([book.sheets[0]?.frozenRows, book.sheets[0]?.frozenColumns]).toEqual([3, 2]);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("lay out the printed page", async () => {
    const { book } = installHost(grid);
    await onPlan((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
    });
    expect(book.sheets[0]?.page).toEqual({
      landscape: true,
      printTitleRows: [0, 1],
      fitToWidth: true,
    });
  });

  test("tell whether a filter hides rows, and show them all", async () => {
    const book = bookOf(grid);
    const [sheet] = book.sheets;
    if (sheet) {
      Object.assign(sheet, {
        autoFilter: { top: 0, left: 0, bottom: 2, right: 4 },
        filtered: true,
      });
      sheet.hiddenRows.add(1).add(9);
    }
    installHost(book);
    await onPlan(async (plan, context) => {
      plan.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([plan.autoFilter.enabled, plan.autoFilter.isDataFiltered]).toEqual([true, true]);
      plan.autoFilter.clearCriteria();
    });
    expect([sheet?.filtered, [...(sheet?.hiddenRows ?? [])]]).toEqual([false, [9]]);
  });
});

describe("comments and notes", () => {
  const annotated = (): ReturnType<typeof bookOf> => {
    const book = bookOf(grid);
    const [first, second] = book.sheets[0]?.cells[1] ?? [];
    if (first) first.comment = "Ask Owain";
    if (second)
      second.comment = "[Threaded comment]\n\nYour version...\n\nComment:\n    Is this right?";
    return book;
  };

  testWith("notes")("are told apart as the file does it; notes came with 1.18", async () => {
    installHost(annotated(), { apiLevel: "1.18" });
    await onPlan(async (sheet, context) => {
      sheet.comments.load("items/content");
      sheet.notes.load("items/content");
      const at = sheet.notes.getItem("A2").getLocation().load("address");
      const none = sheet.notes.getItemOrNullObject("B2");
      await context.sync();
      expect(sheet.comments.items.map(({ content }) => content)).toEqual(["Is this right?"]);
      expect(sheet.notes.items.map(({ content }) => content)).toEqual(["Ask Owain"]);
      expect([at.address, none.isNullObject]).toEqual(["Plan!A2", true]);
    });
  });

  testWith("notes")("can be added as notes, and deleted", async () => {
    const { book } = installHost(annotated(), { apiLevel: "1.18" });
    await onPlan((sheet) => {
      sheet.notes.add("C3", "New");
      sheet.notes.getItem("A2").delete();
      sheet.comments.getItemByCell("B2").delete();
    });
    const comments = book.sheets[0]?.cells.flatMap((row) => row?.map((cell) => cell?.comment));
    expect(comments?.filter(Boolean)).toEqual(["New"]);
  });
});
