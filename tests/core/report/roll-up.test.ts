import { rollUpSheet } from "../../../src/core/report/roll-up";
import { review } from "../../../src/core/review";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { workbookOf } from "../../support/grid";
import { sheetOf } from "../../support/text-table";

const PLAN = `
  Action | Lead officer | Directorate | Milestone | Deadline | Status
  Build a pool | Bea Quill | Leisure | Draft the plans | May 2026 | Complete
  | | | Dig the pool | 30 May 2026 | In progress
  Plant trees | Dev Shah | Parks | Plant 100 trees | June 2027 |
`;
const NOTES = "Meeting of 3 May";

const book = (name: string, sheets: Readonly<Record<string, string>>): Workbook => ({
  ...workbookOf(...Object.entries(sheets).map(([sheet, plan]) => sheetOf(plan, sheet))),
  name,
});

const lines = (...workbooks: readonly Workbook[]): string[] =>
  rollUpSheet(review(workbooks, { asAt: "2026-10-01" })).rows.map(({ cells }) =>
    cells
      .map((cell) =>
        cell.kind === "text"
          ? cell.text
          : cell.kind === "number"
            ? String(cell.number)
            : cell.kind === "percent"
              ? `${String(Math.round(cell.share * 100))}%`
              : "",
      )
      .join("|"),
  );

test("counts by directorate under the plan's name, the day and what it was counted from", () => {
  expect(lines(book("Town plan.xlsx", { Plan: PLAN, Notes: NOTES }))).toEqual([
    "Town plan: milestones by directorate",
    "As at 1 Oct 2026. From Town plan.xlsx, sheet “Plan”.",
    "",
    "Directorate|Actions|Milestones|Complete|Overdue|Due soon|To come|Ongoing|No date|Suspended|Cancelled|% complete|% overdue",
    "Leisure|1|2|1|1|0|0|0|0|0|0|50%|50%",
    "Parks|1|1|0|0|0|1|0|0|0|0|0%|0%",
    "Total (each counted once)|2|3|1|1|0|1|0|0|0|0|33%|33%",
    "",
    "1 of these dates is doubtful: 1 outside the plan year.",
  ]);
});

test.each([
  [
    "a workbook without a name by its sheet",
    [book("", { "Town plan": PLAN })],
    "Town plan: milestones by directorate",
    "As at 1 Oct 2026. From sheet “Town plan”.",
  ],
  [
    "several returns by their names alone",
    [book("leisure.xlsx", { Q2: PLAN }), book("parks.xlsx", { Q2: PLAN, Q3: PLAN })],
    "Milestones by directorate",
    "As at 1 Oct 2026. From leisure.xlsx, sheet “Q2”; parks.xlsx, sheets “Q2” and “Q3”.",
  ],
])("names %s", (_, workbooks, title, note) => {
  expect(lines(...workbooks).slice(0, 2)).toEqual([title, note]);
});
