import type { Host } from "../../../src/workbench/host";
import { bookOf, installHost } from "../../support/host";

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

const onPlan = <T>(work: Work<T>): Promise<T> =>
  Excel.run(async (context) => {
    const done = await work(context.workbook.worksheets.getItem("Plan"), context);
    await context.sync();
    return done;
  });

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no error",
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );

const write = (address: string, values: unknown): Promise<void> =>
  onPlan((sheet) => {
    sheet.getRange(address).values = values as unknown[][];
  });

async function read<K extends "values" | "formulas" | "numberFormat" | "text" | "valueTypes">(
  address: string,
  property: K,
): Promise<unknown> {
  return onPlan(async (sheet, context) => {
    const range = sheet.getRange(address).load(property);
    await context.sync();
    return range[property] as unknown;
  });
}

const cell = (host: Host, row = 0, column = 0): unknown =>
  host.book.sheets[0]?.cells[row]?.[column];

/** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values */
describe("writing values", () => {
  test.each([
    ["too few rows", "A1:B2", [[1, 2]]],
    ["too many rows", "A1", [[1], [2]]],
    ["a short row", "A1:B2", [[1, 2], [3]]],
    ["one dimension", "A1:B1", [1, 2]],
    ["an object", "A1", [[{ text: "x" }]]],
    ["null for the property", "A1", null],
  ])("refuses %s", async (_what, address, values) => {
    installHost({ Plan: [] });
    expect(await codeOf(write(address, values))).toBe("InvalidArgument");
  });

  test("takes one value for all cells", async () => {
    installHost({ Plan: [] });
    await write("A1:B2", "same");
    expect(await read("A1:B2", "values")).toEqual([
      ["same", "same"],
      ["same", "same"],
    ]);
  });

  /** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values */
  test("null leaves a cell alone and the empty text clears it, keeping its format", async () => {
    const book = bookOf({ Plan: [["a", "b", "c"]] });
    const b = book.sheets[0]?.cells[0]?.[1];
    if (b) b.style = { fill: "#FFFF00" };
    const host = installHost(book);
    await write("A1:C1", [[null, "", "z"]]);
    expect(await read("A1:C1", "values")).toEqual([["a", "", "z"]]);
    expect(await read("B1", "valueTypes")).toEqual([["Empty"]]);
    expect(cell(host, 0, 1)).toEqual({ value: null, style: { fill: "#FFFF00" } });
  });

  test("is refused for whole rows and columns, which give null when read", async () => {
    installHost({ Plan: [[1]] });
    expect(await codeOf(write("A:A", "x"))).toBe("InvalidArgument");
    expect(await read("A:B", "values")).toBeNull();
    expect(await read("2:3", "numberFormat")).toBeNull();
  });

  test("a cell holds 32,767 characters and a formula 8,192", async () => {
    installHost({ Plan: [] });
    expect(await codeOf(write("A1", "x".repeat(32_768)))).toBe("InvalidArgument");
    expect(await codeOf(write("A1", "x".repeat(32_767)))).toBe("no error");
    expect(await codeOf(write("A1", `=${"1+".repeat(5000)}1`))).toBe("FormulaLengthExceedsLimit");
  });

  test("a Date goes over the wire as text, and NaN as nothing", async () => {
    installHost({ Plan: [["before", "before"]] });
    await write("A1:B1", [[new Date(Date.UTC(2026, 4, 31)), NaN]]);
    expect(await read("A1:B1", "values")).toEqual([["2026-05-31T00:00:00.000Z", "before"]]);
  });
});

/** learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member */
describe("text that Excel takes for something else", () => {
  test.each<[string, unknown, string]>([
    ["=1=1", true, "General"],
    // This host is no calculator: what it cannot tell has no value here.
    ["=SUM(B1:B9)", "", "General"],
    ["=Plan!B2&'Q3 return'!$C$4", "", "General"],
    ['=IF(TRUE,"all of it",0)', "", "General"],
    ["+ Extend the hub", "#NAME?", "General"],
    ["-- and more", "#NAME?", "General"],
  ])("%j becomes a formula", async (text, value, format) => {
    installHost({ Plan: [] });
    await write("A1", [[text]]);
    const formula = text.startsWith("=") ? text : `=${text}`;
    expect(await read("A1", "formulas")).toEqual([[formula]]);
    expect(await read("A1", "values")).toEqual([[value]]);
    expect(await read("A1", "numberFormat")).toEqual([[format]]);
  });

  test.each<[string, unknown, string]>([
    ["12", 12, "General"],
    ["-5", -5, "General"],
    ["1,234", 1234, "#,##0"],
    ["25%", 0.25, "0%"],
    ["TRUE", true, "General"],
    ["#N/A", "#N/A", "General"],
    ["May 2011", 40664, "mmm-yy"],
    ["May-11", 40664, "mmm-yy"],
    ["2011-05-31", 40694, "m/d/yyyy"],
    ["31 May 2011", 40694, "d-mmm-yy"],
    ["2011/12", 40878, "mmm-yy"],
    ["10:30", 0.4375, "hh:mm"],
    // Written by an add-in, a day-first date stays text: only the American order is read.
    ["31/05/2011", "31/05/2011", "General"],
    ["-", "-", "General"],
    ["Year 11", "Year 11", "General"],
    ["(July 2011 (CLC)", "(July 2011 (CLC)", "General"],
    ["May", "May", "General"],
    ["7th May 2011", "7th May 2011", "General"],
  ])("%j reads back as %j", async (text, value, format) => {
    installHost({ Plan: [] });
    await write("A1", [[text]]);
    expect(await read("A1", "values")).toEqual([[value]]);
    expect(await read("A1", "numberFormat")).toEqual([[format]]);
  });

  test("an apostrophe keeps the rest as text, and is not part of it", async () => {
    const host = installHost({ Plan: [] });
    await write("A1:B1", [["'=1+1", "'May 2011"]]);
    expect(await read("A1:B1", "values")).toEqual([["=1+1", "May 2011"]]);
    expect(cell(host)).toEqual({ value: "=1+1", style: { quotePrefix: true } });
    await write("A1", [["plain"]]);
    expect(cell(host)).toEqual({ value: "plain", style: {} });
  });

  test('so does the format "@", set before or in the same batch', async () => {
    installHost({ Plan: [] });
    await onPlan((sheet) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["=1+1", "May 2011", "007"]];
    });
    expect(await read("A1:C1", "formulas")).toEqual([["=1+1", "May 2011", "007"]]);
    expect(await read("A1:C1", "valueTypes")).toEqual([["String", "String", "String"]]);
  });

  test("a cell's own number format is kept for a date", async () => {
    installHost({ Plan: [] });
    await onPlan((sheet) => {
      sheet.getRange("A1").numberFormat = [["dd mmm yyyy"]];
      sheet.getRange("A1").values = [[40694]];
    });
    expect(await read("A1", "text")).toEqual([["31 May 2011"]]);
    await onPlan((sheet) => {
      sheet.getRange("A1").numberFormat = [[""]];
    });
    expect(await read("A1", "numberFormat")).toEqual([["General"]]);
    expect(await read("A1", "text")).toEqual([["40694"]]);
  });
});

