import type { Settings } from "../../../../src/core/plan/settings";
import { labelNotUnderstood } from "../../../../src/core/validate/rules/label-not-understood";
import { ratingAgainstDates } from "../../../../src/core/validate/rules/rating-against-dates";
import { checkRule, findingsOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/text-table";

checkRule(ratingAgainstDates, {
  fails: [
    {
      name: "green months after it was due",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | RAG
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Green
        | |  | Close the old pool | June 2026 | Red
      `,
      at: ["F2"],
      fixes: ["Write “Red”"],
    },
    {
      name: "green some days after it was due, and amber for longer than a month",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | BRAG status
        Build a pool | Bea Quill | Leisure | Open the pool | 20 September 2026 | G
        | |  | Close the old pool | 29 August 2026 | AMBER
        | |  | Fill the old pool in | 31 August 2026 | amber
      `,
      at: ["F2", "F3"],
      fixes: ["Write “A”", "Write “RED”"],
    },
    {
      name: "red though complete, in a column beside the status",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | RAG
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | Red
        | |  | Close the old pool | June 2026 | Complete | Green
      `,
      at: ["G2"],
    },
    {
      name: "on track in words",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | On track
        | |  | Close the old pool | March 2027 | On track
      `,
      at: ["F2"],
    },
    {
      name: "past a revised date as well",
      plan: `
        Action | Lead officer | Milestone | Original deadline | Revised deadline | RAG
        Build a pool | Bea Quill | Open the pool | May 2026 | August 2026 | Green
      `,
      at: ["F2"],
      fixes: ["Write “Amber”"],
    },
    {
      name: "the right of two tables side by side by its own ratings",
      plan: `
        Action | Officer | Deadline | Status | RAG | | Action | Officer | Deadline | Status | RAG
        Mend the roof | Bea Quill | May 2026 | In progress | Red | | Paint the hall | Dev Shah | June 2026 | In progress | Green
        Mend the door | Bea Quill | June 2026 | In progress | Green | | Clean the hall | Dev Shah | July 2026 | In progress | Red
      `,
      at: ["E3", "K2"],
      fixes: ["Write “Red”", "Write “Red”"],
    },
    {
      name: "one rating of several milestones once, by the longest late",
      plan: `
        Action | Lead officer | Milestone | Deadline | Status | RAG
        Build a pool | Bea Quill | Draft the plans (May 2026)⏎Open the pool (June 2026)⏎Fill it (July 2026) | | Complete⏎In progress⏎In progress | Green
      `,
      at: ["F2"],
      fixes: ["Write “Red”"],
    },
    {
      name: "a rating on a line for each milestone",
      plan: `
        Action | Lead officer | Milestone | Deadline | RAG
        Build a pool | Bea Quill | Open the pool⏎Fill it | May 2026⏎June 2026 | Green⏎Green
        Mend paths | Bea Quill | Order the gravel⏎Mend them | May 2026⏎June 2026 | Red⏎Green
      `,
      at: ["E2", "E2", "E3"],
    },
    {
      name: "a line each beside the status",
      plan: `
        Action | Lead officer | Milestone | Deadline | Status | RAG
        Build a pool | Bea Quill | Open the pool (May 2026)⏎Fill it (June 2026) | | Complete⏎In progress | Red⏎Green
      `,
      at: ["F2", "F2"],
    },
    {
      name: "a colour before what is said of it",
      plan: `
        Action | Lead officer | Milestone | Deadline | RAG
        Build a pool | Bea Quill | Open the pool | May 2026 | Green - all goes well
        | | Fill it | June 2026 | Green: well on the way
      `,
      at: ["E2", "E3"],
    },
  ],
  passes: [
    {
      name: "one red for a finished step and a late one, in one cell or merged",
      plan: sheetOf(
        `
        Action | Lead officer | Milestone | Deadline | Status | RAG
        Build a pool | Bea Quill | Draft the plans (May 2026)⏎Open the pool (June 2026) | | Complete⏎In progress | Red
        Mend paths | Bea Quill | Order the gravel | May 2026 | Complete | Red
        | | Mend them | June 2026 | In progress |
        | | Mark them | July 2026 | In progress |`,
        "Plan",
        { merges: [{ top: 2, bottom: 4, left: 5, right: 5 }] },
      ),
    },
    {
      name: "a colour that is of something else, or was",
      plan: `
        Action | Lead officer | Milestone | Deadline | Status | RAG
        Build a pool | Bea Quill | Open the pool | May 2026 | In progress | Was green
        | | Fill it | June 2026 | In progress | No longer green
        | | Heat it | June 2026 | In progress | Green Lane works begun
      `,
    },
    {
      name: "colours that the dates bear out",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | RAG
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Red
        | |  | Close the old pool | 20 September 2026 | Amber
        | |  | Fill the old pool in | March 2027 | Green
        | |  | Draft the plans | April 2026 | Blue
      `,
    },
    {
      name: "red before it is due, since it can be foreseen to be late",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | RAG
        Build a pool | Bea Quill | Leisure | Open the pool | March 2027 | Red
      `,
    },
    {
      name: "green by a revised date that is still to come",
      plan: `
        Action | Lead officer | Milestone | Original deadline | Revised deadline | RAG
        Build a pool | Bea Quill | Open the pool | May 2026 | March 2027 | Green
      `,
    },
    {
      name: "what is complete or waits",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | RAG
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | Green
        | |  | Close the old pool | June 2026 | On hold | Green
      `,
    },
    {
      name: "the colour of something else",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Budget RAG
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | Green
      `,
    },
    {
      name: "an earlier quarter's colour",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | RAG Q1 | RAG Q2
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Green | Red
      `,
    },
  ],
  nearMiss: {
    name: "green on the day it is due, and two colours at once",
    plan: `
      Action | Lead officer | Directorate | Milestone | Deadline | RAG
      Build a pool | Bea Quill | Leisure | Open the pool | 1 October 2026 | Green
      | |  | Close the old pool | May 2026 | Amber/Green
      | |  | Fill the old pool in | May 2026 | Not on track
    `,
  },
});

describe("the scheme in the settings", () => {
  const rows = (percent: string, colour: string, deadline: string): string => `
    Action | Lead officer | Directorate | Milestone | Deadline | RAG | % complete
    Build a pool | Bea Quill | Leisure | Open the pool | ${deadline} | ${colour} | ${percent}
  `;
  const found = (ratingScheme: Settings["ratingScheme"], plan: string): number =>
    findingsOf(ratingAgainstDates, { name: "", plan, settings: { ratingScheme } }).length;

  test.each([
    ["simple", "20%", "Amber", "20 September 2026", 1],
    ["brag", "20%", "Amber", "20 September 2026", 0],
    ["brag", "20%", "Amber", "20 August 2026", 1],
    ["percentage", "20%", "Amber", "20 September 2026", 1],
    ["percentage", "60%", "Green", "20 September 2026", 0],
    ["percentage", "", "Green", "20 September 2026", 0],
    ["percentage", "20%", "Green", "March 2027", 0],
  ] as const)("%s: %s done, %s, due %s", (scheme, percent, colour, deadline, count) => {
    expect(found(scheme, rows(percent, colour, deadline))).toBe(count);
  });
});

test("the message says how late it is, and what to do", () => {
  const plan = `
    Action | Lead officer | Directorate | Milestone | Deadline | Status | RAG
    Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | Green
    | |  | Close the old pool | June 2026 | Complete | Red
  `;
  const messages = findingsOf(ratingAgainstDates, { name: "", plan }).map(({ message }) => message);
  expect(messages).toEqual([
    "“Open the pool” is rated “Green” though it was due on 31 May 2026, 123 days ago. Rate it red, or give the revised date if one was agreed.",
    "“Close the old pool” is rated “Red” though it is reported as “Complete”. Correct the one that is wrong.",
  ]);
});

test("the message asks for no revised date where one stands", () => {
  const plan = `
    Action | Lead officer | Milestone | Original deadline | Revised deadline | RAG
    Build a pool | Bea Quill | Open the pool | May 2026 | August 2026 | Green
  `;
  const [found] = findingsOf(ratingAgainstDates, { name: "", plan });
  expect(found?.message).toMatch(/days ago\. Rate it amber\.$/);
});

test("a column of colours beside the status is not called unread", () => {
  const labels = (label: string): number =>
    findingsOf(labelNotUnderstood, {
      name: "",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | ${label}
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | Green
      `,
    }).length;
  expect([labels("RAG"), labels("Budget RAG")]).toEqual([0, 1]);
});

test("where words rate rather than colours, the message asks for no colour in their place", () => {
  const plan = `
    Action | Lead officer | Directorate | Milestone | Deadline | Status
    Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | On track
  `;
  const [found] = findingsOf(ratingAgainstDates, { name: "", plan });
  expect(found?.message).toMatch(/Report it as late \(red\), or give the revised date/);
});
