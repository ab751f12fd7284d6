import { countsFrom1904 } from "../../../src/excel/read/date-system";

test.each([
  ["31 May 2026 counted from 1900", 46173, "31/05/2026", false],
  ["31 May 2026 counted from 1904", 44711, "31/05/2026", true],
  ["a column too narrow to show it", 44711, "########", false],
  ["a year written in another calendar", 46173, "31/05/2569", false],
  ["a date shown without its year", 44711, "31 May", false],
])("%s", (_what, serial, shown, from1904) => {
  expect(countsFrom1904(serial, shown)).toBe(from1904);
});
