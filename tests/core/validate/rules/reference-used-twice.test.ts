import { referenceUsedTwice } from "../../../../src/core/validate/rules/reference-used-twice";
import { checkRule, findingsOf } from "../../../support/check-rule";

checkRule(referenceUsedTwice, {
  fails: [
    {
      name: "one reference for two actions",
      plan: `
        Ref | Action | Lead officer | Directorate | Milestone | Deadline
        1 | Build a pool | Bea Quill | Leisure | Open the pool | May 2026
        2 | Plant trees | Dev Shah | Parks | Plant 100 trees | June 2026
        2 | Mend paths | Dev Shah | Parks | Mend 10 paths | July 2026
      `,
      at: ["A4"],
    },
    {
      name: "one reference for two milestones",
      plan: `
        Ref | Action | Lead officer | Directorate | Milestone | Deadline
        1.1 | Build a pool | Bea Quill | Leisure | Draft the plans | May 2026
        1.2 | | | | Close the old pool | June 2026
        1.2 | | | | Drain the old pool | July 2026
        2.1 | Mend paths | Dev Shah | Parks | Mend 10 paths | July 2026
        2.2 | | | | Mend 20 paths | August 2026
      `,
      at: ["A4"],
    },
    {
      name: "one reference for actions under two headings, as others of them have their own",
      plan: `
        Ref | Priority | Action | Lead officer | Milestone | Deadline
        L1 | Sport | Build a pool | Bea Quill | Open the pool | May 2026
        L2 | Sport | Mark a pitch | Bea Quill | Mark the pitch | June 2026
        L3 | Parks | Plant trees | Dev Shah | Plant 100 trees | June 2026
        L1 | Parks | Mend paths | Dev Shah | Mend 10 paths | July 2026
        L4 | Parks | Sow meadows | Dev Shah | Sow the first | July 2026
      `,
      at: ["A5"],
    },
    {
      name: "one reference for two actions, each under a heading of its own",
      plan: `
        No | Theme | Action | Lead officer | Milestone | Deadline
        5 | Access | Build a ramp | Bea Quill | Open the ramp | May 2026
        6 | Sport | Build a pool | Bea Quill | Open the pool | June 2026
        6 | Parks | Plant trees | Dev Shah | Plant 100 trees | June 2026
      `,
      at: ["A4"],
    },
    {
      name: "one reference for two actions of the right of two tables side by side",
      plan: `
        Ref | Action | Officer | Deadline | | Ref | Action | Officer | Deadline
        1 | Mend the roof | Bea Quill | May 2026 | | 1 | Paint the hall | Dev Shah | June 2026
        2 | Mend the door | Bea Quill | June 2026 | | 1 | Clean the hall | Dev Shah | July 2026
      `,
      at: ["F3"],
    },
  ],
  passes: [
    {
      name: "tables side by side that both count from one",
      plan: `
        Ref | Action | Officer | Deadline | | Ref | Action | Officer | Deadline
        1 | Mend the roof | Bea Quill | May 2026 | | 1 | Paint the hall | Dev Shah | June 2026
        2 | Mend the door | Bea Quill | June 2026 | | 2 | Clean the hall | Dev Shah | July 2026
      `,
    },
    {
      name: "a reference for each",
      plan: `
        Ref | Action | Lead officer | Directorate | Milestone | Deadline
        1 | Build a pool | Bea Quill | Leisure | Open the pool | May 2026
        2 | Plant trees | Dev Shah | Parks | Plant 100 trees | June 2026
      `,
    },
    {
      name: "an action's reference on each of its rows",
      plan: `
        Ref | Action | Lead officer | Directorate | Milestone | Deadline
        1 | Build a pool | Bea Quill | Leisure | Open the pool | May 2026
        1 | Build a pool | Bea Quill | Leisure | Close the old pool | June 2026
        2 | Plant trees | Dev Shah | Parks | Plant 100 trees | June 2026
      `,
    },
    {
      name: "references that are made up where none are written",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Dev Shah | Parks | Plant 100 trees | June 2026
      `,
    },
    {
      name: "a reference written with a number behind it",
      plan: `
        Ref | Action | Lead officer | Directorate | Milestone | Deadline
        L | Build a pool | Bea Quill | Leisure | Open the pool | May 2026
        L-2 | Plant trees | Dev Shah | Parks | Plant 100 trees | June 2026
      `,
    },
    ...["TBC", "N/A", "-", "tbd"].map((none) => ({
      name: `actions that have no reference yet: ${none}`,
      plan: `
        Ref | Action | Lead officer | Milestone | Deadline
        L1 | Build a pool | Bea Quill | Open the pool | May 2026
        ${none} | Plant trees | Dev Shah | Plant 100 trees | June 2026
        ${none} | Mend paths | Dev Shah | Mend 10 paths | July 2026
      `,
    })),
  ],
  nearMiss: {
    name: "numbers that begin again under each heading",
    plan: `
      Ref | Priority | Action | Lead officer | Milestone | Deadline
      1 | Sport | Build a pool | Bea Quill | Open the pool | May 2026
      2 | Sport | Mark a pitch | Bea Quill | Mark the pitch | June 2026
      1 | Parks | Plant trees | Dev Shah | Plant 100 trees | June 2026
      2 | Parks | Mend paths | Dev Shah | Mend 10 paths | July 2026
      3 | Parks | Sow meadows | Dev Shah | Sow the first | July 2026
    `,
  },
});

test("a message names both that go by the reference", () => {
  const plan = `
    Ref | Action | Lead officer | Directorate | Milestone | Deadline
    L1 | Build a pool | Bea Quill | Leisure | Open the pool | May 2026
    L1 | Plant trees | Dev Shah | Parks | Plant 100 trees | June 2026
  `;
  expect(findingsOf(referenceUsedTwice, { name: "", plan }).map(({ message }) => message)).toEqual([
    "The reference “L1” stands for “Plant trees” here and for “Build a pool” at B2. Give one of them another.",
  ]);
});
