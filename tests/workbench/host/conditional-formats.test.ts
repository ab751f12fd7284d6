import { conditionalFillsOf } from "../../../src/workbench/host";
import { constantValue } from "../../../src/workbench/host/cells/formula";
import { bookOf, installHost, sheetOf } from "../../support/host";

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

function add(sheet: Excel.Worksheet, address: string, formula: string, color: string): void {
  const rule = sheet.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = color;
}

/** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting */
describe("conditional formats", () => {
  test("are added at the top priority", async () => {
    const { book } = installHost({ Plan: [["a"]] });
    await onPlan((sheet) => {
      add(sheet, "A1:A3", "=TRUE", "red");
      add(sheet, "A2,C2", '=A1="x"', "blue");
    });
    expect(book.sheets[0]?.conditionalFormats).toMatchObject([
      { ranges: "A2 C2", formula: '=A1="x"', priority: 0, style: { fill: "#0000FF" } },
      { ranges: "A1:A3", formula: "=TRUE", priority: 1, style: { fill: "#FF0000" } },
    ]);
  });

  test("of a range are those that touch it, with their ranges and formulas", async () => {
    installHost({ Plan: [["a"]] });
    await onPlan((sheet) => {
      add(sheet, "A1:A3,C9", "=TRUE", "red");
      add(sheet, "B1", "=FALSE", "blue");
    });
    await onPlan(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A2:A9");
      conditionalFormats.load(
        "items/id,items/type,items/priority,items/stopIfTrue,items/custom/rule/formula",
      );
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      const [only, ...more] = conditionalFormats.items;
      expect([more.length, count.value]).toEqual([0, 2]);
      expect([only?.type, only?.priority, only?.stopIfTrue]).toEqual(["Custom", 1, false]);
      expect(only?.custom.rule.formula).toBe("=TRUE");
      const ranges = only?.getRanges().load("address");
      const one = only?.getRangeOrNullObject();
      const again = conditionalFormats.getItem(only?.id ?? "").custom.format.fill.load("color");
      await context.sync();
      expect(ranges?.address).toBe("Plan!A1:A3,Plan!C9");
      expect(one?.isNullObject).toBe(true);
      expect(again.color).toBe("#FF0000");
    });
  });

  test("are deleted one by one, whatever their number", async () => {
    const { book } = installHost({ Plan: [["a"]] });
    await onPlan((sheet) => {
      for (const formula of ["=1=1", "=2=2", "=3=3"]) add(sheet, "A1", formula, "red");
    });
    await onPlan(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
      for (const item of conditionalFormats.items) {
        if (item.custom.rule.formula !== "=2=2") item.delete();
      }
      await context.sync();
      conditionalFormats.items[0]?.load("id");
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    });
    expect(book.sheets[0]?.conditionalFormats.map(({ formula }) => formula)).toEqual(["=2=2"]);
  });

  test("are taken off the part of a range that is cleared", async () => {
    const { book } = installHost({ Plan: [["a"]] });
    await onPlan((sheet) => {
      add(sheet, "A1:C3", "=TRUE", "red");
    });
    await onPlan((sheet) => {
      sheet.getRange("B2").conditionalFormats.clearAll();
    });
    expect(book.sheets[0]?.conditionalFormats[0]?.ranges).toBe("A1:C1 A2 C2 A3:C3");
    await onPlan((sheet) => {
      sheet.getRange().conditionalFormats.clearAll();
    });
    expect(book.sheets[0]?.conditionalFormats).toEqual([]);
  });

  test("that were moved are fetched anew before they are touched again", async () => {
    installHost({ Plan: [["a"]] });
    await onPlan(async (sheet, context) => {
      add(sheet, "A1", "=TRUE", "red");
      add(sheet, "A1", "=FALSE", "blue");
      await context.sync();
      const { conditionalFormats } = sheet.getRange("A1");
      const last = conditionalFormats.getItemAt(1);
      last.priority = 0;
      await context.sync();
      last.delete();
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    });
    await onPlan(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1");
      conditionalFormats.getItemAt(0).delete();
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test.each<[string, (rules: Excel.ConditionalFormatCollection) => void]>([
    ["added and moved", (rules) => (rules.getItemAt(1).priority = 0)],
    ["added and deleted", (rules) => rules.getItemAt(1).delete()],
    ["added and cleared", (rules) => rules.clearAll()],
  ])("are not %s in one request, since their ids may be their places", async (_what, next) => {
    installHost({ Plan: [["a"]] });
    await onPlan((sheet) => {
      for (const formula of ["=1=1", "=2=2"]) add(sheet, "A1", formula, "red");
    });
    await onPlan(async (sheet, context) => {
      add(sheet, "A1", "=3=3", "red");
      next(sheet.getRange("A1").conditionalFormats);
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
      next(sheet.getRange("A1").conditionalFormats);
      await context.sync();
    });
  });

  test("draw a frame of thin lines, side by side", async () => {
    const { book } = installHost({ Plan: [["a"]] });
    await onPlan(async (sheet, context) => {
      add(sheet, "A1", "=TRUE", "red");
      const { borders } = sheet.getRange("A1").conditionalFormats.getItemAt(0).custom.format;
      borders.top.style = "Dash";
      borders.top.color = "#A4151F";
      borders.getItem(Excel.ConditionalRangeBorderIndex.edgeLeft).color = "blue";
      borders.getItemAt(1).style = "Dot";
      borders.getItemAt(1).style = "None";
      borders.load("count,items/sideIndex,items/style,items/color");
      await context.sync();
      expect(borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color])).toEqual(
        [
          ["EdgeTop", "Dash", "#A4151F"],
          ["EdgeBottom", "None", "#000000"],
          ["EdgeLeft", "Continuous", "#0000FF"],
          ["EdgeRight", "None", "#000000"],
        ],
      );
      borders.right.style = "Double" as "Dot";
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
    expect(book.sheets[0]?.conditionalFormats[0]?.style).toEqual({
      fill: "#FF0000",
      borders: {
        top: { style: "dashed", color: "#A4151F" },
        left: { style: "thin", color: "#0000FF" },
      },
    });
  });

  test("that were added, moved and deleted leave the numbers of the others as they were", async () => {
    const plan = sheetOf("Plan", [["a"]]);
    const own = (id: string, priority: number) => ({
      ...{ id, ranges: "A1", formula: "=TRUE", style: {}, priority, stopIfTrue: false },
    });
    // A file counts from 1, and may leave numbers out.
    plan.conditionalFormats = [own("first", 1), own("second", 4)];
    const before = structuredClone(plan.conditionalFormats);
    const { book } = installHost({ ...bookOf({}), sheets: [plan] });
    await onPlan((sheet) => {
      for (const formula of ["=1=1", "=2=2", "=3=3"]) add(sheet, "A1", formula, "red");
    });
    await onPlan((sheet) => {
      sheet.getRange("A1").conditionalFormats.getItemAt(2).priority = 0;
    });
    await onPlan((sheet) => {
      for (const at of [1, 1, 0]) sheet.getRange("A1").conditionalFormats.getItemAt(at).delete();
    });
    expect(book.sheets[0]?.conditionalFormats).toEqual(before);
  });

  test("change places by priority; a negative one counts from the back", async () => {
    const { book } = installHost({ Plan: [["a"]] });
    await onPlan(async (sheet, context) => {
      for (const formula of ["=1=1", "=2=2", "=3=3"]) add(sheet, "A1", formula, "red");
      await context.sync();
      sheet.getRange("A1").conditionalFormats.getItemAt(0).priority = -1;
    });
    const order = [...(book.sheets[0]?.conditionalFormats ?? [])].sort(
      (a, b) => a.priority - b.priority,
    );
    expect(order.map(({ formula }) => formula)).toEqual(["=2=2", "=1=1", "=3=3"]);
  });

  test("of a kind the model only keeps are there, and not custom", async () => {
    const book = bookOf({ Plan: [["a"]] });
    book.sheets[0]?.conditionalFormats.push({
      id: "bar",
      ranges: "A1:A9",
      formula: null,
      style: {},
      priority: 0,
      stopIfTrue: false,
      source: "<dataBar/>",
    });
    installHost(book);
    await onPlan(async (sheet, context) => {
      const rule = sheet.getRange("A1").conditionalFormats.getItemAt(0).load("type");
      const custom = rule.customOrNullObject.load("rule/formula");
      await context.sync();
      expect([rule.type === "Custom", custom.isNullObject]).toEqual([false, true]);
      rule.custom.rule.load("formula");
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
    });
  });

  test("of kinds that are not described here throw by name when added", async () => {
    installHost({ Plan: [["a"]] });
    await expect(
      onPlan((sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar")),
    ).rejects.toThrow("NotSupportedByHost: ConditionalFormatType DataBar");
  });
});

describe("what conditional formats paint", () => {
  test("is worked out for rules that are always true, the highest priority last", () => {
    const sheet = sheetOf("Plan");
    const rule = (formula: string | null, priority: number, fill: string): void => {
      sheet.conditionalFormats.push({
        id: String(priority),
        ranges: "A1:B2 D4",
        formula,
        style: { fill },
        priority,
        stopIfTrue: false,
      });
    };
    rule('=AND(TRUE,N("marker:overdue")=0)', 0, "#FF0000");
    rule("=$A1>3", 1, "#00FF00");
    rule("=FALSE", 2, "#00FF00");
    rule(null, 3, "#00FF00");
    rule('=LEN("a")=1', 4, "#0000FF");
    expect(conditionalFillsOf(sheet)).toEqual([
      { areas: [expect.anything(), expect.anything()], style: { fill: "#0000FF" } },
      {
        areas: [
          { top: 0, left: 0, bottom: 1, right: 1 },
          { top: 3, left: 3, bottom: 3, right: 3 },
        ],
        style: { fill: "#FF0000" },
      },
    ]);
  });

  test.each<[string, unknown]>([
    ["=TRUE", true],
    ["=true()", true],
    ['=AND(TRUE,N("milestone-monitor:overdue")=0)', true],
    ["=OR(FALSE,NOT(FALSE))", true],
    ['=LEN("a ""b""")', 5],
    ['="a"="A"', true],
    ['=1<"a"', true],
    ['="a"<TRUE', true],
    ["=-2<-1", true],
    ["=(1=1)=TRUE", true],
    ["=2>=3", false],
    ["=1<>1", false],
    ["=0", 0],
    ["=A1=1", null],
    ["=TODAY()>1", null],
    ["=1+1", null],
    ['=AND("text")', null],
    ["=AND()", null],
    ["=N()", null],
    ["=(1", null],
    ["=", null],
    ['=IF(TRUE,1,"x")', null],
  ])("%s is %j", (formula, expected) => {
    expect(constantValue(formula)).toBe(expected);
  });
});