describe("reading", () => {
  test("tells the kinds of value apart", async () => {
    installHost({ Plan: [["words", 1.5, true, null, "#REF!"]] });
    expect(await read("A1:E1", "valueTypes")).toEqual([
      ["String", "Double", "Boolean", "Empty", "Error"],
    ]);
    expect(await read("A1:E1", "values")).toEqual([["words", 1.5, true, "", "#REF!"]]);
  });

  test("gives a formula with its value apart", async () => {
    const book = bookOf({ Plan: [[3]] });
    const [first] = book.sheets[0]?.cells[0] ?? [];
    if (first) first.formula = "=1+2";
    installHost(book);
    expect(await read("A1", "formulas")).toEqual([["=1+2"]]);
    expect(await read("A1", "values")).toEqual([[3]]);
  });

  test("text is what a cell shows, dates by the workbook's date system", async () => {
    const book = bookOf({ Plan: [[40694, 0.256, true, 1 / 3]] });
    const cells = book.sheets[0]?.cells[0] ?? [];
    for (const [i, numberFormat] of ["dd/mm/yyyy", "0.0%"].entries()) {
      const at = cells[i];
      if (at) at.style = { numberFormat };
    }
    installHost(book);
    expect(await read("A1:D1", "text")).toEqual([["31/05/2011", "25.6%", "TRUE", "0.333333333"]]);
    book.date1904 = true;
    expect(await read("A1", "text")).toEqual([["01/06/2015"]]);
  });
});

describe("merged cells", () => {
  const merged = (): Host => {
    const book = bookOf({
      Plan: [
        ["Action", "one"],
        [null, "two"],
        [null, "three"],
      ],
    });
    book.sheets[0]?.merges.push({ top: 0, left: 0, bottom: 2, right: 0 });
    return installHost(book);
  };

  test("hold their value at the top left, and nothing elsewhere", async () => {
    merged();
    expect(await read("A1:A3", "values")).toEqual([["Action"], [""], [""]]);
    await write("A1:A3", [["New"], ["lost"], ["lost"]]);
    expect(await read("A1:A3", "values")).toEqual([["New"], [""], [""]]);
  });

  test("merging keeps the top left value alone; across merges row by row", async () => {
    const host = installHost({
      Plan: [
        [1, 2],
        [3, 4],
      ],
    });
    await onPlan((sheet) => {
      sheet.getRange("A1:B2").merge(true);
    });
    expect(await read("A1:B2", "values")).toEqual([
      [1, ""],
      [3, ""],
    ]);
    expect(host.book.sheets[0]?.merges).toHaveLength(2);
    await onPlan((sheet) => {
      sheet.getRange("A1:B2").merge();
    });
    expect(await read("A1:B2", "values")).toEqual([
      [1, ""],
      ["", ""],
    ]);
    await onPlan((sheet) => {
      sheet.getRange("B2").unmerge();
    });
    expect(host.book.sheets[0]?.merges).toEqual([]);
  });

  /** learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
  test("are found by getMergedAreasOrNullObject where their top left lies inside, up to 512", async () => {
    const book = bookOf({ Plan: [] });
    const sheet = book.sheets[0];
    if (sheet) {
      sheet.merges = Array.from({ length: 513 }, (_, i) => ({
        top: i * 2,
        left: 0,
        bottom: i * 2 + 1,
        right: 0,
      }));
    }
    installHost(book);
    const areas = (address: string): Promise<string | null> =>
      onPlan(async (plan, context) => {
        const found = plan.getRange(address).getMergedAreasOrNullObject().load("address");
        await context.sync();
        return found.isNullObject ? null : found.address;
      });
    expect(await areas("A2:B4")).toBe("Plan!A3:A4");
    expect(await areas("B1:C9")).toBeNull();
    expect(await codeOf(areas("A1:A1025"))).toBe("GeneralException");
    expect((await areas("A1:A1024"))?.split(",")).toHaveLength(512);
  });
});
