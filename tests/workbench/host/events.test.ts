import type { Host } from "../../../src/workbench/host";
import { testWith } from "../../support/clients";
import { bookOf, installHost } from "../../support/host";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

type Heard = Record<string, unknown>;

async function listen(): Promise<{ heard: Heard[]; stop: () => Promise<void> }> {
  const heard: Heard[] = [];
  const hear = (args: object): Promise<void> => {
    heard.push(
      Object.fromEntries(Object.entries(args).filter(([, value]) => typeof value !== "function")),
    );
    return Promise.resolve();
  };
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const results = [
      worksheets.onChanged.add(hear),
      worksheets.onAdded.add(hear),
      worksheets.onDeleted.add(hear),
      worksheets.onActivated.add(hear),
      worksheets.onSelectionChanged.add(hear),
      worksheets.onFormatChanged.add(hear),
    ];
    await context.sync();
    return {
      heard,
      stop: () =>
        Excel.run(context, async (same) => {
          for (const result of results) result.remove();
          await same.sync();
        }),
    };
  });
}

const write = (address: string, values: unknown[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange(address).values = values;
    await context.sync();
  });

/** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
describe("events", () => {
  let host: Host;
  beforeEach(() => {
    host = installHost({ Plan: [["a", 1]], Notes: [] }, { apiLevel: "1.14" });
  });

  test("tell of the add-in's own writes as its own, of one cell with what it held", async () => {
    const { heard } = await listen();
    await write("A1", [["b"]]);
    await settled();
    expect(heard).toEqual([
      {
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        worksheetId: expect.stringMatching(/^\{.*\}$/),
        address: "A1",
        details: {
          valueBefore: "a",
          valueAfter: "b",
          valueTypeBefore: "String",
          valueTypeAfter: "String",
        },
      },
    ]);
  });

  testWith("absence")(
    "tell of what a person types as someone else's, of several cells without details",
    async () => {
      const { heard } = await listen();
      host.userEdit("Plan", "A1:B1", [["x", "31/05/2011"]]);
      await settled();
      expect(heard).toHaveLength(1);
      expect(heard[0]).toMatchObject({ address: "A1:B1", triggerSource: "Unknown" });
      expect(heard[0]).not.toHaveProperty("details");
      // A person in Britain types the day first.
      expect(host.book.sheets[0]?.cells[0]?.[1]).toEqual({
        value: 40694,
        style: { numberFormat: "dd/mm/yyyy" },
      });
      await write("A1", [["own again"]]);
      await settled();
      expect(heard[1]).toMatchObject({ triggerSource: "ThisLocalAddin" });
    },
  );

  testWith("absence")("do not tell who made a change in an Excel below 1.14", async () => {
    installHost({ Plan: [["a"]] });
    const { heard } = await listen();
    await write("A1", [["b"]]);
    await settled();
    expect(heard[0]).not.toHaveProperty("triggerSource");
  });

  test("come after the batch, with a range that leads back to the cells", async () => {
    const values: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.onChanged.add((args) =>
        Excel.run(async (own) => {
          const range = args.getRange(own).load("values");
          await own.sync();
          values.push(range.values);
        }),
      );
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("A1").values = [["last"]];
      await context.sync();
      expect(values).toEqual([]);
    });
    await settled();
    await settled();
    expect(values).toEqual([[["last"]], [["last"]]]);
  });

  test("are for their own sheet only, where asked of a sheet", async () => {
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").onChanged.add(() => Promise.resolve(count++));
      await context.sync();
    });
    host.userEdit("Plan", "A1", "x");
    host.userEdit("Notes", "A1", "x");
    await settled();
    expect(count).toBe(1);
  });

  test("tell of sheets that come, go and are shown, and of rows", async () => {
    const { heard } = await listen();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("New").activate();
      context.workbook.worksheets.getItem("Notes").delete();
      context.workbook.worksheets.getItem("Plan").getRange("1:1").insert("Down");
      context.workbook.worksheets.getItem("Plan").getRange("A1").format.fill.color = "red";
      await context.sync();
    });
    host.userSelect("Plan", "B2");
    await settled();
    expect(
      heard.map(({ type, changeType, address }) =>
        [type, changeType, address].filter(Boolean).join(" "),
      ),
    ).toEqual([
      "WorksheetAdded",
      "WorksheetActivated",
      "WorksheetDeleted",
      "WorksheetChanged RowInserted 1:1",
      "WorksheetFormatChanged A1",
      "WorksheetActivated",
      "WorksheetSelectionChanged B2",
    ]);
  });

  test("cease when the handler is removed in its own context", async () => {
    const { heard, stop } = await listen();
    await stop();
    host.userEdit("Plan", "A1", "x");
    await settled();
    expect(heard).toEqual([]);
  });

  test("rest while context.runtime.enableEvents is false", async () => {
    const { heard } = await listen();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Plan").getRange("A1").values = [["x"]];
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([]);
  });
});

describe("the host tells a page", () => {
  test("what has changed, once a batch, a failed one included", async () => {
    const host = installHost({ Plan: [["a"]] });
    const told: string[][] = [];
    const stop = host.on("change", (changes) => told.push(changes.map(({ kind }) => kind)));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").values = [["b"]];
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
      sheet.getRange("A2").values = [["c"]];
      sheet.getRange("A3").values = [["too", "wide"]];
      await context.sync().catch(() => undefined);
    });
    host.userEdit("Plan", "A1", "x");
    expect(told).toEqual([["cells", "format"], ["cells"], ["cells"]]);
    stop();
    host.userEdit("Plan", "A1", "y");
    expect(told).toHaveLength(3);
  });

  test("what is selected", () => {
    const host = installHost({ Plan: [["a"]], Notes: [] });
    const selected: string[] = [];
    host.on("selection", ({ sheet, area }) => selected.push(`${sheet.name} ${String(area.top)}`));
    host.userSelect("Notes", "B3");
    expect(selected).toEqual(["Notes 2"]);
  });
});

describe("Office", () => {
  test("is ready at once and says where it is", async () => {
    installHost({ Plan: [] });
    expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.officeTheme.bodyBackgroundColor).toMatch(/^#/);
  });

  test.each<[string, string | undefined, boolean]>([
    ["ExcelApi", "1.13", true],
    ["ExcelApi", "1.9", true],
    ["ExcelApi", "1.20", false],
    ["SharedRuntime", "1.1", true],
    ["SharedRuntime", undefined, true],
    ["DialogApi", "1.1", false],
    ["WordApi", "1.1", false],
  ])("isSetSupported(%s, %s) is %s", (name, version, expected) => {
    installHost({ Plan: [] });
    expect(Office.context.requirements.isSetSupported(name, version)).toBe(expected);
  });

  /** learn.microsoft.com/javascript/api/office/office.settings */
  test("keeps its settings in memory until they are saved", async () => {
    const { book } = installHost({ Plan: [] });
    const { settings } = Office.context.document;
    settings.set("look", { wide: true });
    expect(settings.get("look")).toEqual({ wide: true });
    expect(settings.get("other")).toBeNull();
    expect(book.settings.size).toBe(0);
    const status = await new Promise((resolve) => {
      settings.saveAsync((result) => {
        resolve(result.status);
      });
    });
    expect([status, book.settings.get("look")]).toEqual(["succeeded", '{"wide":true}']);
  });

  /** learn.microsoft.com/javascript/api/excel/excel.settingcollection */
  test("shares them with workbook.settings", async () => {
    const book = bookOf({ Plan: [] });
    book.settings.set("look", '{"wide":true}');
    installHost(book);
    expect(Office.context.document.settings.get("look")).toEqual({ wide: true });
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("plan", { year: "2026/27", days: [1, 2] });
      const kept = settings.getItem("plan").load("key,value");
      const all = settings.load("items/key");
      await context.sync();
      expect(kept.value).toEqual({ year: "2026/27", days: [1, 2] });
      expect(all.items.map(({ key }) => key)).toEqual(["look", "plan"]);
      settings.getItem("look").delete();
      await context.sync();
    });
    expect([...book.settings.keys()]).toEqual(["plan"]);
  });

  test("runs the ribbon's commands and shows and hides the pane", async () => {
    const { addin } = installHost({ Plan: [] });
    const modes: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      modes.push(visibilityMode);
    });
    Office.actions.associate("hidePane", async (event: { completed: () => void }) => {
      await Office.addin.hide();
      event.completed();
    });
    await addin.press("hidePane");
    expect([addin.visible, modes, addin.actionIds]).toEqual([false, ["Hidden"], ["hidePane"]]);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await Office.addin.showAsTaskpane();
    expect([addin.visible, await Office.addin.getStartupBehavior()]).toEqual([true, "Load"]);
    await expect(addin.press("unknown")).rejects.toThrow("unknown");
  });
});
