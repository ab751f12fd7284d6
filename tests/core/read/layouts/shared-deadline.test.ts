import { sheetOf } from "../../../support/grid";
import { readingOf } from "../../../support/reading";

/** The days that milestones are due on, in turn. */
const dues = (table: string) =>
  readingOf(sheetOf(table)).plan.actions.flatMap(({ milestones }) =>
    milestones.map(({ deadline, cells }) => [deadline?.due ?? null, cells.deadline?.column]),
  );

describe("a deadline that several milestones share", () => {
  test("gives way to what each says itself, and holds for those that say nothing", () => {
    expect(
      dues(`
        Action | Lead officer | Milestones and deadlines | Target date
        Build a pool | Bea Quill | Draft plans (June 2026)⏎Choose a builder⏎Open the pool (May 2027) | 2027-03-31
        Plant trees | Dev Shah | Order the trees | 2026-07-31
      `),
    ).toEqual([
      ["2026-06-30", 2],
      ["2027-03-31", 3],
      ["2027-05-31", 2],
      ["2026-07-31", 3],
    ]);
  });

  test("does so too where one cell is merged down their rows", () => {
    expect(
      dues(`
        Action | Lead officer | Milestone | Target date
        Build a pool | Bea Quill | Draft plans (June 2026) | 2027-03-31
        ^ | ^ | Open the pool | ^
        Plant trees | Dev Shah | Order the trees (May 2026) | 2026-07-31
      `),
    ).toEqual([
      ["2026-06-30", 2],
      ["2027-03-31", 3],
      ["2026-07-31", 3],
    ]);
  });
});
