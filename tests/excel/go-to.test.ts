import { goTo } from "../../src/excel/index";
import { bookOf, inExcel, sheetOf } from "./support/in-excel";

const at = (sheet: string) => ({ sheet, row: 11, column: 2 });

describe("goTo", () => {
  test("shows the sheet and selects the cell", async () => {
    const book = bookOf(sheetOf("Front", []), sheetOf("Plan", []));
    const host = inExcel(book);
    const heard: unknown[] = [];
    host.on("selection", ({ sheet, area }) => heard.push([sheet.name, area]));
    await goTo(at("Plan"));
    expect(book.activeSheet).toBe(1);
    expect(heard).toEqual([["Plan", { top: 11, left: 2, bottom: 11, right: 2 }]]);
  });

  test("says that the sheet is gone, or hidden", async () => {
    inExcel(bookOf(sheetOf("Front", []), sheetOf("Old", [], { visibility: "hidden" })));
    await expect(goTo(at("Gone"))).rejects.toMatchObject({ code: "SheetMissing", subject: "Gone" });
    await expect(goTo(at("Old"))).rejects.toMatchObject({ code: "SheetHidden", subject: "Old" });
  });
});
