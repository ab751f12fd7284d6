import { exceptionsSheet } from "../../../src/core/report/exceptions";
import { review } from "../../../src/core/review";
import type { SheetContent } from "../../../src/core/sheet/content";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { workbookOf } from "../../support/grid";
import { sheetOf } from "../../support/text-table";

const AS_AT = "2026-10-01";

const PLAN = `
  Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Status | Comment
  Build a pool | Bea Quill | Leisure | Draft the plans | May 2026 | | Complete |
  | | | Fence the site | August 2026 | December 2026 | In progress | No bids; advertised again
  | | | Dig the pool | 30 May 2026 | | In progress | Frost in the ground
  | | | Open the pool | November 2026 | March 2027 | Not started | Waiting for the roof
  Plant trees | Dev Shah | Adults | Plant 100 trees | June 2026 | | In progress | Trees came late
  | | | Plant 200 trees | March 2027 | | On hold | No money until spring
  | | | Plant 300 trees | March 2027 | March 2027 | Not started |
`;

const book = (...plans: readonly string[]): Workbook => ({
  ...workbookOf(...plans.map((plan, i) => sheetOf(plan, `Plan ${String(i + 1)}`))),
  name: "Town plan 2026-27.xlsx",
});

const sheetFor = (workbook: Workbook): SheetContent =>
  exceptionsSheet(review([workbook], { asAt: AS_AT }));

const lines = ({ rows }: SheetContent): string[] =>
  rows.map(({ cells }) =>
    cells
      .map((cell) =>
        "text" in cell
          ? cell.text
          : cell.kind === "day"
            ? cell.day
            : cell.kind === "number"
              ? String(cell.number)
              : "",
      )
      .join("|"),
  );

test("what is overdue, held and moved, each by directorate with its reason, the worst first", () => {
  const labels = (days: string): string =>
    `Directorate|Lead officer|Milestone|Due|Now expected|${days}|Reason and remedy|Cell`;
  expect(lines(sheetFor(book(PLAN)))).toEqual([
    "Town plan 2026-27: exceptions",
    "As at 1 Oct 2026. From Town plan 2026-27.xlsx, sheet “Plan 1”.",
    "",
    "Overdue (3)",
    labels("Days overdue"),
    "Adults|Dev Shah|Plant 100 trees|2026-06-30||93|Trees came late|Plan 1!D6",
    "Leisure|Bea Quill|Dig the pool|2026-05-30||124|Frost in the ground|Plan 1!D4",
    "Leisure|Bea Quill|Fence the site|2026-08-31|2026-12-31|31|No bids; advertised again|Plan 1!D3",
    "",
    "Suspended or cancelled (1)",
    labels(""),
    "Adults|Dev Shah|Plant 200 trees|2027-03-31|||No money until spring|Plan 1!D7",
    "",
    "Dates changed (1)",
    labels("Days moved"),
    "Leisure|Bea Quill|Open the pool|2026-11-30|2027-03-31|121|Waiting for the roof|Plan 1!D5",
  ]);
});

test("a part with nothing in it says so", () => {
  const plan = `
    Action | Lead officer | Directorate | Milestone | Deadline
    Build a pool | Bea Quill | Leisure | Open the pool | March 2027
  `;
  expect(lines(sheetFor(book(plan, plan.replace("pool", "bath"))))).toEqual([
    "Town plan 2026-27: exceptions",
    "As at 1 Oct 2026. From Town plan 2026-27.xlsx, sheets “Plan 1” and “Plan 2”.",
    "This plan has no column for progress: everything past its date counts as overdue.",
    "",
    "Overdue (0)",
    "None.",
    "",
    "Suspended or cancelled (0)",
    "None.",
    "",
    "Dates changed (0)",
    "None.",
  ]);
});

test("where nobody could report, no reason is missing: it is said once, at the head", () => {
  const plan = `
    Action | Lead officer | Directorate | Milestone | Deadline | Comment
    Build a pool | Bea Quill | Leisure | Draft the plans | May 2026 | Waiting for the roof
    | | | Open the pool | June 2026 |
  `;
  const written = lines(sheetFor(book(plan)));
  expect(written.slice(2, 5)).toEqual([
    "This plan has no column for progress: everything past its date counts as overdue.",
    "",
    "Overdue (2)",
  ]);
  expect(written.filter((line) => line.startsWith("Leisure"))).toEqual([
    "Leisure|Bea Quill|Draft the plans|2026-05-31||123|Waiting for the roof|Plan 1!D2",
    "Leisure|Bea Quill|Open the pool|2026-06-30||93|Not reported|Plan 1!D3",
  ]);
});
