import { readWorkbook } from "../../../src/excel/index";
import { dateSystem } from "../../../src/excel/read/date-system";
import { bookOf, inExcel, sheetOf } from "../support/in-excel";

test.each([
  ["31 May 2026 counted from 1900", 46173, "31/05/2026", 1900],
  ["31 May 2026 counted from 1904", 44711, "31/05/2026", 1904],
  ["a year of two figures, from 1904", 44711, "31/05/26", 1904],
  ["a year of two figures, from 1900", 46173, "31-May-26", 1900],
  ["months in words, from 1904", 44711, "May-26", 1904],
  ["the day of one system as the year of the other", 39202, "01/05/11", 1904],
  ["a time of day beside it", 44711.4375, "31/05/26 10:30", 1904],
  ["the year first", 44711, "2026-05-31", 1904],
  ["a column too narrow to show it", 44711, "########", null],
  ["a year written in another calendar", 46173, "31/05/2569", null],
  ["a date shown without its year", 44711, "31 May", null],
])("%s", (_what, serial, shown, system) => {
  expect(dateSystem(serial, shown)).toBe(system);
});

test.each([true, false])("asks more than one date, where 1904 is %s", async (date1904) => {
  const serial = date1904 ? 44711 : 46173;
  const sheet = sheetOf("Plan", [
    ["Due", "Done"],
    [serial, serial],
    [serial, null],
  ]);
  const format = (row: number, column: number, numberFormat: string): void => {
    const cell = sheet.cells[row]?.[column];
    if (cell) cell.style = { numberFormat };
  };
  // A year in a fixed word is no year of the date.
  format(1, 0, '"2011" yyyy');
  format(2, 0, "dd/mm/yy");
  format(1, 1, "d-mmm-yy");
  inExcel({ ...bookOf(sheet), date1904 });
  expect((await readWorkbook({ scope: "all" })).date1904).toBe(date1904);
});
