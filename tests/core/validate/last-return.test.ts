import { review, createReviewer } from "../../../src/core/review";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { sheetOf, workbookOf } from "../../support/grid";

const HEADER = "Action | Lead officer | Directorate | Milestone | Deadline";
const LEISURE = `
  Build a pool | Bea Quill | Leisure | Open the pool | May 2026
  ^ | ^ | ^ | Close the old pool | June 2026
`;
const PARKS = `
  Plant trees | Dev Shah | Parks | Order the trees | July 2026
  Mend the paths | Eve Moss | Parks | Survey the paths | August 2026
`;
const SHARED = "Open the gardens | Dev Shah | Leisure; Parks | Hold a fair | September 2026";

const plan = (name: string, ...rows: readonly string[]) =>
  sheetOf([HEADER, ...rows.map((each) => each.trim())].join("\n"), { name });
const without = (rows: string, words: string): string =>
  rows
    .split("\n")
    .filter((line) => !line.includes(words))
    .join("\n");

/** What of the last return is missed, by the sheet it is missed on. */
function missed(now: readonly Workbook[], previous: readonly Workbook[]): string[] {
  const { workbooks } = review(now, { asAt: "2026-10-01", previous });
  return workbooks
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === "milestone-gone")
    .map(({ at, quote }) => `${at.sheet}: ${quote}`);
}

describe("what a sheet answers for of the last return", () => {
  const before = [workbookOf(plan("Q1", LEISURE, PARKS, SHARED))];

  test("is all of it where the sheet is the plan, whatever it is called by now", () => {
    const now = [workbookOf(plan("Q2", without(LEISURE, "old pool"), PARKS, SHARED))];
    expect(missed(now, before)).toEqual(["Q2: Close the old pool"]);
  });

  test("is a directorate that is gone from it altogether, where it holds most of the rest", () => {
    const now = [workbookOf(plan("Q2", LEISURE, without(PARKS, "paths"), SHARED))];
    expect(missed(now, before)).toEqual(["Q2: Survey the paths"]);
    const more = [workbookOf(plan("Q2", LEISURE, SHARED.replace("; Parks", "")))];
    expect(missed(more, before)).toEqual(["Q2: Order the trees", "Q2: Survey the paths"]);
  });

  test("is its own directorate's part where it is one directorate's return", () => {
    expect(missed([workbookOf(plan("Parks", without(PARKS, "trees")))], before)).toEqual([
      "Parks: Order the trees",
      "Parks: Hold a fair",
    ]);
  });

  test("is asked of one return alone where several come together", () => {
    const now = [
      workbookOf(plan("Leisure", LEISURE, SHARED)),
      workbookOf(plan("Parks", without(PARKS, "trees"))),
    ];
    expect(missed(now, before)).toEqual(["Parks: Order the trees"]);
  });

  test("is its own step of two that two actions of one title call alike", () => {
    const leisure = "Better events | Bea Quill | Leisure | Progress report | May 2026";
    const parks = "Better events | Dev Shah | Parks | Progress report | November 2026";
    const now = [workbookOf(plan("Leisure", leisure)), workbookOf(plan("Parks", parks))];
    expect(missed(now, [workbookOf(plan("Q1", leisure, parks))])).toEqual([]);
  });

  test("is no other directorate's for that directorate's name on a row", () => {
    const now = plan(
      "Leisure",
      LEISURE.replace("Leisure", "Parks"),
      "Fit a roof | Bea Quill | Leisure | Hire | May 2026",
    );
    expect(missed([workbookOf(now)], before)).toEqual(["Leisure: Hold a fair"]);
  });

  test("is no other directorate's for a step that the two share", () => {
    const housing = ["May", "June", "July"].map(
      (month) => `Mend roofs in ${month} | Ann Poole | Housing | Hire | ${month} 2026`,
    );
    const all = [workbookOf(plan("Q1", LEISURE, PARKS, SHARED, ...housing))];
    expect(missed([workbookOf(plan("Leisure", LEISURE, SHARED))], all)).toEqual([]);
  });

  test("is its directorate's part where it holds nothing of it any more", () => {
    const fresh = "Fell the trees | Dev Shah | Parks | Hire a feller | May 2026";
    expect(missed([workbookOf(plan("Parks", fresh))], before)).toEqual([
      "Parks: Order the trees",
      "Parks: Survey the paths",
      "Parks: Hold a fair",
    ]);
  });

  test("is asked of a sheet that holds none of it, by the directorates on its rows", () => {
    const fresh = [
      "Fell the trees | Dev Shah | Parks | Hire a feller | May 2026",
      "Paint the hall | Bea Quill | Halls | Buy paint | May 2026",
      "Heat the hall | Bea Quill | Halls | Buy a boiler | May 2026",
    ];
    expect(missed([workbookOf(plan("Plan", ...fresh))], [workbookOf(plan("Q1", PARKS))])).toEqual([
      "Plan: Order the trees",
      "Plan: Survey the paths",
    ]);
  });

  test("is nothing where no sheet reports on the directorate", () => {
    const now = [workbookOf(plan("Housing", "Mend roofs | Ann Poole | Housing | Hire | May 2026"))];
    expect(missed(now, before)).toEqual([]);
  });

  test("is compared again after an edit with the very same plan of the last return", () => {
    const again = createReviewer();
    const options = { asAt: "2026-10-01", previous: before };
    again([workbookOf(plan("Q2", LEISURE, PARKS, SHARED))], options);
    const edited = LEISURE.replace("May 2026", "November 2026");
    const now = [workbookOf(plan("Q2", edited, PARKS, SHARED))];
    expect(again(now, options)).toEqual(review(now, options));
    expect(
      again(now, options).workbooks[0]?.findings.map(({ rule, quote }) => [rule, quote]),
    ).toContainEqual(["original-deadline-altered", "Open the pool"]);
  });
});
