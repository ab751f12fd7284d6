import { CellValueType } from "@univerjs/core";
import { typedAreas, typedValue } from "../../../src/workbench/grid/typed";

describe("what a person types", () => {
  test.each([
    ["a text", { v: "June 2011", t: CellValueType.STRING }, "June 2011"],
    ["a number", { v: 12, t: CellValueType.NUMBER }, 12],
    ["a number the grid keeps as text", { v: "12", t: CellValueType.NUMBER }, 12],
    ["a date, left for the workbook to read", { v: "31/12/2011" }, "31/12/2011"],
    ["a formula rather than its last result", { f: "=A1+1", v: 3 }, "=A1+1"],
    ["a logical", { v: 1, t: CellValueType.BOOLEAN }, true],
    ["a text of two lines", richText("Review\rby June\r\n"), "Review\nby June"],
    ["a cleared cell", { v: null }, ""],
    ["a deleted cell", null, ""],
  ])("is %s", (_what, cell, expected) => {
    expect(typedValue(cell)).toBe(expected);
  });
});

describe("what is handed on", () => {
  const of = (v: string) => ({ v, t: CellValueType.STRING });

  test("is one rectangle where the change is one", () => {
    const matrix = { 2: { 1: of("a"), 2: of("b") }, 3: { 1: of("c"), 2: null } };
    expect(typedAreas(matrix)).toEqual([
      {
        area: { top: 2, bottom: 3, left: 1, right: 2 },
        values: [
          ["a", "b"],
          ["c", ""],
        ],
        formats: [
          [null, null],
          [null, null],
        ],
      },
    ]);
  });

  test("brings along the formats of what was copied", () => {
    const date = { v: 40694, s: { n: { pattern: "dd/mm/yyyy" } } };
    const formatOf = (cell: unknown) => (cell === date ? "dd/mm/yyyy" : null);
    expect(typedAreas({ 0: { 0: date, 1: of("b") } }, formatOf)).toMatchObject([
      { values: [[40694, "b"]], formats: [["dd/mm/yyyy", null]] },
    ]);
  });

  test("is a run for each stretch of cells where it is not", () => {
    const matrix = { 0: { 0: of("a"), 2: of("b") }, 5: { 0: of("c") } };
    expect(typedAreas(matrix).map(({ area }) => area)).toEqual([
      { top: 0, bottom: 0, left: 0, right: 0 },
      { top: 0, bottom: 0, left: 2, right: 2 },
      { top: 5, bottom: 5, left: 0, right: 0 },
    ]);
  });

  test("is nothing where nothing changed", () => {
    expect(typedAreas(undefined)).toEqual([]);
  });
});

function richText(dataStream: string) {
  return { p: { id: "d", body: { dataStream }, documentStyle: {} } };
}
