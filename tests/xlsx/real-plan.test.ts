import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { openBook, parseWorkbook, saveBook, workbookOf } from "../../src/xlsx/index";
import { describeRealPlan, realPlan } from "../support/real-plan";
import { partsOf } from "../support/xlsx-fixtures";

describeRealPlan("a real plan in four layouts", () => {
  const layouts = ["word", "cells", "register", "lines"].map(
    (layout) => `tower-hamlets-2011-12/plan.${layout}.xlsx`,
  );
  const bytesOf = (name: string) => new Uint8Array(readFileSync(realPlan(name) ?? ""));

  it.each(layouts)("%s is read as another library reads it", async (name) => {
    const bytes = bytesOf(name);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const other = workbook.worksheets[0];
    const sheet = (await parseWorkbook(bytes, name)).sheets[0];
    let compared = 0;
    other?.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        if (cell.isMerged && cell.master.address !== cell.address) return;
        const value =
          cell.value instanceof Date ? cell.value.getTime() / 86_400_000 + 25_569 : cell.value;
        expect([cell.address, sheet?.rows[number - 1]?.[column - 1]]).toEqual([
          cell.address,
          typeof value === "object" ? cell.text : value,
        ]);
        compared++;
      });
    });
    expect(compared).toBeGreaterThan(200);
  });

  it.each(layouts)("%s is the same by way of the book, and saved to the letter", async (name) => {
    const bytes = bytesOf(name);
    const book = await openBook(bytes, name);
    expect(workbookOf(book)).toEqual(await parseWorkbook(bytes, name));
    const before = partsOf(bytes);
    for (const path of before.keys()) if (path.endsWith("/")) before.delete(path);
    expect(partsOf(await saveBook(book))).toEqual(before);
  });
});
