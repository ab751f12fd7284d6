import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findingsSheet } from "../../../src/core/report/findings";
import { review } from "../../../src/core/review";
import type { ContentCell, SheetContent } from "../../../src/core/sheet/content";
import type { Finding, Severity } from "../../../src/core/validate/rule";
import { parseWorkbook } from "../../../src/xlsx/index";
import { sheetOf, workbookOf } from "../../support/grid";
import { written } from "../../support/written-sheet";

const finding = (severity: Severity, row: number): Finding => ({
  rule: "no-fixed-end",
  severity,
  at: { sheet: "Plan", row, column: 2 },
  message: `Wrong in row ${String(row + 1)}.`,
  quote: "",
  fixes: [{ title: "Mend it", kind: "choice", edits: [] }],
});

const words = (cells: readonly ContentCell[]): string =>
  cells.map((cell) => ("text" in cell ? cell.text : "")).join("|");

const LABELS =
  "How serious|Sheet|Cell|Directorate|Lead officer|Action it concerns|What is wrong|What would mend it|Answer";

describe("the findings as a sheet", () => {
  const sheet = findingsSheet({
    asAt: "2026-12-01",
    workbooks: [
      {
        name: "",
        readings: [],
        counted: [],
        findings: [finding("info", 3), finding("warning", 4), finding("error", 5)],
      },
      { name: "", readings: [], counted: [], findings: [finding("info", 6)] },
    ],
  });

  test("counts them in words", () => {
    expect(words(sheet.rows[1]?.cells ?? [])).toBe(
      "As at 1 Dec 2026: 1 to fix, 1 to look at, 2 notes",
    );
  });

  test("has the worst first, each leading to its cell, with room for an answer", () => {
    expect(sheet.rows.slice(3).map(({ cells }) => words(cells))).toEqual([
      LABELS,
      "To fix|Plan|C6||||Wrong in row 6.|Mend it|",
      "To look at|Plan|C5||||Wrong in row 5.|Mend it|",
      "Note|Plan|C4||||Wrong in row 4.|Mend it|",
      "Note|Plan|C7||||Wrong in row 7.|Mend it|",
    ]);
    expect(sheet.rows[4]?.cells[2]).toMatchObject({ kind: "link", sheet: "Plan", address: "C6" });
    expect(sheet).toMatchObject({ frozenRows: 4, landscape: true, printTitleRows: [3, 3] });
  });

  test("has no table where there is nothing to list", () => {
    expect(findingsSheet({ asAt: "2026-12-01", workbooks: [] }).table).toBeUndefined();
  });

  test("prints on a landscape page at half its size or more", () => {
    // A4 on its side takes some 125 characters of the standard font between its margins.
    const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
    expect(width).toBeLessThanOrEqual(2 * 125);
  });
});

/** The findings sheet of a plan. */
const sheetFor = (plan: string): SheetContent =>
  findingsSheet(review([workbookOf(sheetOf(plan))], { asAt: "2026-10-01" }));

/** Cell, directorate, lead officer and action of each finding. */
const concerned = (plan: string): string[] =>
  sheetFor(plan)
    .rows.filter(({ kind }) => kind === "body")
    .map(({ cells }) => words(cells.slice(2, 6)));

describe("whose business a finding is", () => {
  test("the action's, on each of its rows", () => {
    const plan = `
      Action | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026
      | | | Close the old pool |
      Plant trees | | Parks | Plant 100 trees | June 2026
    `;
    expect(concerned(plan)).toEqual(["B4|Parks||Plant trees", "E3|Leisure|Bea Quill|Build a pool"]);
  });

  test("the directorate's that a milestone is tagged with, and of a pair its officer's", () => {
    const plan = `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Draft plans (September 2026)
      ^ | ^ | Fence the site (July 2026 (PTS)
      Plant trees | Cllr Ann Poole⏎Dan Moss⏎Parks, Trees & Streets | Order the trees (June 2026)
    `;
    expect(concerned(plan)).toContain("C3|Parks, Trees & Streets|Bea Quill|Build a pool");
  });

  test("nobody's, of a header or of the sheet as a whole", () => {
    const plan = `
      Action | Lead officer | Milestone | Deadline | Flibbet
      Build a pool | Bea Quill | Open the pool | May 2026 | 17
    `;
    expect(concerned(plan)).toEqual(["A1|||", "E1|||"]);
  });
});

test.each(["a small plan", "the sample plan"])(
  "the findings sheet of %s is no plan itself",
  async (which) => {
    const asAt = "2026-10-01";
    const bytes = readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx"));
    const plan =
      which === "a small plan"
        ? workbookOf(sheetOf(SMALL))
        : await parseWorkbook(bytes, "sample-plan.xlsx");
    const sheet = findingsSheet(review([plan], { asAt }));
    const { rollUp } = review([workbookOf(written(sheet))], { asAt });
    expect(rollUp.total).toMatchObject({ actions: 0, milestones: 0 });
  },
);

const SMALL = `
  Action | Lead officer | Directorate | Milestone | Deadline
  Build a pool | Bea Quill | Leisure | Open the pool | May 2026
  | | | Close the old pool |
  Plant trees | | Parks | Plant 100 trees | TBC
  Mend paths | Dev Shah | Parks | Mend 10 paths | Winter 2026
`;
