import { clearConditionalFormats } from "../../../src/workbench/host/cells/conditional";
import type { Host } from "../../../src/workbench/host";
import type { BookSheet } from "../../../src/xlsx/book";
import { testWith } from "../../support/clients";
import { bookOf, type Grid, installHost } from "../../support/host";

const PLAN: Grid = [
  ["Action", "Milestone", "Days"],
  ["Collect food waste", "Agree the rounds", 10],
  [null, "Deliver the caddies", 20],
  [null, "Report the tonnage", 30],
  ["Plant trees", "Choose the streets", 40],
  ["Total", null, null],
];

/** A plan with a merged action, a total, a painted row, a table's worth of sizes and a second sheet that leads to it. */
function planHost(apiLevel = "1.14"): { host: Host; plan: BookSheet; notes: BookSheet } {
  const book = bookOf({ Plan: PLAN, Notes: [["See"]] });
  const [plan, notes] = book.sheets;
  if (!plan || !notes) throw new Error("There are two sheets.");
  plan.merges = [{ top: 1, left: 0, bottom: 3, right: 0 }];
  plan.cells[5] = [{ value: "Total" }, undefined, { value: 100, formula: "=SUM(C2:C5)" }];
  plan.cells[2] = [
    { value: null },
    { value: "Deliver the caddies", style: { bold: true } },
    { value: 20 },
  ];
  plan.rowHeights = [undefined, undefined, 45];
  plan.columnWidths = [30, 40];
  plan.conditionalFormats = [
    {
      id: "all",
      ranges: "B2:B5",
      formula: "=TRUE",
      style: { fill: "#FF0000" },
      priority: 1,
      stopIfTrue: false,
    },
    {
      id: "one",
      ranges: "B3",
      formula: "=TRUE",
      style: { bold: true },
      priority: 2,
      stopIfTrue: false,
    },
  ];
  plan.validations = [{ range: "C3:C4", kind: "list", values: ["a"] }];
  plan.page = { ...plan.page, printTitleRows: [3, 4] };
  notes.cells[0] = [{ value: 20, formula: "=Plan!C3" }];
  book.names = [{ name: "Caddies", refersTo: "Plan!$B$3" }];
  return { host: installHost(book, { apiLevel }), plan, notes };
}

/** Everything of a workbook that a person would miss; what was never written is as good as empty. */
function contentsOf({ book }: Host): unknown {
  const trimmed = <T>(list: readonly (T | undefined)[]): (T | null)[] => {
    const full = Array.from(list, (each) => each ?? null);
    while (full.at(-1) === null) full.pop();
    return full;
  };
  return structuredClone({
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: Array.from(sheet.cells, (row) => trimmed(row ?? [])),
      rowHeights: trimmed(sheet.rowHeights),
      columnWidths: trimmed(sheet.columnWidths),
    })),
    names: book.names,
  });
}

const values = ({ cells }: BookSheet, column: number): unknown[] =>
  Array.from(cells, (row) => row?.[column]?.value ?? null);

