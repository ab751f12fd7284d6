import { testWith } from "../../support/clients";
import { installHost } from "../../support/host";

const code = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no error",
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );
const codeNow = (work: () => unknown): unknown => {
  try {
    work();
    return "no error";
  } catch (error) {
    return (error as { code?: unknown }).code ?? error;
  }
};

/**
 * How proxies behave.
 * learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */
describe("a proxy", () => {
  beforeEach(() => {
    installHost({
      Plan: [
        ["Action", 1],
        ["Open", 2],
      ],
      Notes: [],
    });
  });

  test("throws PropertyNotLoaded for what has not been loaded and synced", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      expect(codeNow(() => range.values)).toBe("PropertyNotLoaded");
      range.load("values");
      expect(codeNow(() => range.values)).toBe("PropertyNotLoaded");
      await context.sync();
      expect(range.values).toEqual([["Action"]]);
      expect(codeNow(() => range.address)).toBe("PropertyNotLoaded");
    });
  });

  test("gives copies: changing what was loaded changes nothing in the workbook", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B2");
      range.load("values");
      await context.sync();
      (range.values as unknown[][])[0] = ["changed", "changed"];
      const again = context.workbook.worksheets.getItem("Plan").getRange("A1:B2");
      again.load("values");
      await context.sync();
      expect(again.values[0]).toEqual(["Action", 1]);
    });
  });

  testWith("copies")("takes a copy of what it is given, at once", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B1");
      const values = [["before", 1]];
      range.values = values;
      values[0] = ["after", 2];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["before", 1]]);
    });
  });

  test.each([
    ["names with commas", (r: Excel.Range) => r.load("values, address")],
    ["an array of names", (r: Excel.Range) => r.load(["values", "address"])],
    ["an object", (r: Excel.Range) => r.load({ values: true, address: true })],
    ["select", (r: Excel.Range) => r.load({ select: "values,address" })],
    ["nothing, for every scalar property", (r: Excel.Range) => r.load()],
  ])("loads by %s", async (_how, load) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      load(range);
      await context.sync();
      expect([range.values, range.address]).toEqual([[["Action"]], "Plan!A1"]);
    });
  });

  test("loads along a path into the objects its properties lead to", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.load("format/font/bold, worksheet/name");
      await context.sync();
      expect(range.format.font.bold).toBe(false);
      expect(range.worksheet.name).toBe("Plan");
      expect(codeNow(() => range.format.font.color)).toBe("PropertyNotLoaded");
    });
  });

  test("loads a collection's items by their properties, with or without items/", async () => {
    await Excel.run(async (context) => {
      const plain = context.workbook.worksheets.load("name");
      await context.sync();
      expect(plain.items.map((sheet) => sheet.name)).toEqual(["Plan", "Notes"]);
      const paths = new Excel.RequestContext().workbook.worksheets.load(
        "items/name,items/protection/protected",
      );
      expect(codeNow(() => paths.items)).toBe("PropertyNotLoaded");
      await paths.context.sync();
      expect(paths.items.map((sheet) => sheet.protection.protected)).toEqual([false, false]);
      const paged = new Excel.RequestContext().workbook.worksheets.load({
        select: "name",
        top: 1,
        skip: 1,
      });
      await paged.context.sync();
      expect(paged.items.map((sheet) => sheet.name)).toEqual(["Notes"]);
    });
  });

  test("refuses to load a property there is not", async () => {
    expect(
      await code(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Plan").getRange("A1").load("value");
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });

  test("*OrNullObject gives an object that says after a sync whether it is nothing", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const none = worksheets.getItemOrNullObject("Elsewhere");
      const some = worksheets.getItemOrNullObject("plan");
      expect(codeNow(() => none.isNullObject)).toBe("PropertyNotLoaded");
      none.load("name");
      // What is found by way of nothing is nothing.
      const further = none.getRange("A1").load("values");
      await context.sync();
      expect([none.isNullObject, some.isNullObject, further.isNullObject]).toEqual([
        true,
        false,
        true,
      ]);
      expect(none.name).toBeUndefined();
      none.delete();
      expect(await code(context.sync())).toBe("InvalidObjectPath");
    });
  });

  test("getItem of what is not there rejects the sync with ItemNotFound, and is of no use after", async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItem("Elsewhere");
      expect(await code(context.sync())).toBe("ItemNotFound");
      none.load("name");
      expect(await code(context.sync())).toBe("InvalidObjectPath");
    }).catch(() => undefined);
  });

  test("a ClientResult has its value after the sync", async () => {
    await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(codeNow(() => count.value)).toBe("ValueNotLoaded");
      await context.sync();
      expect(count.value).toBe(2);
    });
  });

  test("gives back without a load what was set on it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Notes");
      sheet.name = "Remarks";
      expect(sheet.name).toBe("Remarks");
      await context.sync();
    });
  });

  test("set() sets several properties, nested ones too; a read-only one cannot be set", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.set({ values: [["New"]], format: { font: { bold: true } } });
      range.load("values,format/font/bold");
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[["New"]], true]);
      expect(() => {
        (range as { address: string }).address = "Plan!B1";
      }).toThrow(TypeError);
    });
  });

  testWith("strictness")(
    "a misspelt property is an error, where Excel would ignore it",
    async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getItem("Plan")
          .getRange("A1") as unknown as Record<string, unknown>;
        expect(() => {
          range.vlaues = [[1]];
        }).toThrow(TypeError);
        await context.sync();
      });
    },
  );

  test("toJSON gives what has been loaded, nested objects too", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.load("values,format/wrapText");
      const sheets = context.workbook.worksheets.load("name");
      await context.sync();
      expect(range.toJSON()).toEqual({ values: [["Action"]], format: { wrapText: false } });
      // An item is known by its id, which comes with it.
      const id: unknown = expect.any(String);
      expect(sheets.toJSON()).toEqual({
        items: [
          { id, name: "Plan" },
          { id, name: "Notes" },
        ],
      });
    });
  });

  test("is of its own context and of no other", async () => {
    await Excel.run(async (one) => {
      const range = one.workbook.worksheets.getItem("Plan").getRange("A1");
      await Excel.run((other) => {
        const sheet = other.workbook.worksheets.getItem("Plan");
        expect(codeNow(() => sheet.getRange("A1").getBoundingRect(range))).toBe(
          "InvalidRequestContext",
        );
        return Promise.resolve();
      });
    });
  });

  test("a range is let go when its run ends, unless it is tracked", async () => {
    const held = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const ranges = [sheet.getRange("A1"), sheet.getRange("A2").track()];
      await context.sync();
      return ranges;
    });
    const [released, tracked] = held;
    tracked?.load("values");
    await tracked?.context.sync();
    expect(tracked?.values).toEqual([["Open"]]);
    expect(codeNow(() => released?.load("values"))).toBe("InvalidObjectPath");
  });

  test("is an instance of its class in Excel's namespace", async () => {
    await Excel.run((context) => {
      expect(context.workbook).toBeInstanceOf(Excel.Workbook);
      expect(context.workbook.worksheets.getActiveWorksheet()).toBeInstanceOf(Excel.Worksheet);
      expect(context.workbook).toBeInstanceOf(OfficeExtension.ClientObject);
      return Promise.resolve();
    });
  });
});

