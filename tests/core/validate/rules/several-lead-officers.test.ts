import { severalLeadOfficers } from "../../../../src/core/validate/rules/several-lead-officers";
import { checkRule, findingsOf } from "../../../support/check-rule";

checkRule(severalLeadOfficers, {
  fails: [
    {
      name: "two joined by and",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill and Dev Shah | Leisure | Open the pool | May 2026
      `,
      at: ["C2"],
      fixes: ["Keep Bea Quill alone", "Keep Dev Shah alone"],
    },
    {
      name: "three on lines of one cell",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill⏎Dev Shah⏎Eve Tull | Leisure | Open the pool | May 2026
      `,
      at: ["C2"],
      fixes: ["Keep Bea Quill alone", "Keep Dev Shah alone", "Keep Eve Tull alone"],
    },
    {
      name: "two on each row of a register, one of them without a milestone",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Bea Quill, Dev Shah | Leisure | Open the pool | May 2026
        Build a pool | Bea Quill, Dev Shah | Leisure | | June 2026
      `,
      at: ["B2"],
      fixes: ["Keep Bea Quill alone", "Keep Dev Shah alone"],
    },
    {
      name: "one of each directorate, and a milestone that both share",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services⏎Dev Shah⏎Housing Estates | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Plant 100 trees (June 2026)
        Mend roofs | Cllr Ann Poole⏎Dev Shah⏎Housing Estates | Mend 100 roofs (June 2026)
      `,
      at: ["B2"],
    },
    {
      name: "two below a member whose name begins as one of theirs does",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool in the north of the | Cllr Ann Leeson | Survey of the ground done with the
        borough and one in its south | Ann Lee and Dev Shah | help of the wards (May 2026)
        | Leisure | Pool opened (June 2026)
        Plant trees in each of the parks | Cllr Ann Leeson | Trees bought from the nurseries of
        that the Council looks after | Eve Tull | the borough (July 2026)
        | Leisure | Trees planted (August 2026)
      `,
      at: ["B3"],
    },
    {
      name: "two below their member, where every printed line is a row",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool in the north of the | Cllr Ann Poole | Survey of the ground done with the
        borough and one in its south | Bea Quill and Dev Shah | help of the wards (May 2026)
        | Leisure | Pool opened (June 2026)
        Plant trees in each of the parks | Cllr Ann Poole | Trees bought from the nurseries of
        that the Council looks after | Eve Tull | the borough (July 2026)
        | Leisure | Trees planted (August 2026)
      `,
      at: ["B3"],
    },
  ],
  passes: [
    {
      name: "one officer",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
    {
      name: "one officer for each of two actions",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Leisure | Plant 100 trees | June 2026
      `,
    },
    {
      name: "an officer and two members",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole and Cllr Finn Udal | Bea Quill | Leisure | Open the pool | May 2026
      `,
    },
  ],
  nearMiss: {
    name: "one of each directorate, where each milestone falls to one of them",
    plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure Services⏎Dev Shah⏎Housing Estates | Open the pool (May 2026 (LS)⏎Mend its roof (June 2026 (HE)
        Plant trees | Cllr Ann Poole⏎Bea Quill⏎Leisure Services | Plant 100 trees (June 2026)
        Mend roofs | Cllr Ann Poole⏎Dev Shah⏎Housing Estates | Mend 100 roofs (June 2026)
      `,
  },
});

test("a fix keeps to the rows of its own action, be the next one named alike", () => {
  const findings = findingsOf(severalLeadOfficers, {
    name: "two actions of one title",
    plan: `
      Ref | Action | Lead officer | Directorate | Milestone | Deadline
      1 | Review the policy | Bea Quill, Dev Shah | Leisure | Draft it | May 2026
      2 | Review the policy | Bea Quill, Dev Shah | Parks | Draft it | June 2026
    `,
  });
  const edited = findings.map(({ fixes }) =>
    fixes.map(({ edits }) => edits.map(({ at }) => at.row)),
  );
  expect(edited).toEqual([
    [[1], [1]],
    [[2], [2]],
  ]);
});
