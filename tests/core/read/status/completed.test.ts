import { review } from "../../../../src/core/review";
import { sheetOf, workbookOf } from "../../../support/grid";

/** What a milestone reports, and the day it was completed on, by what its "Completed on" cell says. */
function completion(cell: string, status = ""): [string, string | null] {
  const sheet = sheetOf(`
    Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on
    Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | ${status} | ${cell}
    Plant trees | Dev Shah | Parks | Order the trees | July 2026 | | 2026-06-12
  `);
  const { workbooks } = review([workbookOf(sheet)], { asAt: "2026-10-01" });
  const milestone = workbooks[0]?.readings[0]?.plan.actions[0]?.milestones[0];
  return [milestone?.reported ?? "", milestone?.completedOn ?? null];
}

describe("a completion", () => {
  test.each([
    ["a day", "2026-05-12", ["complete", "2026-05-12"]],
    ["a day as text", "12 May 2026", ["complete", "2026-05-12"]],
    ["a month", "May 2026", ["complete", "2026-05-31"]],
    ["a day with words that say it", "Completed 12 May 2026", ["complete", "2026-05-12"]],
    ["words alone", "Yes", ["complete", null]],
    ["what is expected", "Expected Dec 2026", ["not-started", null]],
    ["what is refused, with a promise", "No - due Dec 2026", ["not-started", null]],
    ["what is on track", "On track for 31/12/2026", ["in-progress", null]],
    ["what was put off", "Revised to Dec 2026", ["in-progress", null]],
    ["a promise", "By March 2027", ["not-started", null]],
  ])("of %s", (_, cell, expected) => {
    expect(completion(cell)).toEqual(expected);
  });

  test("on a day still to come is none, and the day is kept to be pointed at", () => {
    expect(completion("2026-12-31")).toEqual(["none", "2026-12-31"]);
    expect(completion("2026-12-31", "Complete")).toEqual(["complete", "2026-12-31"]);
  });
});