describe("what is not there", () => {
  testWith("levels")(
    "a member above the requirement set is ApiNotFound, on its own or by load",
    async () => {
      installHost({ Plan: [[1]] });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        expect(codeNow(() => sheet.notes)).toBe("ApiNotFound");
        expect(
          codeNow(() => sheet.getRange("A1").conditionalFormats.getItemOrNullObject("x")),
        ).toBe("ApiNotFound");
        sheet.getRange("A1").load("valuesAsJson");
        expect(await code(context.sync())).toBe("InvalidArgument");
      });
      installHost({ Plan: [[1]] }, { apiLevel: "1.18" });
      await Excel.run(async (context) => {
        const { notes } = context.workbook.worksheets.getItem("Plan");
        notes.load("items/content");
        await context.sync();
        expect(notes.items).toEqual([]);
      });
    },
  );

  testWith("strictness")("a member Excel has and this host has not throws by name", async () => {
    installHost({ Plan: [[1]] });
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      expect(() => sheet.charts).toThrow("NotSupportedByHost: Worksheet.charts");
      expect(() => {
        sheet.getRange("A1").autoFill("A1:A9");
      }).toThrow("NotSupportedByHost: Range.autoFill");
      expect(() => Excel.ChartType).toThrow("NotSupportedByHost: Excel.ChartType");
      expect(() => Office.ribbon).toThrow("NotSupportedByHost: Office.ribbon");
      return Promise.resolve();
    });
  });
});

describe("Excel.run", () => {
  beforeEach(() => {
    installHost({ Plan: [[1]] });
  });

  test("sends what is left in the queue when the batch function ends", async () => {
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1").values = [[2]];
      return Promise.resolve();
    });
    const value = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1").load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(value).toEqual([[2]]);
  });

  test("wants a promise", async () => {
    const batch = (() => 5) as unknown as (context: Excel.RequestContext) => Promise<number>;
    expect(await code(Excel.run(batch))).toBe("RunMustReturnPromise");
  });

  testWith("nesting")("goes on with a context or an object of one", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      await context.sync();
      await Excel.run(sheet, async (same) => {
        expect(same).toBe(context);
        await same.sync();
      });
      await Excel.run(context, async (same) => {
        expect(same).toBe(context);
        await same.sync();
      });
    });
  });

  testWith("undoGroup")("one undo step for several syncs came with 1.20", async () => {
    const merged = (): Promise<string> =>
      Excel.run({ mergeUndoGroup: true }, async (context) => {
        await context.sync();
        return "done";
      });
    expect(await code(merged())).toBe("ApiNotFound");
    installHost({ Plan: [[1]] }, { apiLevel: "1.20" });
    expect(await merged()).toBe("done");
  });
});
