import { shownDay } from "../../../../src/core/read/deadlines/shown-day";

test.each([
  ["dd/mm/yyyy", "05/11/2026"],
  ["d/m/yy", "5/11/26"],
  ["dd mmm yyyy", "05 Nov 2026"],
  ["d mmmm yyyy", "5 November 2026"],
  ["[$-809]dd\\ mmmm\\ yyyy;@", "05 November 2026"],
  ["dd-mmm-yy", "05-Nov-26"],
  ["dd.mm.yyyy", "05.11.2026"],
  ["yyyy-mm-dd", "2026-11-05"],
])("a day formatted as %s stands as it is shown", (format, words) => {
  expect(shownDay("2026-11-05", format)).toBe(words);
});

test.each([
  ["Excel’s short date, which files name month first", "mm-dd-yy"],
  ["the same as Excel names it", "m/d/yyyy"],
  ["its long date", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"],
  ["no year", "d mmm"],
  ["the time of day", "dd/mm/yyyy hh:mm"],
  ["no format at all", "General"],
  ["a column of text", "@"],
])("a day in the order of the United Kingdom: %s", (_, format) => {
  expect(shownDay("2026-11-05", format)).toBe("05/11/2026");
});
