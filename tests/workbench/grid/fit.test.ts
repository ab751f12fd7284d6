import { fitOf } from "../../../src/workbench/grid/fit";
import { newSheet } from "../../../src/xlsx/index";
import type { BookSheet } from "../../../src/xlsx/book";

/** A sheet with a text in its last column; 40 characters are 285 pixels, a column without a width 64. */
function sheet(widths: readonly (number | undefined)[]): BookSheet {
  const made = newSheet("Plan");
  made.columnWidths = [...widths];
  made.cells = [[...widths.map(() => ({ value: null })), undefined], []];
  const row = Array.from({ length: widths.length }, () => undefined) as BookSheet["cells"][number];
  made.cells.push(row);
  if (row) row[widths.length - 1] = { value: "last" };
  return made;
}

describe("a sheet is fitted to its columns", () => {
  test.each([
    // 46 and 4 x 285 are 1,186 of 886 that are free: 74 %.
    ["four wide columns in 900 pixels", [40, 40, 40, 40], 900, { percent: 74, isWider: false }],
    ["never enlarged", [40], 900, { percent: 100, isWider: false }],
    ["never too small to read", [40, 40, 40, 40, 40, 40], 900, { percent: 60, isWider: true }],
    [
      "columns without a width count",
      [40, undefined, 40, 40],
      900,
      { percent: 91, isWider: false },
    ],
    [
      "not made smaller where the page is enlarged",
      [40, 40, 40],
      640,
      { percent: 100, isWider: true },
    ],
  ])("%s", (_, widths, room, expected) => {
    expect(fitOf(sheet(widths), room)).toEqual(expected);
  });

  test("what is hidden and what holds nothing takes no room", () => {
    const plan = sheet([40, 40, 40, 40]);
    plan.columnWidths.push(200);
    expect(fitOf(plan, 920).percent).toBe(76);
    plan.hiddenColumns.add(0);
    expect(fitOf(plan, 920).percent).toBe(100);
  });
});
