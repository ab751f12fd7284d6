import type { Milestone } from "../../../../src/core/plan/plan";
import { DEFAULT_SETTINGS } from "../../../../src/core/plan/settings";
import { createReader } from "../../../../src/core/read/read";
import { sheetOf, workbookOf } from "../../../support/grid";
import { readingOf } from "../../../support/reading";

const milestonesOf = (table: string): Milestone[] =>
  readingOf(sheetOf(table)).plan.actions.flatMap(({ milestones }) => milestones);

describe("a row that tells by a key how things go is told of what stands above it", () => {
  test.each<readonly [string, Partial<Milestone>]>([
    ["Progress: works on site", { comment: "works on site", reported: "none" }],
    ["Update (July): 4 miles done", { comment: "4 miles done" }],
    ["Comment: seen by Cabinet", { comment: "seen by Cabinet" }],
    ["Reason for delay: frost", { comment: "frost" }],
    ["Status: Complete", { reported: "complete", reportedText: "Complete", comment: "" }],
    ["Progress: 40%", { reported: "in-progress", percent: 40, comment: "" }],
    ["Completed: 12/07/2011", { completedOn: "2011-07-12", reported: "complete", comment: "" }],
    ["Completed: 1 April 2011 (phase 1 only)", { completedOn: null, reported: "none" }],
    ["Completed: not yet, due by June 2011", { completedOn: null, reported: "none" }],
    ["Completed: no, expected June 2011", { completedOn: null, reported: "none" }],
    ["Completed: yes, June 2011", { completedOn: "2011-06-30", reported: "complete" }],
    ["Completed on: not yet", { completedOn: null, comment: "not yet" }],
  ])("%s", (row, expected) => {
    const milestones = milestonesOf(`
      Ref | Action | Lead | Due | Status
      1 | Build homes | Ann Poe | Dec 2011 |
       | ${row} | | |
      2 | Mend roads | Bob Ray | Nov 2011 | Green`);
    expect(milestones[0]).toMatchObject(expected);
    expect(milestones.map(({ text }) => text)).toEqual(["Build homes", "Mend roads"]);
  });

  test("what the milestone's own cells say comes first, and nothing is lost", () => {
    const [milestone] = milestonesOf(`
      Action | Lead | Due | Status | Comment
      Build homes | Ann Poe | Dec 2011 | Amber | Late start
      Status: Complete | | | |
      Update: roof is on | | | |`);
    expect(milestone).toMatchObject({
      reported: "in-progress",
      comment: "Late start Complete roof is on",
    });
  });

  test("a revised date", () => {
    const [milestone] = milestonesOf(`
      Action | Lead | Due
      Build homes | Ann Poe | Dec 2011
      Revised date: March 2012 | |`);
    expect(milestone?.revised?.due).toBe("2012-03-31");
    expect(milestone?.cells.revised).toEqual({ sheet: "Plan", row: 2, column: 0 });
  });

  test.each(["not yet, due by June 2011", "no, expected June 2011", "1 April 2011 (phase 1 only)"])(
    "a line below a milestone closes it no more than a column would: %s",
    (said) => {
      const [milestone] = milestonesOf(`
        Action | Lead | Milestones
        Build homes | Ann Poe | Buy the site (May 2011)⏎Completed: ${said}`);
      expect(milestone).toMatchObject({ completedOn: null, comment: said });
      expect(milestone?.reported).not.toBe("complete");
    },
  );

  test("a revised date with the one it was", () => {
    const [milestone] = milestonesOf(`
      Action | Lead | Due
      Build homes | Ann Poe | May 2011
      Revised: June 2011 (was May 2011) | |`);
    expect(milestone?.revised?.due).toBe("2011-06-30");
  });

  test("a keyed line with a deadline of its own is a step", () => {
    const milestones = milestonesOf(`
      Action | Lead | Milestones
      Build homes | Ann Poe | Consult: residents (May 2011)⏎Update: Cabinet (July 2011)⏎Comments: invited from all (August 2011)⏎Status: Complete (June 2011)`);
    expect(milestones.map(({ title, deadline }) => [title, deadline?.due])).toEqual([
      ["Consult: residents", "2011-05-31"],
      ["Update: Cabinet", "2011-07-31"],
      ["Comments: invited from all", "2011-08-31"],
    ]);
    expect(milestones[2]?.reported).toBe("complete");
  });

  test("the key in a cell of its own", () => {
    const [milestone] = milestonesOf(`
      Action | Lead | Due
      Build homes | Ann Poe | Dec 2011
      Progress: | works on site |`);
    expect(milestone?.comment).toBe("works on site");
    expect(milestone?.cells.comment).toEqual({ sheet: "Plan", row: 2, column: 1 });
  });

  test("in a column of milestones, and merged over the table", () => {
    const milestones = milestonesOf(`
      Action | Lead | Milestone | Due
      Build homes | Ann Poe | Buy the site | Dec 2011
      ^ | ^ | Progress: site bought |
      ^ | ^ | Let the contract | Jan 2012
      Progress: all goes well | < | < | <
      Mend roads | Bob Ray | Buy tar | Nov 2011`);
    expect(milestones.map(({ text, comment }) => [text, comment])).toEqual([
      ["Buy the site", "site bought"],
      ["Let the contract", "all goes well"],
      ["Buy tar", ""],
    ]);
  });

  test("on a line of a cell, over several lines", () => {
    const milestones = milestonesOf(`
      Strategic Action | Lead Officer | Milestones and Deadlines
      Build homes | Ann Poe | Buy the site (May 2011)⏎Progress: bought in June,⏎works begin soon⏎Let the contract (Jan 2012)
      Mend roads⏎Update: tar is dear | Bob Ray | Buy tar (Nov 2011)`);
    expect(milestones.map(({ title, comment }) => [title, comment])).toEqual([
      ["Buy the site", "bought in June, works begin soon"],
      ["Let the contract", ""],
      ["Buy tar", ""],
    ]);
  });

  test("on a line below an action that is its own milestone", () => {
    const { plan } = readingOf(
      sheetOf(`
      Action | Lead | Due
      Build homes⏎Update: site bought | Ann Poe | Dec 2011`),
    );
    expect(plan.actions[0]?.text).toBe("Build homes");
    expect(plan.actions[0]?.milestones[0]?.comment).toBe("site bought");
  });

  test("a note on the sheet is said of no milestone", () => {
    const [milestone] = milestonesOf(`
      Action | Lead | Due
      Build homes | Ann Poe | Dec 2011
      Note: all dates are subject to Cabinet | |`);
    expect(milestone?.comment).toBe("");
  });

  test("an edited remark is read anew", () => {
    const sheet = (update: string) =>
      sheetOf(`
      Action | Lead | Due
      Build homes | Ann Poe | Dec 2011
      Update: ${update} | |
      Mend roads | Bob Ray | Nov 2011`);
    const options = { asAt: "2011-10-01", settings: DEFAULT_SETTINGS };
    const again = createReader();
    for (const update of ["site bought", "site sold", "site sold"]) {
      const books = [workbookOf(sheet(update))];
      expect(again(books, options)).toEqual(createReader()(books, options));
    }
  });
});
