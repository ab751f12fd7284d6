import { copyName } from "../../../src/workbench/page/copy-name";

test.each([
  ["plan.xlsx", "plan (copy).xlsx"],
  ["Q3 return.XLSX", "Q3 return (copy).xlsx"],
  ["macros.xlsm", "macros (copy).xlsm"],
  ["", "Workbook (copy).xlsx"],
])("a copy of %j is %j", (name, expected) => {
  expect(copyName(name)).toBe(expected);
});
