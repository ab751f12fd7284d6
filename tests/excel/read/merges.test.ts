import { areaToA1 } from "../../../src/core/sheet/a1";
import { areasOf } from "../../../src/excel/read/merges";

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