describe("rows and columns that a person inserts and deletes", () => {
  test("move what follows, and what leads to it", () => {
    const { host, plan, notes } = planHost();
    host.userInsert("Plan", "3:4");
    expect(values(plan, 1)).toEqual([
      "Milestone",
      "Agree the rounds",
      null,
      null,
      "Deliver the caddies",
      "Report the tonnage",
      "Choose the streets",
      null,
    ]);
    expect(plan.merges).toEqual([{ top: 1, left: 0, bottom: 5, right: 0 }]);
    expect(plan.cells[7]?.[2]?.formula).toBe("=SUM(C2:C7)");
    expect(notes.cells[0]?.[0]?.formula).toBe("=Plan!C5");
    expect(plan.conditionalFormats.map(({ ranges }) => ranges)).toEqual(["B2:B7", "B5"]);
    expect(plan.rowHeights[4]).toBe(45);
    expect(plan.page.printTitleRows).toEqual([5, 6]);
    expect(host.book.names[0]?.refersTo).toBe("Plan!$B$5");
  });

  test("look like the row above or the column to the left, and hold nothing", () => {
    const { host, plan } = planHost();
    host.userInsert("Plan", "4:4");
    expect(plan.cells[3]?.[1]).toEqual({ value: null, style: { bold: true } });
    host.userInsert("Plan", "C:C");
    expect(plan.cells[2]?.[2]).toEqual({ value: null, style: { bold: true } });
    expect(plan.columnWidths).toEqual([30, 40, 40]);
    expect(plan.cells[2]?.[3]?.value).toBe(20);
  });

  test.each<[string, (host: Host) => void]>([
    ["a row that is inserted", (host) => host.userInsert("Plan", "3:3")],
    ["the first row that is inserted", (host) => host.userInsert("Plan", "1:1")],
    ["columns that are inserted", (host) => host.userInsert("Plan", "B:C")],
    ["a row that is deleted", (host) => host.userDelete("Plan", "3:3")],
    ["all the rows of a merge", (host) => host.userDelete("Plan", "2:4")],
    ["every row", (host) => host.userDelete("Plan", "1:6")],
    ["a column that formulas lead to", (host) => host.userDelete("Plan", "C:C")],
    ["the column of a merge", (host) => host.userDelete("Plan", "A:B")],
    ["a width", (host) => host.userResize("Plan", "B:B", 90)],
    ["a height", (host) => host.userResize("Plan", "2:3", 60)],
    [
      "what is typed",
      (host) =>
        host.userEdit("Plan", "A2:B3", [
          ["x", "31/05/2026"],
          ["", "=1+1"],
        ]),
    ],
  ])("are taken back whole: %s", (_what, act) => {
    const { host } = planHost();
    const before = contentsOf(host);
    act(host);
    const after = contentsOf(host);
    expect(after).not.toEqual(before);
    expect(host.userUndo()).toBe(true);
    expect(contentsOf(host)).toEqual(before);
    expect(host.userRedo()).toBe(true);
    expect(contentsOf(host)).toEqual(after);
    expect(host.userUndo()).toBe(true);
    expect(contentsOf(host)).toEqual(before);
    expect(host.userUndo()).toBe(false);
  });

  test("come back around what has been written since", () => {
    const { host, plan } = planHost();
    host.userDelete("Plan", "3:3");
    host.coauthor.edit("Plan", "B4", "Choose the squares");
    host.coauthor.edit("Plan", "C5", 7);
    clearConditionalFormats(plan, [{ top: 1, left: 1, bottom: 3, right: 1 }]);
    host.userUndo();
    expect(values(plan, 1)).toEqual([
      "Milestone",
      "Agree the rounds",
      "Deliver the caddies",
      "Report the tonnage",
      "Choose the squares",
      null,
    ]);
    expect(plan.cells[5]?.[2]).toEqual({ value: 7 });
    // What lay over the deleted row alone comes back with it; what was cleared since does not.
    expect(plan.conditionalFormats.map(({ id, ranges }) => [id, ranges])).toEqual([["one", "B3"]]);
  });

  test("stay as they are on a protected sheet", () => {
    const { host, plan } = planHost();
    const before = contentsOf(host);
    host.faults.protect(plan);
    expect(() => host.userInsert("Plan", "3:3")).toThrow(
      expect.objectContaining({ code: "AccessDenied" }),
    );
    expect(() => host.userDelete("Plan", "3:3")).toThrow(
      expect.objectContaining({ code: "AccessDenied" }),
    );
    host.faults.unprotect(plan);
    expect(contentsOf(host)).toEqual(before);
    expect(host.userUndo()).toBe(false);
  });
});

