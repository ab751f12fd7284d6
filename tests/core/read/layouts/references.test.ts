import { sheetOf } from "../../../support/grid";
import { readingOf } from "../../../support/reading";

/** References as they are read: an action's, then its milestones'. */
const refs = (rows: string): string[] =>
  readingOf(sheetOf(`Ref | Action | Milestone | Deadline\n${rows}`)).plan.actions.map(
    ({ ref, milestones }) => [ref, ...milestones.map((m) => m.ref)].join(" "),
  );

test.each([
  [
    "an action's, on its first row",
    `1 | Build a pool | Draft plans | May 2011
       |              | Fence the site | June 2011
     2 | Plant trees | Order trees | June 2011`,
    ["1 1.1 1.2", "2 2.1"],
  ],
  [
    "milestones' that share a stem",
    `"1.1" | Build a pool | Draft plans | May 2011
     "1.2" | Build a pool | Fence the site | June 2011
     "2.1" | Plant trees | Order trees | June 2011`,
    ["1 1.1 1.2", "2 2.1"],
  ],
  [
    "milestones' of actions that have but one each",
    `A1.1 | Build a pool | Draft plans | May 2011
     A2.1 | Plant trees | Order trees | June 2011
     A3 | Mend roads | |`,
    ["A1 A1.1", "A2 A2.1", "A3"],
  ],
  [
    "milestones' without a stem, one of an action that has but one",
    `M7 | Build a pool | Draft plans | May 2011
     M8 | Build a pool | Fence the site | June 2011
     M9 | Plant trees | Order trees | June 2011`,
    ["A1 M7 M8", "A2 M9"],
  ],
  [
    "equal ones, told apart so that their stems stay",
    `"1.1" | Build a pool | Draft plans | May 2011
     "1.2" | Build a pool | Fence the site | June 2011
     "1.2" | Build a pool | Lay the tiles | June 2011`,
    ["1 1.1 1.2 1.2b"],
  ],
])("references: %s", (_, rows, expected) => {
  expect(refs(rows)).toEqual(expected);
});
