import { findMarked } from "../../src/excel/marked-formats";
import { paintFlags } from "../../src/excel/flags";
import { markedFormula } from "../../src/excel/flag-looks";
import { OfficeError } from "../../src/workbench/host/index";
import { bookOf, inExcel, sheetOf } from "./support/in-excel";

/** The rules of a sheet in an Excel that fails the whole request when one of them cannot be read. */
function excelWith(formulas: readonly string[]) {
  inExcel(bookOf(sheetOf("Plan", [])));
  const asked: string[] = [];
  const items = formulas.map((formula, i) => ({
    id: String(i),
    type: "Custom",
    custom: { rule: { formula, load: () => asked.push(formula) } },
  }));
  const counts = { syncs: 0 };
  const context = {
    sync: () => {
      counts.syncs++;
      const broken = asked.splice(0).includes("broken");
      return broken ? Promise.reject(new OfficeError("ItemNotFound")) : Promise.resolve();
    },
  } as unknown as Excel.RequestContext;
  const getItem = (id: string) => items[Number(id)];
  const sheet = {
    getRange: () => ({ conditionalFormats: { items, load: () => undefined, getItem } }),
  } as unknown as Excel.Worksheet;
  return { context, sheets: new Map([["Plan", sheet]]), counts };
}

const ours = markedFormula("overdue", 1);

test.each([
  ["among others", [ours, "=A1>3", "broken", ours, "=B1"], ["0", "3"]],
  ["first", ["broken", ours], ["1"]],
  ["alone", ["broken"], []],
  ["more than once", ["broken", ours, ours, "broken", "broken"], ["1", "2"]],
])("a rule that Excel cannot read is left alone: %s", async (_where, formulas, ids) => {
  const { context, sheets } = excelWith(formulas);
  const found = await findMarked(context, sheets);
  expect(found.map(({ format }) => format.id)).toEqual(ids);
});

test("a request for the rules that failed for a moment is made again, with objects that can be used", async () => {
  const sheet = sheetOf("Plan", [["a"]]);
  const { faults, Excel } = inExcel(bookOf(sheet));
  await paintFlags("flags", [{ at: { sheet: "Plan", row: 0, column: 0 }, look: "overdue" }]);
  faults.failAtSync(2);
  const found = await Excel.run((context) =>
    findMarked(context, new Map([["Plan", context.workbook.worksheets.getItem("Plan")]])),
  );
  expect(found.map(({ kind }) => kind)).toEqual(["flags"]);
});

test("two syncs do where every rule can be read, however many", async () => {
  const { context, sheets, counts } = excelWith(new Array<string>(2_000).fill(ours));
  expect(await findMarked(context, sheets)).toHaveLength(2_000);
  expect(counts.syncs).toBe(2);
});
