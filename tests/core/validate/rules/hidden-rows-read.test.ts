import { hiddenRowsRead } from "../../../../src/core/validate/rules/hidden-rows-read";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/text-table";

checkRule(hiddenRowsRead, {
  fails: [
    {
      name: "one hidden row of the plan",
      plan: sheetOf(
        `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Dev Shah⏎Leisure | Plant 100 trees (June 2026)
      `,
        "Plan",
        { hiddenRows: new Set([2]) },
      ),
      at: ["C3"],
    },
    {
      name: "two hidden rows, told once",
      plan: sheetOf(
        `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Dev Shah⏎Leisure | Plant 100 trees (June 2026)
      `,
        "Plan",
        { hiddenRows: new Set([1, 2]) },
      ),
      at: ["C2"],
    },
  ],
  passes: [
    {
      name: "a plan in sight",
      plan: sheetOf(
        `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Dev Shah⏎Leisure | Plant 100 trees (June 2026)
      `,
        "Plan",
        {},
      ),
    },
    {
      name: "a hidden sheet",
      plan: sheetOf(
        `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Dev Shah⏎Leisure | Plant 100 trees (June 2026)
      `,
        "Plan",
        { visibility: "hidden" },
      ),
    },
  ],
  nearMiss: {
    name: "a hidden row below the plan",
    plan: sheetOf(
      `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Dev Shah⏎Leisure | Plant 100 trees (June 2026)
      `,
      "Plan",
      { hiddenRows: new Set([40]) },
    ),
  },
});
