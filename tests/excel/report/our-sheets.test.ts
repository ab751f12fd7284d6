import { leftIn, sheetIn } from "../../../src/excel/report/our-sheets";

test.each([
  ["=Findings!$A$1", "Findings"],
  ["='Roll-up'!$A$1", "Roll-up"],
  ["='Mayor''s roll-up'!$A$1", "Mayor's roll-up"],
  ["=#REF!$A$1", "#REF"],
  ["=#REF!", null],
  ["=3", null],
])("%s leads to %s", (formula, sheet) => {
  expect(sheetIn(formula)).toBe(sheet);
});

test.each([
  ['="unfinished"', "unfinished"],
  ['="unknown"', "unknown"],
  ['="0123456789abcdef"', { fingerprint: "0123456789abcdef" }],
  ["=Register!$A$1", "unknown"],
])("%s says how a sheet was left: %j", (formula, left) => {
  expect(leftIn(formula)).toEqual(left);
});
