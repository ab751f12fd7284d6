import { serialFromDay } from "../../../../src/core/plan/day";
import { inOneLine, readerFor } from "../../../support/check-deadline";

const reader = readerFor();

describe("a serial number in a deadline column", () => {
  test.each([
    ["dd/mm/yyyy", "2011-05-31 2011-05-31 day stated"],
    ["[$-809]dd mmmm yyyy;@", "2011-05-31 2011-05-31 day stated"],
    ["d-mmm", "2011-05-31 2011-05-31 day stated"],
    ["dd/mm/yyyy hh:mm", "2011-05-31 2011-05-31 day stated"],
    ["General", "2011-05-31 2011-05-31 day stated"],
    ["@", "2011-05-31 2011-05-31 day stated"],
    ["0", "2011-05-31 2011-05-31 day stated"],
    ["", "2011-05-31 2011-05-31 day stated"],
    ["mmm-yy", "2011-05-01 2011-05-31 month stated"],
    ["mmmm yyyy", "2011-05-01 2011-05-31 month stated"],
    ['"by "mmm yyyy', "2011-05-01 2011-05-31 month stated"],
    ["yyyy", "2011-01-01 2011-12-31 year stated"],
    ["0.00%", "- - none none"],
    ["£#,##0.00", "- - none none"],
  ])("shown as %s", (format, expected) => {
    expect(inOneLine(reader.inCell(40694, format))).toBe(expected);
  });

  test("keeps its day when it carries an hour", () => {
    expect(inOneLine(reader.inCell(40694.75, "dd/mm/yyyy hh:mm"))).toBe(
      "2011-05-31 2011-05-31 day stated",
    );
  });

  test("counts from 1904 in such a workbook", () => {
    const serial = serialFromDay("2011-05-31", true);
    expect(inOneLine(readerFor({ date1904: true }).inCell(serial, "dd/mm/yyyy"))).toBe(
      "2011-05-31 2011-05-31 day stated",
    );
  });
});

describe("other values in a deadline column", () => {
  test.each([
    [2012, "2012-01-01 2012-12-31 year stated"],
    [0, "- - none none"],
    [-5, "- - none none"],
    [7, "- - none none"],
    [1e9, "- - none none"],
    [Number.NaN, "- - none none"],
    [true, "- - none none"],
    ["#REF!", "- - none none"],
    ["", null],
    ["  ", null],
    [null, null],
  ])("%s", (value, expected) => {
    expect(inOneLine(reader.inCell(value))).toBe(expected);
  });
});
