import { dateTypedAsText } from "../../../../src/core/validate/rules/date-typed-as-text";
import { checkRule, findingsOf } from "../../../support/check-rule";

checkRule(dateTypedAsText, {
  fails: [
    {
      name: "a date as text among real dates",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
        | | |  | Close the old pool | [2026-06-30]
        | | |  | Drain the old pool | 31/07/2026
      `,
      at: ["F4"],
      fixes: ["Write the date 31 Jul 2026"],
    },
    {
      name: "a month as text among real dates",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
        | | |  | Close the old pool | [2026-06-30]
        | | |  | Drain the old pool | July 2026
      `,
      at: ["F4"],
      fixes: ["Write the date 31 Jul 2026 in place of “July 2026”"],
    },
  ],
  passes: [
    {
      name: "real dates alone",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
        | | |  | Close the old pool | [2026-06-30]
      `,
    },
    {
      name: "a column of text",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | June 2026
      `,
    },
  ],
  nearMiss: {
    name: "one real date in a column of text",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        | | |  | Close the old pool | [2026-06-30]
        | | |  | Drain the old pool | July 2026
      `,
  },
});

/** The fix offered for a text among real dates. */
function fixOf(text: string): string {
  const plan = `
    Action | Lead member | Lead officer | Directorate | Milestone | Deadline
    Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
    | | |  | Close the old pool | [2026-06-30]
    | | |  | Fill the new pool | [2026-07-31]
    | | |  | Drain the old pool | ${text}
  `;
  const fixes = findingsOf(dateTypedAsText, { name: text, plan }).flatMap((f) => f.fixes);
  return fixes.map(({ kind, title }) => `${kind}: ${title}`).join("\n");
}

describe("a date is written without asking only where the cell says nothing else", () => {
  test.each([
    "31/03/2026",
    "31.3.26",
    "2026-03-31",
    "31 March 2026",
    "31st March 2026",
    "31-Mar-26",
    "March 31, 2026",
    "by 31 March 2026",
    "Due: 31/03/2026",
    "(31 March 2026)",
    "31 March 2026.",
  ])("%s", (text) => {
    expect(fixOf(text)).toBe("automatic: Write the date 31 Mar 2026");
  });

  test.each([
    ["31/03/2026 (Phase 1 only)", "31 Mar 2026 and leave out “(Phase 1 only)”"],
    ["1st Oct 2025 - COMPLETE", "1 Oct 2025 and leave out “- COMPLETE”"],
    ["14/10/25 Cabinet", "14 Oct 2025 and leave out “Cabinet”"],
    ["est. 31/03/2026", "31 Mar 2026 in place of “est. 31/03/2026”"],
    ["31/03/2026?", "31 Mar 2026 in place of “31/03/2026?”"],
    ["w/c 3 March 2026", "9 Mar 2026 in place of “w/c 3 March 2026”"],
    ["5-9 Jan 2026", "9 Jan 2026 in place of “5-9 Jan 2026”"],
    ["before 31 March 2026", "30 Mar 2026 in place of “before 31 March 2026”"],
    ["5pm on 31 March 2026", "31 Mar 2026 in place of “5pm on 31 March 2026”"],
    ["Easter 2026", "5 Apr 2026 in place of “Easter 2026”"],
    [
      "From 1 April 2025 to 31 March 2026",
      "31 Mar 2026 in place of “From 1 April 2025 to 31 March 2026”",
    ],
  ])("but as a choice that names the words that go: %s", (text, rest) => {
    expect(fixOf(text)).toBe(`choice: Write the date ${rest}`);
  });
});
