import { returnName } from "../../../src/taskpane/view/return-name";

test.each([
  ["plan.xlsx", "plan - return 2026-11-28.xlsx"],
  ["Wexmouth plan.v2.XLSX", "Wexmouth plan.v2 - return 2026-11-28.xlsx"],
  ["plan.xlsm", "plan - return 2026-11-28.xlsm"],
  ["plan.xls", "plan - return 2026-11-28.xlsx"],
  ["Book1", "Book1 - return 2026-11-28.xlsx"],
  ["", "Plan - return 2026-11-28.xlsx"],
])("a return of %j is called %j", (workbook, name) => {
  expect(returnName(workbook, "2026-11-28")).toBe(name);
});
