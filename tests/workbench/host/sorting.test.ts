import { installHost } from "../../support/host";

const GRID = [
  ["Milestone", "Due", "Note"],
  ["Plant trees", 46173, "b"],
  ["buy saplings", null, "a"],
  ["Clear the ground", 46000, null],
  ["Anything else", "soon", null],
];

function sorted(descending = false) {
  const host = installHost({ Plan: GRID });
  host.userSort("Plan", "A2:C5", { column: 1, descending });
  const cells = host.book.sheets[0]?.cells ?? [];
  return { host, first: cells.slice(1).map((row) => row?.[0]?.value) };
}

describe("sorting by hand", () => {
  test("puts numbers before words and blanks last, either way", () => {
    const up = ["Clear the ground", "Plant trees", "Anything else", "buy saplings"];
    expect(sorted().first).toEqual(up);
    const down = ["Anything else", "Plant trees", "Clear the ground", "buy saplings"];
    expect(sorted(true).first).toEqual(down);
  });

  test("is taken back", () => {
    const { host } = sorted();
    expect(host.userUndo()).toBe(true);
    const cells = host.book.sheets[0]?.cells ?? [];
    expect(cells.slice(1).map((row) => row?.[0]?.value)).toEqual(
      GRID.slice(1).map(([milestone]) => milestone),
    );
  });

  test("tells of the rows that stand elsewhere, and of no change to cells", async () => {
    const host = installHost({ Plan: GRID });
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onRowSorted.add(({ type, address, source }) => {
        heard.push([type, address, source]);
        return Promise.resolve();
      });
      worksheets.onChanged.add(({ type }) => {
        heard.push(type);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.userSort("Plan", "A2:C4", { column: 2 });
    host.userSort("Plan", "A2:C4", { column: 2 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([["WorksheetRowSorted", "A2:C3", "Local"]]);
  });

  test("refuses merged cells, a protected sheet, and formulas by name", () => {
    const host = installHost({ Plan: GRID });
    const [sheet] = host.book.sheets;
    const sort = () => {
      host.userSort("Plan", "A2:C5", { column: 0 });
    };
    if (!sheet) throw new Error("There is a sheet.");
    sheet.merges.push({ top: 1, left: 0, bottom: 2, right: 0 });
    expect(sort).toThrow("Merged cells cannot be sorted.");
    sheet.merges.pop();
    host.faults.protect(sheet);
    expect(sort).toThrow(expect.objectContaining({ code: "AccessDenied" }));
    host.faults.unprotect(sheet);
    host.userEdit("Plan", "C5", "=1+1");
    expect(sort).toThrow(/Sorting formulas/);
  });
});
