import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { createSheetIds } from "../../../src/workbench/grid/sheet-ids";
import { pixelsOfCharacters } from "../../../src/workbench/grid/sizes";
import { snapshotOf } from "../../../src/workbench/grid/snapshot";
import { createStyleTable } from "../../../src/workbench/grid/styles";
import type { Book, BookSheet } from "../../../src/xlsx/book";
import { bookSheet } from "../../support/book-sheet";

function shown(...sheets: BookSheet[]) {
  const book: Book = {
    name: "plan.xlsx",
    date1904: false,
    sheets,
    activeSheet: 0,
    names: [],
    settings: new Map(),
    source: null,
  };
  const table = createStyleTable();
  const data = snapshotOf(book, createSheetIds(), table);
  const order = data.sheetOrder ?? [];
  return { styles: table.styles, sheets: order.map((id) => data.sheets?.[id]) };
}

describe("the grid's picture of a workbook", () => {
  test("keeps merges, widths, heights, hidden rows, frozen panes and hidden sheets", () => {
    const { sheets } = shown(
      bookSheet([[{ value: "Action" }], [{ value: "a" }], [{ value: "b" }]], {
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        columnWidths: [40],
        rowHeights: [30],
        hiddenRows: new Set([2]),
        hiddenColumns: new Set([1]),
        frozenRows: 1,
      }),
      bookSheet([], { name: "Lists", visibility: "hidden" }),
    );
    expect(sheets[0]).toMatchObject({
      name: "Plan",
      hidden: BooleanNumber.FALSE,
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }],
      rowData: { 0: { h: 40 }, 2: { hd: 1 } },
      columnData: { 0: { w: pixelsOfCharacters(40) }, 1: { hd: 1 } },
      freeze: { xSplit: 0, ySplit: 1, startRow: 1 },
    });
    expect(sheets[1]).toMatchObject({ name: "Lists", hidden: BooleanNumber.TRUE });
  });

  test("gives cells that look alike one look between them", () => {
    const look = () => ({
      bold: true,
      fill: "#FFEECC",
      wrap: true,
      horizontal: "center" as const,
      vertical: "top" as const,
      numberFormat: "dd mmm yyyy",
    });
    const { sheets, styles } = shown(
      bookSheet([[{ value: 40694, style: look() }], [{ value: "b", style: look() }]]),
    );
    expect(Object.values(styles)).toEqual([
      {
        bl: BooleanNumber.TRUE,
        bg: { rgb: "#FFEECC" },
        tb: WrapStrategy.WRAP,
        ht: HorizontalAlign.CENTER,
        vt: VerticalAlign.TOP,
        n: { pattern: "dd mmm yyyy" },
      },
    ]);
    const [id] = Object.keys(styles);
    expect(sheets[0]?.cellData).toMatchObject({
      0: { 0: { v: 40694, s: id } },
      1: { 0: { s: id } },
    });
  });

  test("shows an error as its text and a formula with its result", () => {
    const { sheets } = shown(bookSheet([[{ value: "#N/A" }, { value: 3, formula: "=1+2" }]]));
    expect(sheets[0]?.cellData?.[0]).toMatchObject({ 0: { v: "#N/A" }, 1: { v: 3, f: "=1+2" } });
  });

  test("leaves room to type beyond what is used, however many rows that is", () => {
    const many = Array.from({ length: 200_000 }, () => [{ value: 1 }]);
    expect(shown(bookSheet(many)).sheets[0]?.rowCount).toBeGreaterThan(200_000);
  });
});
