import { hiddenSheetRead } from "../../../../src/core/validate/rules/hidden-sheet-read";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/text-table";

checkRule(hiddenSheetRead, {
  fails: [
    {
      name: "a hidden plan",
      plan: sheetOf(
        `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Dev Shah⏎Leisure | Plant 100 trees (June 2026)
      `,
        "Plan",
        { visibility: "hidden" },
      ),
      at: ["A1"],
    },
    {
      name: "a plan hidden from the menu too",
      plan: sheetOf(
        `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Dev Shah⏎Leisure | Plant 100 trees (June 2026)
      `,
        "Plan",
        { visibility: "veryHidden" },
      ),
      at: ["A1"],
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
      name: "a plan with a hidden row",
      plan: sheetOf(
        `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
        Plant trees | Cllr Ann Poole⏎Dev Shah⏎Leisure | Plant 100 trees (June 2026)
      `,
        "Plan",
        { hiddenRows: new Set([2]) },
      ),
    },
  ],
  nearMiss: {
    name: "a hidden sheet that holds no plan",
    plan: sheetOf(
      `
        Cost centre | Budget | Actual
        Pools | 1000 | 900
        Parks | 2000 | 2100
      `,
      "Plan",
      { visibility: "hidden" },
    ),
  },
});
