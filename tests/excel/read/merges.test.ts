import { areaFromA1, areaToA1, type Area } from "../../../src/core/sheet/a1";
import { draftOf } from "../../../src/excel/read/draft";
import { areasOf, mergePieces } from "../../../src/excel/read/merges";

test.each([
  ["one area", "Plan!A1:B2", ["A1:B2"]],
  ["several", "Plan!A1:B2,Plan!C3:C4", ["A1:B2", "C3:C4"]],
  ["a sheet in quotes", "'Action Plan'!A1:B2,'Action Plan'!C3", ["A1:B2", "C3"]],
  [
    "a sheet with commas and exclamation marks",
    "'Now, or never!'!A1:B2,'Now, or never!'!C3:C9",
    ["A1:B2", "C3:C9"],
  ],
  ["a sheet with an apostrophe", "'Mayor''s plan'!AA10:AB12", ["AA10:AB12"]],
  ["a sheet whose name looks like an address", "'A1:B2,C3'!D4:E5", ["D4:E5"]],
  ["no sheet", "$A$1:$B$2", ["A1:B2"]],
])("areasOf reads %s", (_what, address, areas) => {
  expect(areasOf(address).map(areaToA1)).toEqual(areas);
});

/** A list of merged areas as Excel gives it, and what it says when asked area by area. */
function listed(address: string, areas: readonly Area[]) {
  const items = areas.map(({ top, left, bottom, right }) => ({
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  }));
  return {
    isNullObject: false,
    address,
    areaCount: areas.length,
    areas: { items, load: () => undefined },
  } as unknown as Excel.RangeAreas;
}

const MERGED = ["A8:A10", "B8:B10"].flatMap((address) => areaFromA1(address) ?? []);

test.each([
  ["whole", "Plan!A8:A10,Plan!B8:B10"],
  ["of the top left cells alone", "Plan!A8,Plan!B8"],
  ["cut short", "Plan!A8:A10"],
])("merged areas are read in full from an address that is %s", (_what, address) => {
  const draft = draftOf({
    sheet: {} as Excel.Worksheet,
    name: "Plan",
    visibility: "visible",
    isReport: false,
    used: { top: 0, left: 0, bottom: 20, right: 2 },
    hidden: "none",
    tables: [],
    id: "{1}",
    looks: null,
    merged: listed(address, MERGED),
  });
  let pieces = mergePieces(draft);
  while (pieces.length > 0) pieces = pieces.flatMap((piece) => [...piece.ask().take()]);
  expect(draft.merges).toEqual(MERGED);
});
