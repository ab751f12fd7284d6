import { sheetOf } from "../../../support/grid";
import { readingOf } from "../../../support/reading";

/** Each milestone with its due day, its status and its comment. */
const told = (table: string): string[] =>
  readingOf(sheetOf(table)).plan.actions.flatMap(({ milestones }) =>
    milestones.map(({ text, deadline, reported, comment }) =>
      [text, deadline?.due ?? "none", reported, comment].join(" | "),
    ),
  );

describe("a calendar of periods beside actions", () => {
  test("what is marked is due in the last period marked", () => {
    expect(
      told(`
        Council Plan 2011/12
        Action | Lead | Q1 | Q2 | Q3 | Q4 | Status
        Write the strategy | Ann Poe | X | X | | | Complete
        Consult on it | Ann Poe | | X | X | | On track
        Adopt it | Bob Ray | | | | X |`),
    ).toEqual([
      "Write the strategy | 2011-09-30 | complete | ",
      "Consult on it | 2011-12-31 | in-progress | ",
      "Adopt it | 2012-03-31 | none | ",
    ]);
  });

  test("of months, by their marks", () => {
    expect(
      told(`
        Action | Lead | Apr-11 | May-11 | Jun-11 | Jul-11
        Write the strategy | Ann Poe | ● | ● | |
        Consult on it | Ann Poe | | | ● | ●`),
    ).toEqual([
      "Write the strategy | 2011-05-31 | none | ",
      "Consult on it | 2011-07-31 | none | ",
    ]);
  });

  test("what is written in a period is a milestone due in it", () => {
    const table = `
      Council Plan 2011/12
      Action | Lead | Q1 milestones | Q2 milestones | Q3 milestones | Q4 milestones
      Build homes | Ann Poe | Buy the site | | Let the contract | Begin the works
      Mend roads | Bob Ray | | Survey the roads | |`;
    expect(told(table)).toEqual([
      "Buy the site | 2011-06-30 | none | ",
      "Let the contract | 2011-12-31 | none | ",
      "Begin the works | 2012-03-31 | none | ",
      "Survey the roads | 2011-09-30 | none | ",
    ]);
    const [action] = readingOf(sheetOf(table)).plan.actions;
    expect(action?.milestones[1]?.cells.milestone).toEqual({ sheet: "Plan", row: 2, column: 4 });
  });

  test("of months and years, whose columns are no milestones of their own", () => {
    expect(
      told(`
        Action | Lead officer | Directorate | Apr 2026 | May 2026 | Jun 2026 | Jul 2026
        Build a pool | Bea Quill | Leisure | | Open the pool | | Close the old pool
        Plant trees | Dev Shah | Parks | Buy trees | | Plant them |
        Mend paths | Jo Wu | Parks | Survey | | Mend them |`),
    ).toEqual([
      "Open the pool | 2026-05-31 | none | ",
      "Close the old pool | 2026-07-31 | none | ",
      "Buy trees | 2026-04-30 | none | ",
      "Plant them | 2026-06-30 | none | ",
      "Survey | 2026-04-30 | none | ",
      "Mend them | 2026-06-30 | none | ",
    ]);
  });

  test("a mark beside texts is for what the row itself is about", () => {
    expect(
      told(`
        Council Plan 2011/12
        Action | Lead | Q1 | Q2 | Q3 | Q4
        Build homes | Ann Poe | Buy the site | Let the contract | | X
        Mend roads | Bob Ray | | Survey the roads | Let the works |`),
    ).toEqual([
      "Build homes | 2012-03-31 | none | ",
      "Buy the site | 2011-06-30 | none | ",
      "Let the contract | 2011-09-30 | none | ",
      "Survey the roads | 2011-09-30 | none | ",
      "Let the works | 2011-12-31 | none | ",
    ]);
  });

  test("beside a deadline, colours are the statuses of the periods, the latest first", () => {
    expect(
      told(`
        Action | Lead | Deadline | Q1 | Q2 | Q3 | Q4
        Build homes | Ann Poe | Dec 2011 | Green | Red | |
        Mend roads | Bob Ray | Dec 2011 | Green | | |`),
    ).toEqual([
      "Build homes | 2011-12-31 | in-progress | ",
      "Mend roads | 2011-12-31 | in-progress | ",
    ]);
  });

  test("and words are comments", () => {
    expect(
      told(`
        Action | Lead | Deadline | Q1 | Q2 | Q3
        Build homes | Ann Poe | Dec 2011 | We have bought the site | Plans are being drawn up |
        Mend roads | Bob Ray | Dec 2011 | Ten roads were surveyed | Tar was bought in bulk |`),
    ).toEqual([
      "Build homes | 2011-12-31 | none | We have bought the site Plans are being drawn up",
      "Mend roads | 2011-12-31 | none | Ten roads were surveyed Tar was bought in bulk",
    ]);
  });

  test("figures say nothing of when", () => {
    expect(
      told(`
        Action | Lead | Q1 | Q2 | Q3
        Build homes | Ann Poe | 12 | 30 | 45
        Mend roads | Bob Ray | 3 | 5 | 9`),
    ).toEqual(["Build homes | none | none | ", "Mend roads | none | none | "]);
  });
});

describe("who stands in brackets behind what they do", () => {
  test("leads it, where the label says so", () => {
    const { plan } = readingOf(
      sheetOf(`
        Action | Milestones (lead) | Target
        Reduce fly-tipping | Cameras at six sites (Jo Lund) | May 2011
         | Fines raised (June 2011) | June 2011`),
    );
    expect(plan.actions[0]?.leads.officers).toEqual(["Jo Lund"]);
  });
});

test("what begins below a label of timescales is not due", () => {
  const { plan } = readingOf(
    sheetOf(`
      Action | Lead | Timescale | <
      ^ | ^ | Start | End
      Build homes | Ann Poe | April 2011 | Dec 2011`),
  );
  expect(plan.actions[0]?.milestones[0]).toMatchObject({
    deadline: { due: "2011-12-31" },
    completedOn: null,
  });
});

describe("a calendar of ticks", () => {
  test.each(["ü", "P", "a", "√"])("knows %s, a font's tick, for one", (tick) => {
    expect(
      told(`
        Council Plan 2011/12
        Action | Lead | Q1 | Q2 | Q3
        Write the strategy | Ann Poe | ${tick} | ${tick} |
        Consult on it | Ann Poe | | | ${tick}`),
    ).toEqual([
      "Write the strategy | 2011-09-30 | none | ",
      "Consult on it | 2011-12-31 | none | ",
    ]);
  });

  test("and of texts beside them is read cell by cell", () => {
    expect(
      told(`
        Council Plan 2011/12
        Action | Lead | Q1 | Q2 | Q3 | Q4
        Build a pool | Ann Poe | Draft plans | Agree plans | X | Open pool
        Mend roads | Bob Ray | X | Mend 10 | X | X`),
    ).toEqual(
      expect.arrayContaining([
        "Draft plans | 2011-06-30 | none | ",
        "Agree plans | 2011-09-30 | none | ",
        "Open pool | 2012-03-31 | none | ",
        "Mend 10 | 2011-09-30 | none | ",
      ]),
    );
  });
});
