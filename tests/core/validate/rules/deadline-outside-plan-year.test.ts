import { deadlineOutsidePlanYear } from "../../../../src/core/validate/rules/deadline-outside-plan-year";
import { checkRule, findingsOf } from "../../../support/check-rule";

checkRule(deadlineOutsidePlanYear, {
  fails: [
    {
      name: "the month after the year ends",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | April 2027
        | | |  | Close the old pool | June 2026
      `,
      at: ["F2"],
      fixes: ["Write “April 2026”"],
    },
    {
      name: "the month before it begins, and a year late",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | March 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | 31 January 2028
      `,
      at: ["F2", "F3"],
      fixes: ["Write “March 2027”", "Write “31 January 2027”"],
    },
    {
      name: "the step after the last month of the year, which no slip explains",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | February 2027
        | | |  | Close the old pool | April 2027
      `,
      at: ["F3"],
    },
    {
      name: "real dates a year late, one of them on a day this year has not",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2027-10-31]
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | [2028-02-29]
      `,
      at: ["F2", "F3"],
      fixes: ["Write 31 Oct 2026", "Write 28 Feb 2027"],
    },
    {
      name: "two steps of next year, which bear each other out",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2027
        | | |  | Close the old pool | June 2027
      `,
      at: ["F2", "F3"],
    },
    {
      name: "a step that stood so in the last return, and is no slip of this one",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | April 2027
      `,
      at: ["F2"],
      before: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | April 2027
      `,
    },
    {
      name: "the step before the first month of the year, which no slip explains",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | March 2026
        | | |  | Close the old pool | no date yet
        | | |  | Drain the old pool | May 2026
      `,
      at: ["F2"],
    },
  ],
  passes: [
    {
      name: "the first day of the year",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | 1 April 2026
      `,
    },
    {
      name: "the last day of the year",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | 31 March 2027
      `,
    },
  ],
  nearMiss: {
    name: "the year itself",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | 2026/27
      `,
  },
});

test("the message tells what a day was read from where the words name none", () => {
  const plan = `
    Action | Lead officer | Directorate | Milestone | Deadline
    Build a pool | Bea Quill | Leisure | Open the pool | Spring 2027
    Build a bath | Bea Quill | Leisure | Open the bath | May 2027
  `;
  const found = findingsOf(deadlineOutsidePlanYear, { name: "", plan });
  expect(found.map(({ message }) => message.replace(/\(.*/, ""))).toEqual([
    "“Open the pool” is due on 31 May 2027, as “Spring 2027” is read, after the plan year ends ",
    "“Open the bath” is due on 31 May 2027, after the plan year ends ",
  ]);
});
