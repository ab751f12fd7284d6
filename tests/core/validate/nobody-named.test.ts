import { actionWithoutDirectorate } from "../../../src/core/validate/rules/action-without-directorate";
import { actionWithoutLeadMember } from "../../../src/core/validate/rules/action-without-lead-member";
import { actionWithoutLeadOfficer } from "../../../src/core/validate/rules/action-without-lead-officer";
import type { Rule } from "../../../src/core/validate/rule";
import { findingsOf } from "../../support/check-rule";

/** Leads in three columns: member, officer, directorate. */
const apart = (leads: string): string => `
  Action | Lead member | Lead officer | Directorate | Milestone | Deadline
  Build a pool | ${leads} | Open the pool | May 2026
  Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
`;

/** Leads in one column, a line each. */
const together = (leads: string): string => `
  Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
  Build a pool | ${leads} | Open the pool (May 2026)
  Plant trees | Cllr Ann Poole⏎Bea Quill⏎Leisure | Plant 100 trees (June 2026)
  Mend paths | Cllr Finn Udal⏎Dev Shah⏎Leisure | Mend 10 paths (June 2026)
`;

const CASES: readonly (readonly [name: string, rule: Rule, plan: string, message: string])[] = [
  [
    "an empty cell is called so",
    actionWithoutLeadOfficer,
    apart("Cllr Ann Poole | | Leisure"),
    "“Build a pool” has no lead officer: its cell is empty. Name the officer who reports on it.",
  ],
  [
    "a cell that names nobody is quoted",
    actionWithoutLeadOfficer,
    apart("Cllr Ann Poole | TBC | Leisure"),
    "“Build a pool” has no lead officer: none was found in “TBC”. Name the officer who reports on it.",
  ],
  [
    "a cell for all leads is quoted, and asked for a line more",
    actionWithoutLeadMember,
    together("Bea Quill⏎Leisure"),
    "“Build a pool” has no lead member: none was found in “Bea Quill Leisure”. Name the councillor who answers for it, on a line of its own.",
  ],
  [
    "a directorate is asked for in its own words",
    actionWithoutDirectorate,
    apart("Cllr Ann Poole | Bea Quill | "),
    "“Build a pool” has no directorate: its cell is empty. Write the directorate that answers for it.",
  ],
];

test.each(CASES)("%s", (_, rule, plan, message) => {
  expect(findingsOf(rule, { name: "", plan }).map((finding) => finding.message)).toEqual([message]);
});
