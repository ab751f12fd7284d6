import { ExcelUtilities } from "@microsoft/office-js-helpers";
import { installHost } from "../../support/host";

test("the main road", async () => {
  const host = installHost({
    Plan: [
      ["Action", "Milestone"],
      ["Open a hub", "Plan by May 2011"],
    ],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name, id");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values, address, rowCount");
    const sheets = context.workbook.worksheets;
    sheets.load("items/name, items/visibility");
    await context.sync();
    expect(sheet.name).toBe("Plan");
    expect(used.values).toEqual([
      ["Action", "Milestone"],
      ["Open a hub", "Plan by May 2011"],
    ]);
    expect(used.address).toBe("Plan!A1:B2");
    expect(sheets.items.map((s) => s.name)).toEqual(["Plan"]);
    expect(() => used.formulas).toThrow(/formulas/);
    used.getCell(1, 1).values = [["=1=1"]];
    const cf = used.getCell(0, 0).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    cf.custom.rule.formula = '=AND(TRUE,N("x")=0)';
    cf.custom.format.fill.color = "#FF0000";
    cf.load("id,custom/rule/formula");
    const rs = sheet.getRanges("A1,B2");
    rs.load("address");
    rs.areas.load("items/address");
    await context.sync();
    expect(cf.custom.rule.formula).toBe('=AND(TRUE,N("x")=0)');
    expect(rs.areas.items.map((r) => r.address)).toEqual(["Plan!A1", "Plan!B2"]);
    context.workbook.settings.add("k", { a: 1 });
    const s = context.workbook.settings.getItemOrNullObject("k");
    s.load("value");
    const none = context.workbook.settings.getItemOrNullObject("zzz");
    await context.sync();
    expect(s.value).toEqual({ a: 1 });
    expect(none.isNullObject).toBe(true);
    const created = await ExcelUtilities.forceCreateSheet(
      context.workbook as never,
      "Roll-up",
      true,
    );
    created.load("name");
    await context.sync();
    expect(created.name).toBe("Roll-up");
    await ExcelUtilities.forceCreateSheet(context.workbook as never, "Roll-up", true);
  });
  expect(host.book.sheets[0]?.cells[1]?.[1]).toEqual({ value: true, formula: "=1=1" });
  expect(host.counters.syncs).toBeLessThan(12);
});
