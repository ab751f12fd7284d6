import { areaFromA1, cellKey } from "../../src/core/sheet/a1";
import { addressesOf, bySheet, columnRuns } from "../../src/excel/addresses";
import { fc } from "../support/random";

const cells = fc.array(fc.record({ row: fc.nat(400), column: fc.nat(6) }), { maxLength: 300 });

/** The cells that addresses name, each as often as it is named. */
function cellsIn(addresses: readonly string[]): number[] {
  return addresses
    .flatMap((address) => address.split(","))
    .flatMap((address) => {
      const area = areaFromA1(address);
      if (!area) throw new Error(`No address: ${address}`);
      const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
      return rows.map((row) => cellKey(row, area.left));
    });
}

describe("columnRuns and addressesOf", () => {
  test("name every cell once, whatever the order and the repetitions", () => {
    fc.assert(
      fc.property(cells, (some) => {
        const named = cellsIn(addressesOf(columnRuns(some)));
        const wanted = new Set(some.map(({ row, column }) => cellKey(row, column)));
        expect(named).toHaveLength(wanted.size);
        expect(new Set(named)).toEqual(wanted);
      }),
    );
  });

  test("bring cells below each other together", () => {
    const column = [4, 5, 6, 9].map((row) => ({ row, column: 2 }));
    expect(addressesOf(columnRuns(column))).toEqual(["C5:C7,C10"]);
  });

  test("stay under the 8,192 characters Excel takes", () => {
    const alternate = Array.from({ length: 50_000 }, (_, i) => ({ row: 2 * i, column: 2 }));
    const addresses = addressesOf(columnRuns(alternate));
    expect(addresses.length).toBeGreaterThan(40);
    expect(Math.max(...addresses.map((address) => address.length))).toBeLessThan(8_192);
    expect(cellsIn(addresses)).toHaveLength(50_000);
  });

  test("are none for no cells", () => {
    expect(addressesOf(columnRuns([]))).toEqual([]);
  });
});

test("bySheet keeps the order within and between sheets", () => {
  const at = (sheet: string, row: number) => ({ at: { sheet, row, column: 0 } });
  const sheets = bySheet([at("B", 2), at("A", 1), at("B", 1)]);
  expect([...sheets.keys()]).toEqual(["B", "A"]);
  expect(sheets.get("B")?.map(({ at: { row } }) => row)).toEqual([2, 1]);
});
