import { deadlineYearInferred } from "../../../../src/core/validate/rules/deadline-year-inferred";
import { checkRule, findingsOf } from "../../../support/check-rule";

checkRule(deadlineYearInferred, {
  fails: [
    {
      name: "a month alone",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | March
        | | |  | Close the old pool | June 2026
      `,
      at: ["F2"],
      fixes: ["Write “March 2027”"],
    },
    {
      name: "a month alone in brackets",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (September)
      `,
      at: ["C2"],
      fixes: ["Write “(September 2026)”"],
    },
    {
      name: "a month whose bracket was never closed",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (September
      `,
      at: ["C2"],
      fixes: ["Write “(September 2026)”"],
    },
  ],
  passes: [
    {
      name: "a month with its year",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "a year with an apostrophe",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May '26
      `,
    },
  ],
  nearMiss: {
    name: "a month that comes round every year",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | every March
      `,
  },
});

test.each([
  [
    "the plan year",
    { start: "2026-04-01", end: "2027-03-31" },
    /31 Mar 2027, which falls within the plan year\. Write the year\.$/,
  ],
  ["no plan year", null, /taken for \d+ \w+ \d{4}\. Write the year\.$/],
])("it says where the year comes from no more than it knows: %s", (_, planYear, message) => {
  const plan = `
    Action | Lead member | Lead officer | Directorate | Milestone | Deadline
    Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | March
    | | |  | Close the old pool | June 2026
  `;
  const [finding] = findingsOf(deadlineYearInferred, { name: "", plan, settings: { planYear } });
  expect(finding?.message).toMatch(message);
});
