import { DEFAULT_SETTINGS } from "../../../../src/core/plan/settings";
import { createReader } from "../../../../src/core/read/read";
import { sheetOf, workbookOf } from "../../../support/grid";
import { outline, readingOf } from "../../../support/reading";

const HOMES = `
  Action | Lead Officer | Deadline
  Build the homes | Ann Poe | Dec 2011
  Mend the homes | Ann Poe | March 2012`;
const HOMES_OUTLINE = `Build the homes |  | Ann Poe | 
  Build the homes = 2011-12-31
Mend the homes |  | Ann Poe | 
  Mend the homes = 2012-03-31`;

/** Each action with the theme and priority it stands under. */
const places = (table: string): string[] =>
  readingOf(sheetOf(table)).plan.actions.map(
    ({ theme, priority, text }) => `${theme} / ${priority} / ${text}`,
  );

test("a header said again with labels grouped over two rows is the next table's", () => {
  const { tables, plan } = readingOf(
    sheetOf(`
      No | Action | Department | Lead | Milestone | By when
      1 | Mend the roads | Housing | Ann Poe | Contract let | May 2011
      2 | Plant trees | Housing | Bob Ray | Land bought | June 2011

      **One council
      No | Action | Lead | < | Milestone | By when
      ^ | ^ | Department | Lead | ^ | ^
      3 | Build the homes | Housing | Ann Poe | Land bought | July 2011`),
  );
  expect(tables.map(({ header }) => header)).toEqual([
    { first: 0, last: 0 },
    { first: 5, last: 6 },
  ]);
  expect(plan.actions.map(({ text }) => text)).toEqual([
    "Mend the roads",
    "Plant trees",
    "Build the homes",
  ]);
});

describe("what stands directly above a header is no part of it", () => {
  test.each([
    ["a key and its value", "Service: | Housing"],
    ["two of them", "Owner: | Policy Team\nDate: | 1 July 2011"],
    ["a key without its mark", "Service | Housing"],
    ["a title merged over the table", "Council Plan Actions 2011/12 | < | <"],
    ["a title that is no wider than a cell", "Council Plan Actions 2011/12"],
    ["a key whose value is merged over the rest", "Lead: | Director of Housing | <"],
  ])("%s", (_, above) => {
    const reading = readingOf(sheetOf(`${above}${HOMES}`));
    expect(outline(reading)).toBe(HOMES_OUTLINE);
    expect(reading.tables[0]?.columns.map(({ fields }) => fields.join())).toEqual([
      "action",
      "officer",
      "deadline",
    ]);
  });

  test("a return that names its directorate there counts under it", () => {
    const { plan } = readingOf(sheetOf(`Directorate: | Housing${HOMES}`));
    expect(plan.actions[0]?.directorates).toEqual(["Housing"]);
  });

  test("a heading merged over the table is the theme of what stands below", () => {
    expect(
      places(`
        Priority 1: Leadership | < | <
        Action | Lead | By when
        Recruit a head | Ann Poe | Dec 2011
        Priority 2: Practice | < | <
        Action | Lead | By when
        Audit the cases | Bob Ray | Nov 2011`),
    ).toEqual([
      " / Priority 1: Leadership / Recruit a head",
      " / Priority 2: Practice / Audit the cases",
    ]);
  });

  test("keys above each of two tables head their own, and are no actions", () => {
    expect(
      places(`
        Outcome 1 | People are healthy | < | <
        Lead: | Director of Public Health | < | <
        Action | Lead | By when | Status
        Stop smoking | Ann Poe | Dec 2011 | On track
        Outcome 2 | Places are green | < | <
        Lead: | Director of Place | < | <
        Action | Lead | By when | Status
        Plant trees | Bob Ray | Nov 2011 | On track`),
    ).toEqual([
      " / Outcome 1: People are healthy / Stop smoking",
      " / Outcome 2: Places are green / Plant trees",
    ]);
  });

  test("a key without a number heads with its value alone", () => {
    expect(
      places(`
        Objective | Better housing for all
        Action | Lead | By when | Status
        Build homes | Ann Poe | Dec 2011 | On track

        Objective | Cleaner streets
        Action | Lead | By when | Status
        Sweep streets | Bob Ray | Nov 2011 | On track`),
    ).toEqual(["Better housing for all /  / Build homes", "Cleaner streets /  / Sweep streets"]);
  });
});

test("a row of data below a gap that holds words of labels is no header", () => {
  const reading = readingOf(
    sheetOf(`
      Key Action | Lead Officer and Directorate | Milestones with dates
      Refresh the parks | Tom Day⏎Children's Services | Survey of every park done (May 2011)

      Support the climate change action | Children's Services | Options appraisal completed (June/July`),
  );
  expect(reading.tables).toHaveLength(1);
  expect(reading.plan.actions.map(({ text }) => text)).toEqual([
    "Refresh the parks",
    "Support the climate change action",
  ]);
});

