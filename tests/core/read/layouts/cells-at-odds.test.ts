import type { Milestone } from "../../../../src/core/plan/plan";
import { sheetOf } from "../../../support/grid";
import { readingOf } from "../../../support/reading";

/** The milestones of a plan of one table. */
const milestonesOf = (table: string): Milestone[] =>
  readingOf(sheetOf(table)).plan.actions.flatMap(({ milestones }) => milestones);

const othersOf = (table: string): (string | null)[] =>
  milestonesOf(table).flatMap(({ deadline }) =>
    (deadline?.remarks ?? []).flatMap((remark) =>
      remark.kind === "several" ? remark.others.map(({ due }) => due) : [],
    ),
  );

describe("a milestone whose own words name another day than the column beside it", () => {
  test.each([
    ["Buy the site by May 2011", "2011-12-31", ["2011-05-31"]],
    ["Buy the site (May 2011)", "Dec 2011", ["2011-05-31"]],
  ])("%s beside %s: the column stands, and the words are told", (text, due, others) => {
    const table = `
      Action | Lead | Milestone | Target date
      Build homes | Ann Poe | ${text} | ${due}`;
    expect(milestonesOf(table)[0]?.deadline?.due).toBe("2011-12-31");
    expect(othersOf(table)).toEqual(others);
  });

  test.each([
    ["the same day", "Buy the site by May 2011", "2011-05-31"],
    ["a day within the period named", "Buy the site by summer 2011", "2011-07-15"],
    ["a quarter that holds the month", "Buy the site by May 2011", "Q1 2011/12"],
    ["a year", "Publish the report for 2010/11", "2011-10-31"],
  ])("%s is no other", (_, text, due) => {
    expect(
      othersOf(`
        Action | Lead | Milestone | Target date
        Build homes | Ann Poe | ${text} | ${due}`),
    ).toEqual([]);
  });

  test("nor is the day that the deadline was revised to", () => {
    expect(
      othersOf(`
        Action | Lead | Milestone | Target date | Revised date
        Build homes | Ann Poe | Buy the site by May 2011 | 2011-03-31 | 2011-05-31`),
    ).toEqual([]);
  });
});

describe("percentages", () => {
  const percents = (...cells: (number | string)[]): (number | null)[] =>
    milestonesOf(
      ["Action | Lead | Due | % complete"]
        .concat(
          cells.map((cell, i) => `Mend gate ${String(i)} | Ann Poe | Dec 2011 | ${String(cell)}`),
        )
        .join("\n"),
    ).map(({ percent }) => percent);

  test("1 is one per cent where others show that the column counts to 100", () => {
    expect(percents(1, 50, 100)).toEqual([1, 50, 100]);
  });

  test("1 is the whole where the others are shares", () => {
    expect(percents(1, 0.5, 0)).toEqual([100, 50, 0]);
  });

  test("one number over 1 among shares leaves them shares", () => {
    expect(percents(1, 0.5, 1, 75)).toEqual([100, 50, 100, 75]);
  });

  test("a few of 1 or less among numbers to 100 count to 100 as well, and in doubt nothing is closed", () => {
    expect(percents(0, 1, 0.5, 20, 40, 75)).toEqual([0, 1, 0.5, 20, 40, 75]);
    expect(percents(1, 50)).toEqual([1, 50]);
  });
});