describe("what is taken back", () => {
  test("is the last step first, a pasted block in one", () => {
    const { host, plan } = planHost();
    host.userEdit("Plan", "B2", "First");
    host.userPaste("Plan", [
      { address: "B3:B4", values: [["Second"], ["Third"]] },
      { address: "C5", values: [[41]] },
    ]);
    host.userUndo();
    expect([plan.cells[2]?.[1]?.value, plan.cells[4]?.[2]?.value]).toEqual([
      "Deliver the caddies",
      40,
    ]);
    expect(plan.cells[1]?.[1]?.value).toBe("First");
    host.userUndo();
    expect(plan.cells[1]?.[1]?.value).toBe("Agree the rounds");
    host.userRedo();
    host.userRedo();
    expect([1, 2, 3].map((row) => plan.cells[row]?.[1]?.value)).toEqual([
      "First",
      "Second",
      "Third",
    ]);
  });

  test("takes with it the formats that a copied date brought, where a cell had none", () => {
    const { host, plan } = planHost();
    const before = contentsOf(host);
    const own = { value: 1, style: { numberFormat: "0.00" } };
    (plan.cells[1] ??= [])[2] = own;
    host.userPaste("Plan", [
      {
        address: "C2:C4",
        values: [[46173], [46173], ["Soon"]],
        formats: [["dd/mm/yyyy"], ["dd/mm/yyyy"], ["dd/mm/yyyy"]],
      },
    ]);
    expect([1, 2, 3].map((row) => plan.cells[row]?.[2])).toEqual([
      { value: 46173, style: { numberFormat: "0.00" } },
      { value: 46173, style: { numberFormat: "dd/mm/yyyy" } },
      { value: "Soon" },
    ]);
    host.userUndo();
    (plan.cells[1] ??= [])[2] = { value: 10 };
    expect(contentsOf(host)).toEqual(before);
  });

  test("is selected, as in Excel", () => {
    const { host } = planHost();
    host.userEdit("Plan", "B2:B3", "x");
    host.userSelect("Notes", "A1");
    host.userUndo();
    expect(host.selection).toEqual({ sheet: "Plan", address: "B2:B3", rows: "2:3" });
  });

  test("cannot be done again after something else", () => {
    const { host } = planHost();
    host.userEdit("Plan", "B2", "x");
    host.userUndo();
    host.userEdit("Plan", "B3", "y");
    expect(host.userRedo()).toBe(false);
  });

  test("takes back what the add-in wrote into cells, a batch at a time", async () => {
    const { host } = planHost();
    host.userEdit("Plan", "C2", "mine");
    const before = contentsOf(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("B3").values = [["y"]];
      await context.sync();
    });
    const after = contentsOf(host);
    expect(host.userUndo()).toBe(true);
    expect(contentsOf(host)).toEqual(before);
    expect(host.userRedo()).toBe(true);
    expect(contentsOf(host)).toEqual(after);
  });

  testWith("undoGroup")(
    "takes back a whole run of the add-in's at once from ExcelApi 1.20, where it asks for that",
    async () => {
      const host = installHost({ Plan: [["a"]] }, { apiLevel: "1.20" });
      const write = async (context: Excel.RequestContext): Promise<void> => {
        const cell = context.workbook.worksheets.getItem("Plan").getRange("A1");
        cell.values = [["b"]];
        await context.sync();
        cell.values = [["c"]];
        await context.sync();
      };
      const value = () => host.book.sheets[0]?.cells[0]?.[0]?.value;
      await Excel.run({ mergeUndoGroup: true }, write);
      host.userUndo();
      expect(value()).toBe("a");
      await Excel.run(write);
      host.userUndo();
      expect(value()).toBe("b");
    },
  );

  test("leaves alone what the add-in did to more than values", async () => {
    const { host } = planHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("B2").format.fill.color = "#FF0000";
      await context.sync();
    });
    expect(host.userUndo()).toBe(false);
  });

  test("is nothing once someone else has moved rows, whose addresses are then others", async () => {
    const { host } = planHost();
    host.userEdit("Plan", "B2", "x");
    host.coauthor.edit("Plan", "B3", "y");
    expect(host.userUndo()).toBe(true);
    host.userEdit("Plan", "B2", "x");
    host.coauthor.insert("Plan", "1:1");
    expect(host.userUndo()).toBe(false);
    host.userEdit("Plan", "B2", "x");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("2:2").delete("Up");
      await context.sync();
    });
    expect(host.userUndo()).toBe(false);
  });
});

/** learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs */
describe("Excel's events for it", () => {
  async function heardOf(apiLevel: string, act: (host: Host) => void): Promise<unknown[]> {
    const { host } = planHost(apiLevel);
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        const { changeType, address, source } = args;
        const told = args as Partial<typeof args>;
        heard.push([changeType, address, source, told.triggerSource, told.changeDirectionState]);
        return Promise.resolve();
      });
      await context.sync();
    });
    act(host);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return heard;
  }

  test("tell what kind of change it is, and where", async () => {
    expect(
      await heardOf("1.14", (host) => {
        host.userInsert("Plan", "3:4");
        host.userUndo();
        host.userDelete("Plan", "B:B");
        host.userUndo();
        host.userEdit("Plan", "A1", "x");
        host.userUndo();
      }),
    ).toEqual([
      ["RowInserted", "3:4", "Local", "Unknown", { insertShiftDirection: "Down" }],
      ["RowDeleted", "3:4", "Local", "Unknown", { deleteShiftDirection: "Up" }],
      ["ColumnDeleted", "B:B", "Local", "Unknown", { deleteShiftDirection: "Left" }],
      ["ColumnInserted", "B:B", "Local", "Unknown", { insertShiftDirection: "Right" }],
      ["RangeEdited", "A1", "Local", "Unknown", undefined],
      ["RangeEdited", "A1", "Local", "Unknown", undefined],
    ]);
  });

  test("tell a co-author's from one's own by their source, and no more below 1.14", async () => {
    const act = (host: Host): void => {
      host.coauthor.edit("Plan", "A1", "x");
      host.coauthor.delete("Plan", "3:3");
    };
    expect(await heardOf("1.14", act)).toEqual([
      ["RangeEdited", "A1", "Remote", "Unknown", undefined],
      ["RowDeleted", "3:3", "Remote", "Unknown", { deleteShiftDirection: "Up" }],
    ]);
    expect(await heardOf("1.13", act)).toEqual([
      ["RangeEdited", "A1", "Remote", undefined, undefined],
      ["RowDeleted", "3:3", "Remote", undefined, undefined],
    ]);
  });
});
