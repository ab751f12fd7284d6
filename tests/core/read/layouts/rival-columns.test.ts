import type { Milestone } from "../../../../src/core/plan/plan";
import { sheetOf } from "../../../support/grid";
import { readingOf } from "../../../support/reading";

/** The milestones of a plan of one table. */
const milestonesOf = (table: string): Milestone[] =>
  readingOf(sheetOf(table)).plan.actions.flatMap(({ milestones }) => milestones);

/** The columns of a table that are said not to be read, with the label read in their place. */
const leftOut = (table: string): string[] =>
  readingOf(sheetOf(table)).problems.flatMap((problem) =>
    problem.kind === "label-not-understood"
      ? [`${problem.label} for ${problem.rival ?? "nothing"}`]
      : [],
  );

describe("of several columns that tell the status", () => {
  test("the latest period that is filled holds, row by row", () => {
    const table = `
      Action | Owner | Target date | Q1 status | Q2 status
      Write the policy | Ann Poe | 30/09/2011 | In progress | Complete
      Train the staff | Bob Ray | 30/06/2011 | Complete |
      Buy the kit | Bob Ray | 30/06/2011 | On track | On hold`;
    expect(milestonesOf(table).map(({ reported }) => reported)).toEqual([
      "complete",
      "complete",
      "suspended",
    ]);
    expect(milestonesOf(table).map(({ cells }) => cells.status?.column)).toEqual([4, 3, 4]);
    expect(leftOut(table)).toEqual([]);
  });

  test.each([
    ["RAG Q1 | RAG Q2", "Red | Blue"],
    ["RAG Q2 | RAG Q1", "Blue | Red"],
    ["Status June 2011 | Status Sept 2011", "Red | Blue"],
    ["Status Dec 2011 | Status March 2012", "Red | Blue"],
    ["Status at 30/06/2011 | Status at 30/09/2011", "Red | Blue"],
  ])("periods are compared in time, wherever they stand: %s", (labels, cells) => {
    const [milestone] = milestonesOf(`
      Action | Owner | Target date | ${labels}
      Write the policy | Ann Poe | 30/09/2011 | ${cells}`);
    expect(milestone?.reportedText).toBe("Blue");
  });

  test.each([
    ["Previous RAG | Current RAG", "Blue | Red", "Red", ["Previous RAG for Current RAG"]],
    ["RAG | Last RAG", "Red | Blue", "Red", ["Last RAG for RAG"]],
    [
      "Risk RAG | Budget RAG | Status",
      "Green | Blue | Not started",
      "Not started",
      ["Risk RAG for Status", "Budget RAG for Status"],
    ],
    ["Status | RAG", "Not started | Red", "Not started", ["RAG for Status"]],
  ])(
    "%s: how things stand now wins, and the rest is said to be left out",
    (labels, cells, text, out) => {
      const table = `
      Action | Owner | Target date | ${labels}
      Write the policy | Ann Poe | 30/09/2011 | ${cells}`;
      expect(milestonesOf(table)[0]?.reportedText).toBe(text);
      expect(leftOut(table)).toEqual(out);
    },
  );
});

describe("an empty column within a table", () => {
  test("labels beyond it that repeat none are the table's own", () => {
    const [milestone] = milestonesOf(`
      Action | Due | | Status | Owner
      Mend the roof | May 2011 | | Complete | Ann Lee`);
    expect(milestone?.reported).toBe("complete");
  });
});

describe("a column that loses to a rival falls back to its next meaning", () => {
  test.each([
    ["Progress update | RAG | Comments", "Held up by frost | Red | Late start"],
    ["Progress to date | RAG | Comments", "Held up by frost | Red | Late start"],
    ["RAG | Progress | Comments", "Red | Held up by frost | Late start"],
  ])("%s: words on progress are a comment beside a mark", (labels, cells) => {
    const table = `
      Action | Owner | Due | ${labels}
      Fit the kitchens | Ann Poe | 30/06/2011 | ${cells}`;
    const [milestone] = milestonesOf(table);
    expect(milestone?.reportedText).toBe("Red");
    expect(milestone?.comment).toBe("Held up by frost Late start");
    expect(leftOut(table)).toEqual([]);
  });

  test("where the mark is missing on a row the words tell the status", () => {
    const [milestone] = milestonesOf(`
      Action | Owner | Due | Progress to date | RAG
      Fit the kitchens | Ann Poe | 30/06/2011 | Completed |
      Fit the baths | Ann Poe | 30/06/2011 | Begun late | Amber`);
    expect(milestone?.reported).toBe("complete");
  });

  test.each(["Completion date", "End date", "Date finished"])(
    "%s beside a target date is the day on which it came",
    (label) => {
      const [first, second] = milestonesOf(`
        Action | Owner | Target date | ${label}
        Draft the strategy | Ann Poe | 30/06/2011 | 12/06/2011
        Consult | Ann Poe | 30/09/2011 |`);
      expect(first).toMatchObject({ completedOn: "2011-06-12", reported: "complete" });
      expect(first?.deadline?.due).toBe("2011-06-30");
      expect(second).toMatchObject({ completedOn: null, reported: "none" });
    },
  );

  test("a completion date that says the deadline's day on most rows is the deadline as a date", () => {
    const [first] = milestonesOf(`
      Action | Owner | Timescale | Completion date
      Draft the strategy | Ann Poe | June 2011 | 2011-06-30
      Consult | Ann Poe | March 2012 | 2012-03-31`);
    expect(first).toMatchObject({ completedOn: null, reported: "none" });
    expect(first?.deadline?.due).toBe("2011-06-30");
  });

  test("of two columns of what actions serve the one further left is the theme", () => {
    const [action] = readingOf(
      sheetOf(`
      Corporate Priority | Objective | Action | Owner | Due
      A greener borough | More trees | Plant oaks | Ann Poe | June 2011`),
    ).plan.actions;
    expect(action).toMatchObject({
      theme: "A greener borough",
      priority: "More trees",
      text: "Plant oaks",
    });
  });

  test("a project that holds actions with milestones of their own is what they serve", () => {
    const [action] = readingOf(
      sheetOf(`
      Project | Action | Milestone | Owner | Due
      Town hall | Mend the roof | Scaffold up | Ann Poe | June 2011`),
    ).plan.actions;
    expect(action).toMatchObject({ priority: "Town hall", text: "Mend the roof" });
  });
});
