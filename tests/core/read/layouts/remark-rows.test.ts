import { sheetOf } from "../../../support/grid";
import { outline, readingOf } from "../../../support/reading";

const themes = (table: string): string[] =>
  readingOf(sheetOf(table)).plan.actions.map(({ theme, text }) => `${theme} / ${text}`);

describe("a text that a key says tells how things go heads nothing", () => {
  test.each([
    "Progress: site bought, works late",
    "Update: 4 miles done",
    "Comment: seen by Cabinet",
  ])("below an action: %s", (remark) => {
    expect(
      themes(`
          Ref | Action | Lead | Due | Status
          1 | Build homes | Ann Poe | Dec 2011 | Amber
           | ${remark} | | |
          2 | Mend roads | Bob Ray | Nov 2011 | Green`),
    ).toEqual([" / Build homes", " / Mend roads"]);
  });

  test.each([
    "RAG key: blue is not started, green is complete",
    "Key: R is behind, G is on track",
    "Note: dates are subject to Cabinet",
    "Last updated: 14 July 2011",
  ])("above a header: %s", (note) => {
    expect(
      themes(`
        ${note}
        Action | Lead | Due
        Build homes | Ann Poe | Dec 2011`),
    ).toEqual([" / Build homes"]);
  });

  test.each(["Theme 1: A greener borough", "Homes: warm and safe", "Directorate: Housing"])(
    "other keys still do: %s",
    (heading) => {
      expect(
        themes(`
          Action | Lead | Due
          Build homes | Ann Poe | Dec 2011
          ${heading} | |
          Mend roads | Bob Ray | Nov 2011`),
      ).toEqual([" / Build homes", `${heading} / Mend roads`]);
    },
  );
});

describe("columns whose labels nobody foresaw", () => {
  test("are no milestones where each deadline has an action of its own", () => {
    const reading = readingOf(
      sheetOf(`
        What troubles us | Actions | Lead | By when | RAG
        Supervision is poor | Agree a new policy | Ann Poe | July 2011 | G
         | Audit ten cases | Bob Ray | Sept 2011 | A
         | Train the managers | Cat Lee | Oct 2011 | R
        Caseloads are high | Recruit twelve people | Ann Poe | Dec 2011 | R`),
    );
    expect(outline(reading)).toBe(`Agree a new policy |  | Ann Poe | 
  Agree a new policy = 2011-07-31
Audit ten cases |  | Bob Ray | 
  Audit ten cases = 2011-09-30
Train the managers |  | Cat Lee | 
  Train the managers = 2011-10-31
Recruit twelve people |  | Ann Poe | 
  Recruit twelve people = 2011-12-31`);
    expect(reading.problems).toContainEqual({
      kind: "label-not-understood",
      at: { sheet: "Plan", row: 0, column: 0 },
      label: "What troubles us",
    });
  });

  test("are milestones where deadlines stand beside them alone", () => {
    const reading = readingOf(
      sheetOf(`
        Actions | What comes of it | Lead | By when
        Agree a new policy | First draft written | Ann Poe | July 2011
         | Draft sent to staff | | Sept 2011
        Recruit twelve people | Posts advertised | Bob Ray | Dec 2011`),
    );
    expect(reading.plan.actions.map(({ milestones }) => milestones.length)).toEqual([2, 1]);
  });
});
