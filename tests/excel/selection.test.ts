import type { CellRef } from "../../src/core/sheet/a1";
import { onSelectionChanged } from "../../src/excel/index";
import { until } from "../support/until";
import { bookOf, inExcel, sheetOf } from "./support/in-excel";

/** Listens to a workbook of two sheets; `after` gives what was heard once so much was. */
async function listening() {
  const host = inExcel(bookOf(sheetOf("Plan", [["Milestone"]]), sheetOf("Notes", [])));
  const heard: (CellRef | null)[] = [];
  const stop = await onSelectionChanged((at) => heard.push(at));
  const after = (count: number) =>
    until(
      () => Promise.resolve(heard),
      ({ length }) => length >= count,
    );
  return { host, after, stop };
}

describe("onSelectionChanged", () => {
  test("tells the cell at the top left, on the sheet it stands on", async () => {
    const { host, after, stop } = await listening();
    host.userSelect("Plan", "B3:C5");
    await after(1);
    host.userSelect("Notes", "A1");
    expect(await after(2)).toEqual([
      { sheet: "Plan", row: 2, column: 1 },
      { sheet: "Notes", row: 0, column: 0 },
    ]);
    await stop();
  });

  test("asks Excel nothing while a person goes from cell to cell of a sheet", async () => {
    const { host, after, stop } = await listening();
    host.userSelect("Plan", "A1");
    await after(1);
    const { syncs } = host.counters;
    for (let row = 2; row < 52; row++) host.userSelect("Plan", `A${String(row)}`);
    expect((await after(51)).at(-1)).toEqual({ sheet: "Plan", row: 50, column: 0 });
    expect(host.counters.syncs - syncs).toBe(0);
    await stop();
  });
});
