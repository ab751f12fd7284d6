import { keepsFiles } from "../../src/excel/index";
import { bookOf, inExcel, sheetOf } from "./support/in-excel";

test.each([
  ["PC", true],
  ["OfficeOnline", true],
  ["Mac", false],
  ["iOS", false],
])("on %s, a file that is offered reaches the person: %s", (platform, expected) => {
  inExcel(bookOf(sheetOf("Plan", [])));
  const { context } = Office;
  jest.replaceProperty(Office, "context", { ...context, platform } as never);
  expect(keepsFiles()).toBe(expected);
  jest.restoreAllMocks();
});