describe("rows that complete the labels below them are part of the header", () => {
  test.each([
    ["words of labels", "Strategic | Lead | Target", "Action | Officer | Date"],
    ["a label that breaks off", "Action | Lead Member and | Deadline", " | Lead Officer | "],
    ["a label in a column of its own", "| | Deadline", "Action | Lead Officer | "],
    ["labels that span both rows", "Action | Lead Officer | Target", "^ | ^ | date"],
  ])("%s", (_, above, below) => {
    const reading = readingOf(
      sheetOf(`
        ${above}
        ${below}
        Build the homes | Ann Poe | Dec 2011`),
    );
    expect(reading.tables[0]?.header).toEqual({ first: 0, last: 1 });
    expect(reading.plan.actions.map(({ text }) => text)).toEqual(["Build the homes"]);
    expect(reading.plan.actions[0]?.milestones[0]?.deadline?.due).toBe("2011-12-31");
  });

  test("a label merged over some of the columns groups them", () => {
    const [action] = readingOf(
      sheetOf(`
        Action | Lead | Target date | < | Status
        ^ | ^ | Original | Revised | ^
        Build homes | Ann Poe | Dec 2011 | March 2012 | Delayed`),
    ).plan.actions;
    expect(action?.milestones[0]?.deadline?.due).toBe("2011-12-31");
    expect(action?.milestones[0]?.revised?.due).toBe("2012-03-31");
  });

  test("a label merged over others beyond an empty column groups them too", () => {
    const [action] = readingOf(
      sheetOf(`
        Action | Target date | | Lead | < | Status
        ^ | ^ | ^ | Officer | Directorate | ^
        Build homes | Dec 2011 | | Ann Poe | Housing | Delayed
        Sweep streets | Nov 2011 | | Bob Ray | Growth and Economy | On track`),
    ).plan.actions;
    expect(action?.leads.officers).toEqual(["Ann Poe"]);
    expect(action?.directorates).toEqual(["Housing"]);
  });

  test("a quarter merged over its columns tells which of them is the latest", () => {
    const [action] = readingOf(
      sheetOf(`
        | | | Quarter 1 | < | Quarter 2 | <
        Action | Lead | Due | RAG | Comment | RAG | Comment
        Build homes | Ann Poe | Dec 2011 | Red | Late | Green | Mended`),
    ).plan.actions;
    expect(action?.milestones[0]?.reportedText).toBe("Green");
  });
});

describe("a plan that tracks what actions serve needs no column of actions", () => {
  test("recommendations of an audit", () => {
    const reading = readingOf(
      sheetOf(`
        Recommendation | Priority | Management Response | Responsible Officer | Implementation Date | Status
        Sign the forms | High | Agreed | Jane Poe | 30/06/2011 | Implemented
        Part the duties | Medium | Agreed | Tom Hill | 31/12/2011 | In progress
        Close the accounts | Low | Agreed | Bob Ray | 31/03/2012 | Not started`),
    );
    expect(outline(reading)).toBe(`Sign the forms |  | Jane Poe | 
  Sign the forms = 2011-06-30
Part the duties |  | Tom Hill | 
  Part the duties = 2011-12-31
Close the accounts |  | Bob Ray | 
  Close the accounts = 2012-03-31`);
    expect(reading.plan.actions.map(({ priority }) => priority)).toEqual(["High", "Medium", "Low"]);
  });

  test.each(["Objective", "Outcome", "Commitment", "Recommendation"])("%s", (label) => {
    const reading = readingOf(
      sheetOf(`
        ${label} | Lead Officer | Target Date | Progress
        Deliver decent homes | Jane Poe | 30/06/2011 | On track
        Improve repairs | Bob Ray | 31/12/2011 | Complete`),
    );
    expect(reading.plan.actions.map(({ text }) => text)).toEqual([
      "Deliver decent homes",
      "Improve repairs",
    ]);
  });

  test("what was done beside a recommendation is a comment on it", () => {
    const [action] = readingOf(
      sheetOf(`
        Recommendation | Action taken | Owner | Target date | Status
        Draft the strategy now | Drafted and sent | Ann Poe | 30/06/2011 | Done
        Consult widely | Nothing yet | Ann Poe | 30/09/2011 | Open`),
    ).plan.actions;
    expect(action?.text).toBe("Draft the strategy now");
    expect(action?.milestones[0]).toMatchObject({
      comment: "Drafted and sent",
      reported: "complete",
    });
  });

  test("without a header that is understood, labels are still no action", () => {
    const { plan } = readingOf(
      sheetOf(`
        Wobble | Flibbet | Target date | Status | Owner
        Improve the parks of the borough | Ask every user of them | June 2011 | On track | Ann Poe
        Mend the roads of the borough | Let the whole contract | May 2011 | On track | Bob Ray`),
    );
    expect(plan.actions.map(({ text }) => text)).not.toContain("Wobble");
  });

  test("indicators with targets and owners are no plan", () => {
    const { plan } = readingOf(
      sheetOf(`
        Outcome | Indicator | Target | Owner
        Healthy people | Smokers in 100 | 12 | Ann Poe
        Green places | Trees planted | 500 | Bob Ray`),
    );
    expect(plan.actions).toEqual([]);
  });
});

test("a key above a further table that is written anew is read anew", () => {
  const sheet = (outcome: string) =>
    sheetOf(`
      Action | Lead | By when | Status
      Stop smoking | Ann Poe | Dec 2011 | On track
      Walk more | Ann Poe | Dec 2011 | On track
      Outcome 2 | ${outcome}
      Action | Lead | By when | Status
      Plant trees | Bob Ray | Nov 2011 | On track`);
  const options = { asAt: "2011-10-01", settings: DEFAULT_SETTINGS };
  const read = createReader();
  for (const outcome of ["Places are green", "Places are clean"]) {
    const { readings } = read([workbookOf(sheet(outcome))], options);
    expect(readings[0]?.[0]?.plan.actions.at(-1)?.priority).toBe(`Outcome 2: ${outcome}`);
    expect(readings[0]?.[0]?.plan.actions).toHaveLength(3);
  }
});
