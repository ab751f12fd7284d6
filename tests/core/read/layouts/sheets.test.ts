import { worksheet } from "../../../../src/core/sheet/workbook";
import { sheetOf } from "../../../support/grid";
import { outline, problemsOf, readingOf } from "../../../support/reading";

const PLAN = `
  Action | Milestone | Deadline | Lead Officer | Directorate
  Refresh the parks | Survey done | May 2011 | Tom Day | Housing
   | Plan agreed | July 2011 | |
  Mend the roads | Contract let | June 2011 | Jo Wu | Housing`;
const OUTLINE = `Refresh the parks |  | Tom Day | Housing
  Survey done = 2011-05-31
  Plan agreed = 2011-07-31
Mend the roads |  | Jo Wu | Housing
  Contract let = 2011-06-30`;

describe("what stands beside, around and instead of labels", () => {
  test("no header: columns are known by what they hold, and it is said so", () => {
    const reading = readingOf(
      sheetOf(`
        Refresh the parks of the borough | Survey of every park done (May 2011) | Cllr Ann Lee⏎Tom Day⏎Housing
         | Plan for the parks agreed (July 2011) |
        Mend the roads of the borough | Contract for the works let (June 2011) | Cllr Bo Wye⏎Jo Wu⏎Housing`),
    );
    expect(reading.plan.actions.map(({ text }) => text)).toEqual([
      "Refresh the parks of the borough",
      "Mend the roads of the borough",
    ]);
    expect(reading.plan.actions.map(({ leads }) => leads.officers)).toEqual([
      ["Tom Day"],
      ["Jo Wu"],
    ]);
    expect(reading.tables[0]?.header).toBeNull();
    expect(problemsOf(reading)).toContain("no-header");
  });

  test("a label nobody foresaw is named by its column's content, and pointed at", () => {
    const reading = readingOf(sheetOf(PLAN.replace("| Milestone |", "| Wibble |")));
    expect(outline(reading)).toBe(OUTLINE);
    expect(reading.problems).toContainEqual({
      kind: "label-not-understood",
      at: { sheet: "Plan", row: 0, column: 1 },
      label: "Wibble",
      readAs: ["milestone"],
    });
  });

  test("a misspelt label is understood", () => {
    const sheet = sheetOf(PLAN.replace("Milestone", "Milestoens").replace("Deadline", "Dedline"));
    expect(outline(readingOf(sheet))).toBe(OUTLINE);
  });

  test("columns that a person has named come before their labels", () => {
    const sheet = sheetOf(PLAN.replace("Lead Officer", "Contact"));
    const columns = { Plan: { D: ["officer"], E: [] } };
    const reading = readingOf(sheet, { columns });
    expect(reading.plan.actions[0]?.leads.officers).toEqual(["Tom Day"]);
    expect(reading.plan.actions[0]?.directorates).toEqual([]);
    expect(reading.tables[0]?.columns[3]).toMatchObject({ fields: ["officer"], confidence: 1 });
  });

  test("a table of figures below the plan gives no actions", () => {
    const below = `${PLAN}

  Directorate | Budget | Actual | Variance
  Housing | 1200 | 1100 | 100
  Resources | 300 | 310 | -10`;
    expect(outline(readingOf(sheetOf(below)))).toBe(OUTLINE);
  });

  test("a table beside the plan gives no actions", () => {
    const lines = PLAN.trim()
      .split("\n")
      .map(
        (line, i) => `${line} | | ${["Status | Count", "Complete | 12", "Open | 3", ""][i] ?? ""}`,
      );
    expect(outline(readingOf(sheetOf(lines.join("\n"))))).toBe(OUTLINE);
  });

  test("rows set further in are the steps of the row above them", () => {
    const reading = readingOf(
      sheetOf(`
        Task | Task Owner | Finish
        Refresh the parks | Tom Day | 2011-07-31
        > Survey done | Tom Day | 2011-05-31
        > Plan agreed | Tom Day | 2011-07-31
        Mend the roads | Jo Wu | 2011-06-30`),
    );
    expect(outline(reading)).toBe(
      [
        "Refresh the parks |  | Tom Day | ",
        "  Survey done = 2011-05-31",
        "  Plan agreed = 2011-07-31",
        "Mend the roads |  | Jo Wu | ",
        "  Mend the roads = 2011-06-30",
      ].join("\n"),
    );
  });

  test("a return that names its directorate above the table alone counts under it", () => {
    const bare = `
      Directorate | Housing

      Action | Milestone | Deadline | Lead Officer
      Refresh the parks | Survey done | May 2011 | Tom Day`;
    const [action] = readingOf(sheetOf(bare)).plan.actions;
    expect(action?.directorates).toEqual(["Housing"]);
    expect(action?.milestones[0]?.directorates).toEqual(["Housing"]);
  });

  test("a directorate written above the table serves to learn its name", () => {
    const reading = readingOf(sheetOf(`Directorate | Housing\n\n${PLAN.trim()}`));
    expect(outline(reading)).toBe(OUTLINE);
  });
});

describe("what a person should know", () => {
  test("milestones in hidden rows, and on a hidden sheet, are read and said to be", () => {
    const sheet = sheetOf(PLAN, { visibility: "hidden", hiddenRows: new Set([2]) });
    const reading = readingOf(sheet);
    expect(outline(reading)).toBe(OUTLINE);
    expect(reading.problems).toContainEqual({
      kind: "hidden-rows-read",
      at: { sheet: "Plan", row: 2, column: 1 },
      rows: 1,
    });
    expect(problemsOf(reading)).toContain("hidden-sheet-read");
  });

  test("an error value is pointed at and read as nothing", () => {
    const reading = readingOf(sheetOf(PLAN.replace("| May 2011 |", "| #REF! |")));
    expect(reading.problems).toContainEqual({
      kind: "error-value",
      at: { sheet: "Plan", row: 1, column: 2 },
      text: "#REF!",
    });
    expect(reading.plan.actions[0]?.milestones[0]?.deadline).toBeNull();
  });

  test("a text that ends on a joining word was cut off", () => {
    const reading = readingOf(sheetOf(PLAN.replace("Survey done", "Survey done with the")));
    expect(problemsOf(reading)).toContain("text-cut-off");
  });

  test("fields that a plan needs and no column names are missing", () => {
    const bare = sheetOf(`
      Strategic Action | Milestones and Deadlines
      Refresh the parks | Survey done (May 2011)`);
    const missing = readingOf(bare).problems.filter(({ kind }) => kind === "field-missing");
    expect(missing).toHaveLength(2);
  });

  test("a used range that formatting stretches to row 60,000 costs nothing", () => {
    const { rows } = sheetOf(PLAN);
    const blank = Array.from({ length: 60_000 }, () => [null, null]);
    const reading = readingOf(worksheet("Plan", [...rows, ...blank]));
    expect(outline(reading)).toBe(OUTLINE);
    expect(reading.tables[0]?.area.bottom).toBe(3);
  });

  test("serial numbers count from 1904 where the workbook says so", () => {
    const reading = readingOf(sheetOf(PLAN.replace("May 2011", "2011-05-31")));
    expect(reading.plan.actions[0]?.milestones[0]?.deadline?.due).toBe("2011-05-31");
  });
});
