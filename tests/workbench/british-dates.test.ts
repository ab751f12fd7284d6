import { shownInBritain } from "../../src/workbench/british-dates";
import { gridStyle } from "../../src/workbench/grid/styles";
import { shownText } from "../../src/workbench/host/cells/text";

test.each([
  ["Excel's short date, as its API has it", "m/d/yyyy", "31/05/2026"],
  ["as the standard has it", "mm-dd-yy", "31/05/2026"],
  ["with the time", "m/d/yy h:mm", "31/05/2026 12:00"],
  ["the machine's long date", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "31 May 2026"],
  ["an American date that somebody has asked for", "mm/dd/yyyy", "05/31/2026"],
  ["a date in words", "d-mmm-yy", "31-May-26"],
])("%s", (_what, numberFormat, shown) => {
  expect(shownText({ value: 46173.5, style: { numberFormat } }, false)).toBe(shown);
  expect(gridStyle({ numberFormat }).n).toEqual({ pattern: shownInBritain(numberFormat) });
});
