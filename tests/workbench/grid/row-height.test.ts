import { rowHeightOf } from "../../../src/workbench/grid/row-height";
import type { TextWidth } from "../../../src/workbench/grid/text-width";
import { bookSheet } from "../../support/book-sheet";

/** Seven pixels a letter, so that twenty characters of a column's width hold twenty letters less a margin. */
const widthOf: TextWidth = (word) => word.length * 7;
const NO_MERGES: ReadonlySet<number> = new Set();
const long = "Agree the programme with partners and publish it on the council’s site";

describe("the height of a row the file leaves open", () => {
  const heightOf = (sheet: Parameters<typeof rowHeightOf>[0], merged = NO_MERGES) =>
    rowHeightOf(sheet, 0, merged, widthOf);

  test("is one line where nothing wraps", () => {
    expect(heightOf(bookSheet([[{ value: long }]], { columnWidths: [20] }))).toBe(20);
  });

  test("grows with the lines a wrapped text takes", () => {
    const sheet = bookSheet([[{ value: long, style: { wrap: true } }]], { columnWidths: [20] });
    expect(heightOf(sheet)).toBe(80);
  });

  test("is one line for a number, however many digits it has", () => {
    const cell = { value: 1 / 3, style: { wrap: true } };
    expect(heightOf(bookSheet([[cell]], { columnWidths: [6] }))).toBe(20);
  });

  test("grows with line breaks and with the size of the letters", () => {
    const style = { wrap: true, fontSize: 22 };
    const sheet = bookSheet([[{ value: "one\ntwo", style }]], { columnWidths: [20] });
    expect(heightOf(sheet)).toBe(80);
  });

  test("is not fitted to a merged cell, as Excel does not", () => {
    const sheet = bookSheet([[{ value: long, style: { wrap: true } }]], { columnWidths: [20] });
    expect(heightOf(sheet, new Set([0]))).toBe(20);
  });

  test("is never more than Excel allows", () => {
    const sheet = bookSheet([[{ value: long.repeat(50), style: { wrap: true } }]]);
    expect(heightOf(sheet)).toBe(545);
  });
});
