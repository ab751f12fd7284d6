import { shiftFormula } from "../../src/xlsx/read/shift-formula";

const cases: [formula: string, rows: number, columns: number, expected: string][] = [
  ["A1", 1, 0, "A2"],
  ["A1", 0, 1, "B1"],
  ["$A1", 1, 1, "$A2"],
  ["A$1", 1, 1, "B$1"],
  ["$A$1", 5, 5, "$A$1"],
  ["SUM(A1:B2)*2", 1, 1, "SUM(B2:C3)*2"],
  ["Z9", 0, 1, "AA9"],
  ["A:A", 3, 1, "B:B"],
  ["$A:C", 3, 1, "$A:D"],
  ["1:3", 2, 9, "3:5"],
  ["Sheet1!A1", 1, 1, "Sheet1!B2"],
  ["'A1 plan'!A1", 1, 1, "'A1 plan'!B2"],
  ["Q3!B2", 1, 0, "Q3!B3"],
  ['IF(A1="A1",B1,"")', 1, 0, 'IF(A2="A1",B2,"")'],
  ["LOG10(A1)", 1, 0, "LOG10(A2)"],
  ["Plan_2012+A1", 1, 0, "Plan_2012+A2"],
  ["Table1[[#All],[Due 1]]&A1", 1, 0, "Table1[[#All],[Due 1]]&A2"],
  ["1.5E10*A1", 1, 0, "1.5E10*A2"],
  ["A1048576", 1, 0, "A1"],
];

it.each(cases)("%s, %d down and %d right, is %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
