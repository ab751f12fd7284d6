import { areaFromA1, toA1 } from "../../../src/core/sheet/a1";
import { movedBy, movedCell } from "../../../src/core/sheet/moved";

/** Where the cell of an address stands after rows or columns came or went. */
function after(cell: string, address: string, inserted: boolean): string | null {
  const area = areaFromA1(cell);
  const at = { sheet: "Plan", row: area?.top ?? 0, column: area?.left ?? 0 };
  const moved = movedCell(at, movedBy(address, inserted));
  return moved && toA1(moved);
}

test.each([
  ["above rows that come", "C3", "4:5", true, "C3"],
  ["at the first row that comes", "C4", "4:5", true, "C6"],
  ["below rows that come", "C9", "4:5", true, "C11"],
  ["above rows that go", "C3", "4:5", false, "C3"],
  ["in the last row that goes", "C5", "4:5", false, null],
  ["just below rows that go", "C6", "4:5", false, "C4"],
  ["left of a column that comes", "A4", "B:B", true, "A4"],
  ["right of columns that come", "D4", "$B:$C", true, "F4"],
  ["in a column that goes", "B4", "B:B", false, null],
  ["right of a column that goes", "AA4", "Plan!B:B", false, "Z4"],
  ["where part of a row moves", "C4", "B2:B3", true, null],
  ["where nothing is told", "C4", "", false, null],
])("a cell %s", (_, cell, address, inserted, expected) => {
  expect(after(cell, address, inserted)).toBe(expected);
});
