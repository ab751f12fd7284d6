import { dayFromSerial } from "../../../src/core/plan/day";
import { review } from "../../../src/core/review";
import { sheetOf } from "../../support/text-table";

const PLAN = sheetOf(`
  Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on
  Build a pool | Bea Quill | Leisure | Open the pool | Winter 2026 | In progress |
  | | | Close the old pool | 1 November 2026 | Complete |
`);

/** What the fixes of a plan write as dates, as days. */
function daysWritten(date1904: boolean): (string | null)[] {
  const workbook = { name: "plan.xlsx", date1904, sheets: [PLAN] };
  const { workbooks } = review([workbook], { asAt: "2026-10-01" });
  const edits = workbooks.flatMap(({ findings }) =>
    findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits)),
  );
  return edits.flatMap(({ value }) =>
    typeof value === "number" ? [dayFromSerial(value, date1904)] : [],
  );
}

test("a fix writes the same day whether the workbook counts from 1900 or from 1904", () => {
  expect(daysWritten(false)).toEqual(["2026-12-31", "2027-02-28", "2026-10-01"]);
  expect(daysWritten(true)).toEqual(daysWritten(false));
});
