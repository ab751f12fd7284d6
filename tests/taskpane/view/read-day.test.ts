import { isWhole, readDay } from "../../../src/taskpane/view/read-day";

const NEAR = "2026-11-20";

describe("a day that is typed", () => {
  test.each([
    ["28/11/2026", "2026-11-28"],
    ["5/11/2026", "2026-11-05"],
    ["28.11.26", "2026-11-28"],
    ["2026-11-28", "2026-11-28"],
    ["28 Nov 2026", "2026-11-28"],
    ["  28 Nov 2026 ", "2026-11-28"],
    ["28th November 2026", "2026-11-28"],
    ["28 November", "2026-11-28"],
    ["31 March", "2027-03-31"],
    ["31 July", "2026-07-31"],
    ["November 2026", "2026-11-30"],
    ["29 Feb 2028", "2028-02-29"],
  ])("%j is %s", (typed, day) => {
    expect(readDay(typed, NEAR)).toBe(day);
  });

  test.each([
    "",
    "31/02/2026",
    "29 Feb 2026",
    // A month written first is no day here, rather than another one.
    "11/28/2026",
    "soon",
    "ongoing",
    "28 Nov 2026 and 3 Dec 2026",
    "1 Dec 1026",
  ])("%j is none", (typed) => {
    expect(readDay(typed, NEAR)).toBeNull();
  });

  test.each([
    ["28/11/2026", true],
    ["28 Nov 2026", true],
    ["2026-11-28", true],
    ["28/11/20", false],
    ["28/11/202", false],
    ["28 Nov", false],
    ["2026-11-2", false],
    ["2026", false],
    ["", false],
  ])("%j is whole: %s", (typed, whole) => {
    expect(isWhole(typed)).toBe(whole);
  });
});
