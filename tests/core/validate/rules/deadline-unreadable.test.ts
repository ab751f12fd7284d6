import { mended } from "../../../../src/core/validate/deadline-words";
import { deadlineUnreadable } from "../../../../src/core/validate/rules/deadline-unreadable";
import { checkRule, findingsOf } from "../../../support/check-rule";

checkRule(deadlineUnreadable, {
  fails: [
    {
      name: "words that are no date",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | at the usual time
        | | |  | Close the old pool | June 2026
      `,
      at: ["F2"],
    },
    {
      name: "a slip in the year",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Sep 226
        | | |  | Close the old pool | June 2026
      `,
      at: ["F2"],
      fixes: ["Write “September 2026”"],
    },
    {
      name: "words beside a milestone that names a day itself",
      plan: `
        Action | Lead officer | Directorate | Milestone | Target date
        Build a pool | Bea Quill | Leisure | Open the pool by May 2026 | version 3
        | |  | Close the old pool | June 2026
      `,
      at: ["E2"],
    },
    {
      name: "words in place of a revised date",
      plan: `
        Action | Lead officer | Directorate | Milestone | Target date | Revised date
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | version 3
        | |  | Close the old pool | June 2026 | 31/9/26
      `,
      at: ["F2", "F3"],
      fixes: ["Write “30 September 2026”"],
    },
  ],
  passes: [
    {
      name: "words that point to where the day is told",
      plan: `
        Action | Lead officer | Directorate | Milestone | Target date
        Build a pool | Bea Quill | Leisure | Open the pool by May 2026 | See milestone
        | |  | Close the old pool by June 2026 | As above
        | |  | Sow grass on it | June 2026
      `,
    },
    {
      name: "words in place of a revised date that have no sign of one",
      plan: `
        Action | Lead officer | Directorate | Milestone | Target date | Revised date
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Awaiting approval
        | |  | Close the old pool | June 2026 | Under review
        | |  | Fill it in | June 2026 | Not applicable
        | |  | Sow grass on it | June 2026 | Date agreed
        | |  | Open the park | June 2026 | ?
      `,
    },
    {
      name: "words that say that nothing was revised",
      plan: `
        Action | Lead officer | Directorate | Milestone | Target date | Revised date
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | No change
        | |  | Close the old pool | June 2026 | On track
      `,
    },
    {
      name: "a month",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "a real date",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
      `,
    },
  ],
  nearMiss: {
    name: "a month misspelt but plain",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Septmber 2026
      `,
  },
});

test.each([
  ["not before Sep 226", "not before September 2026"],
  ["(31/9/26)", "(30 September 2026)"],
])("what stands around a slip stays: %s", (words, title) => {
  const plan = `
    Action | Lead officer | Directorate | Milestone | Deadline
    Build a pool | Bea Quill | Leisure | Open the pool | ${words}
    | |  | Close the old pool | June 2026
  `;
  const [finding] = findingsOf(deadlineUnreadable, { name: "", plan });
  expect(finding?.fixes.map((fix) => fix.title)).toEqual([`Write “${title}”`]);
});

test.each([
  ["not before Novemeber 2026", "November 2026", "not before November 2026"],
  ["Sept 226", "September 2026", "September 2026"],
])("a slip is mended in its own words: %s", (words, suggestion, expected) => {
  expect(mended(words, suggestion)).toBe(expected);
});
