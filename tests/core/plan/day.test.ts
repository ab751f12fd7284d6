import {
  addDays,
  day,
  dayFromSerial,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  formatDay,
  isDay,
  lastOfMonth,
  monthOf,
  serialFromDay,
  weekdayOf,
  yearOf,
} from "../../../src/core/plan/day";
import { fc } from "../../support/random";

const days = fc.integer({ min: 0, max: 100_000 }).map((n) => addDays("1900-03-01", n));

describe("a day", () => {
  test.each([
    [2012, 2, 29, "2012-02-29"],
    [2011, 2, 29, null],
    [2000, 2, 29, "2000-02-29"],
    [1900, 2, 29, null],
    [2011, 13, 1, null],
    [2011, 0, 1, null],
    [2011, 4, 31, null],
    [999, 1, 1, null],
  ])("%d-%d-%d", (year, month, date, expected) => {
    expect(day(year, month, date)).toBe(expected);
  });

  test.each([
    ["2012-02-29", true],
    ["2011-02-29", false],
    ["2011-2-1", false],
    ["", false],
    ["2011-05-31T00:00", false],
  ])("isDay(%s)", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test("has parts", () => {
    expect([yearOf("2011-05-31"), monthOf("2011-05-31"), weekdayOf("2011-05-31")]).toEqual([
      2011, 5, 2,
    ]);
    expect(formatDay("2011-05-01")).toBe("1 May 2011");
  });
});

describe("months", () => {
  test("run over into other years", () => {
    expect(firstOfMonth(2011, 13)).toBe("2012-01-01");
    expect(lastOfMonth(2011, 14)).toBe("2012-02-29");
    expect(lastOfMonth(2011, 0)).toBe("2010-12-31");
    expect(daysInMonth(2012, 2)).toBe(29);
  });
});

describe("counting days", () => {
  test("clocks that change do not count: the nights of late March and October", () => {
    expect(daysBetween("2012-03-24", "2012-03-26")).toBe(2);
    expect(addDays("2012-10-27", 2)).toBe("2012-10-29");
  });

  test("adding and counting undo each other", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
      }),
    );
  });
});

describe("serial numbers", () => {
  test.each([
    [40694, false, "2011-05-31"],
    [40694.99, false, "2011-05-31"],
    [61, false, "1900-03-01"],
    [39232, true, "2011-05-31"],
    [2_958_465, false, "9999-12-31"],
    [2_958_466, false, null],
    [0, false, null],
    [Number.NaN, false, null],
    [Number.POSITIVE_INFINITY, false, null],
  ])("%d (from 1904: %s)", (serial, date1904, expected) => {
    expect(dayFromSerial(serial, date1904)).toBe(expected);
  });

  test("a day goes to its number and back in both systems", () => {
    fc.assert(
      fc.property(days, fc.boolean(), (d, date1904) => {
        fc.pre(!date1904 || d > "1904-01-02");
        expect(dayFromSerial(serialFromDay(d, date1904), date1904)).toBe(d);
      }),
    );
  });
});
