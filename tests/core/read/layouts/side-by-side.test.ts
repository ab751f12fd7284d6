import { DEFAULT_SETTINGS } from "../../../../src/core/plan/settings";
import { createReader } from "../../../../src/core/read/read";
import { sheetOf, workbookOf } from "../../../support/grid";
import { readingOf } from "../../../support/reading";

/** Each milestone with its heading and due day. */
const duesOf = (table: string): string[] =>
  readingOf(sheetOf(table)).plan.actions.flatMap(({ theme, milestones }) =>
    milestones.map(({ text, deadline }) =>
      [theme, text, deadline?.due ?? "none"].filter((part) => part !== "").join(" / "),
    ),
  );

const leftOut = (table: string): string[] =>
  readingOf(sheetOf(table)).problems.flatMap((problem) =>
    problem.kind === "label-not-understood" ? [problem.label] : [],
  );

const ROOF = ["Mend the roof / 2011-05-31", "Mend the door / 2011-06-30"];
const HALL = ["Paint the hall / 2011-06-30", "Clean the hall / 2011-07-31"];

describe("two tables side by side are each read", () => {
  test.each([
    [
      "with the same labels",
      `
      Action | Owner | Due | | Action | Owner | Due
      Mend the roof | Ann Lee | May 2011 | | Paint the hall | Bob Ray | June 2011
      Mend the door | Ann Lee | June 2011 | | Clean the hall | Bob Ray | July 2011`,
    ],
    [
      "with others that say the same",
      `
      Action | Owner | Due | | Task | Who | By when
      Mend the roof | Ann Lee | May 2011 | | Paint the hall | Bob Ray | June 2011
      Mend the door | Ann Lee | June 2011 | | Clean the hall | Bob Ray | July 2011`,
    ],
    [
      "without a column between them",
      `
      Action | Owner | Due | Action | Owner | Due
      Mend the roof | Ann Lee | May 2011 | Paint the hall | Bob Ray | June 2011
      Mend the door | Ann Lee | June 2011 | Clean the hall | Bob Ray | July 2011`,
    ],
    [
      "one further down than the other",
      `
      Action | Owner | Due | | | |
      Mend the roof | Ann Lee | May 2011 | | Action | Owner | Due
      Mend the door | Ann Lee | June 2011 | | Paint the hall | Bob Ray | June 2011
      | | | | Clean the hall | Bob Ray | July 2011`,
    ],
  ])("%s", (_, table) => {
    expect(duesOf(table)).toEqual([...ROOF, ...HALL]);
    expect(leftOut(table)).toEqual([]);
  });

  test("whichever begins first", () => {
    expect(
      duesOf(`
      | | | | Action | Owner | Due
      Action | Owner | Due | | Paint the hall | Bob Ray | June 2011
      Mend the roof | Ann Lee | May 2011 | | Clean the hall | Bob Ray | July 2011
      Mend the door | Ann Lee | June 2011 | | |`),
    ).toEqual([...HALL, ...ROOF]);
  });

  test("each under headings of its own", () => {
    expect(
      duesOf(`
      Roofs | | | | Halls
      Action | Owner | Due | | Action | Owner | Due
      Mend the roof | Ann Lee | May 2011 | | Paint the hall | Bob Ray | June 2011
      | | | | Bins
      Mend the door | Ann Lee | June 2011 | | Empty the bins | Bob Ray | July 2011`),
    ).toEqual([
      "Roofs / Mend the roof / 2011-05-31",
      "Roofs / Mend the door / 2011-06-30",
      "Halls / Paint the hall / 2011-06-30",
      "Bins / Empty the bins / 2011-07-31",
    ]);
  });

  test("a list that names no day is no plan, and is said to be left out", () => {
    const table = `
      Action | Owner | Due | | Action | Owner
      Mend the roof | Ann Lee | May 2011 | | Close | Ann Lee
      Mend the door | Ann Lee | June 2011 | | Stop | Bob Ray`;
    expect(duesOf(table)).toEqual(ROOF);
    expect(leftOut(table)).toEqual(["Action", "Owner"]);
  });

  test("a summary beside is none", () => {
    const table = `
      Action | Owner | Due | | | Directorate | Actions | Due
      Mend the roof | Ann Lee | May 2011 | | | Homes | 12 | 4
      Mend the door | Ann Lee | June 2011 | | | Parks | 11 | 3`;
    expect(duesOf(table)).toEqual(ROOF);
  });

  test("what a person has said of a column beside is said of its own table", () => {
    const sheet = sheetOf(`
      Action | Owner | Due | | Action | Owner | Due | Wobble
      Mend the roof | Ann Lee | May 2011 | | Paint the hall | Bob Ray | June 2011 | Nearly there`);
    const { plan } = readingOf(sheet, { columns: { Plan: { H: ["comment"] } } });
    expect(plan.actions.map(({ milestones }) => milestones[0]?.comment)).toEqual([
      "",
      "Nearly there",
    ]);
  });

  test("an edit in one reads as both would be read afresh", () => {
    const sheet = (due: string, other: string) =>
      sheetOf(`
      Action | Owner | Due | | Action | Owner | Due
      Mend the roof | Ann Lee | ${due} | | Paint the hall | Bob Ray | June 2011
      Mend the door | Ann Lee | June 2011 | | ${other} | Bob Ray | July 2011`);
    const options = { asAt: "2011-10-01", settings: DEFAULT_SETTINGS };
    const again = createReader();
    for (const [due, other] of [
      ["May 2011", "Clean the hall"],
      ["June 2011", "Clean the hall"],
      ["June 2011", "Sweep the hall"],
      ["June 2011", ""],
    ] as const) {
      const books = [workbookOf(sheet(due, other))];
      expect(again(books, options)).toEqual(createReader()(books, options));
    }
  });
});

test("of very many tables side by side the first are read, and the rest said to be left out", () => {
  const across = (cells: string): string => Array.from({ length: 2000 }, () => cells).join(" | | ");
  const reading = readingOf(
    sheetOf(`
      ${across("Action | Owner | Due")}
      ${across("Mend the roof | Ann Lee | May 2011")}
      ${across("Mend the door | Ann Lee | June 2011")}`),
  );
  const { actions } = reading.plan;
  expect(actions.length).toBeGreaterThanOrEqual(20);
  expect(actions.length).toBeLessThan(100);
  const left = reading.problems.filter(({ kind }) => kind === "label-not-understood");
  expect(left.length).toBeGreaterThan(0);
});
