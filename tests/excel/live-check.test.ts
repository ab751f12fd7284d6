import type { SheetLooks } from "../../src/core/sheet/looks";
import { readWorkbook } from "../../src/excel/index";
import type { Host } from "../../src/workbench/host/index";
import { workbookOf } from "../../src/xlsx/index";
import { bookOf, inExcel, sheetOf } from "./support/in-excel";

/** A plan with all that is read of a sheet beside its values. */
function plan() {
  const sheet = sheetOf(
    "Plan",
    [
      ["Action", "Lead", "Milestone", "Deadline"],
      ["Improve roads", "Ann Lee", "Open the depot", 46000],
      [null, null, "Buy grit", 46031],
      ["Plant trees", "Bob Ray", "Buy saplings", "soon"],
    ],
    {
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      columnWidths: [30],
      hiddenRows: new Set([2]),
      tables: [{ name: "Milestones", area: { top: 0, left: 0, bottom: 3, right: 3 } }],
    },
  );
  const [header] = sheet.cells;
  for (const cell of header ?? []) if (cell) cell.style = { bold: true };
  const due = sheet.cells[1]?.[3];
  if (due) due.style = { numberFormat: "mmm-yy" };
  return bookOf(sheet, sheetOf("Notes", [["Call Ann"]]));
}

describe("a check of what a person types", () => {
  let host: Host;
  let looks: Map<string, SheetLooks>;
  const check = () => readWorkbook({ scope: "visible", looks });
  const writes = async (act: () => Promise<unknown>): Promise<number> => {
    const before = host.counters.writes;
    await act();
    return host.counters.writes - before;
  };

  beforeEach(async () => {
    host = inExcel(plan());
    looks = new Map();
    await check();
  });

  test("sends no request with the write flag", async () => {
    host.userEdit("Plan", "C4", "Buy oaks");
    expect(await writes(check)).toBe(0);
  });

  test("reads what the first one read, and what was typed since", async () => {
    host.userEdit("Plan", "C4:D5", [
      ["Buy oaks", 46100],
      ["Buy elms", null],
    ]);
    const { columnWidths: asked } = (await check()).sheets[0] ?? { columnWidths: [] };
    const [read, other] = (await check()).sheets;
    const [whole] = workbookOf(host.book).sheets;
    expect({ ...read, columnWidths: [] }).toEqual({ ...whole, columnWidths: [] });
    expect(read?.columnWidths).toEqual(asked);
    expect(other?.rows).toEqual([["Call Ann"]]);
  });

  test("leaves what the person can take back", async () => {
    host.userEdit("Plan", "C4", "Buy oaks");
    await check();
    host.userEdit("Plan", "C4", "Buy elms");
    await check();
    expect([host.userUndo(), host.userUndo(), host.userUndo()]).toEqual([true, true, false]);
    expect(host.book.sheets[0]?.cells[3]?.[2]?.value).toBe("Buy saplings");
  });

  test("asks how a sheet looks that another has taken the place of, or that has outgrown what it was", async () => {
    host.userEdit("Notes", "A1:A9", "Call Bob");
    expect(await writes(check)).toBeGreaterThan(0);
    expect(await writes(check)).toBe(0);
  });
});

test("a sheet's hidden rows are found wherever they lie, and reading them is no change", async () => {
  const rows = Array.from({ length: 300 }, (_, i) => [`Milestone ${String(i)}`]);
  const hiddenRows = new Set([0, 7, 8, 9, 100, 255, 256, 299]);
  const host = inExcel(bookOf(sheetOf("Plan", rows, { hiddenRows })));
  const looks = new Map<string, SheetLooks>();
  await readWorkbook({ scope: "active", looks });
  const before = { ...host.counters };
  const [sheet] = (await readWorkbook({ scope: "active", looks })).sheets;
  expect(sheet?.hiddenRows).toEqual(hiddenRows);
  expect(host.counters.writes).toBe(before.writes);
  expect(host.counters.syncs - before.syncs).toBeLessThanOrEqual(6);
});
