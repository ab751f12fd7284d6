import { review } from "../../../src/core/review";
import { worksheet } from "../../../src/core/sheet/workbook";
import type { CellValue } from "../../../src/core/sheet/cell";
import type { Area } from "../../../src/core/sheet/a1";

const LABELS = ["Action", "Milestone", "Deadline", "Lead officer", "Status"];
const ROW = ["Fit alarms", "Alarms fitted", "May 2026", "Bea Quill", "In progress"];

function partsLeftOut(rows: CellValue[][], merges: Area[] = []): string[] {
  const sheet = worksheet("Plan", rows, { merges });
  const book = { name: "x", date1904: false, sheets: [sheet] };
  const { workbooks } = review([book], { asAt: "2026-06-30" });
  const findings = workbooks.flatMap((each) => each.findings);
  return findings.filter(({ rule }) => rule === "read-in-part").map(({ message }) => message);
}

test("a sheet within the limits is read whole", () => {
  expect(partsLeftOut([LABELS, ROW])).toEqual([]);
});

test("labels to the last column are looked at no further than a plan can reach", () => {
  const wide = Array.from({ length: 16_384 }, (_, n) => LABELS[n % 5] ?? "");
  expect(partsLeftOut([wide, wide, wide, wide, wide, ROW])).toEqual([
    expect.stringMatching(/^Only the first 1,000 columns of this sheet were read\./),
  ]);
});

test("merged areas that lie on one another are looked at so many cells long", () => {
  const area = { top: 5, left: 0, bottom: 900, right: 900 };
  const rows = [LABELS, ROW, ...Array.from({ length: 900 }, () => [])];
  rows.push([...Array.from({ length: 900 }, () => ""), "x"]);
  expect(partsLeftOut(rows, [area, area])).toEqual([
    expect.stringMatching(/^Only the first 500,000 merged cells/),
  ]);
});

test.each([2, 3, 4])(
  "a cell as long as Excel lets it be is looked at in part (column %i)",
  (at) => {
    const long = ROW.map((text, column) =>
      column === at ? `${text} ${"and more ".repeat(3600)}` : text,
    );
    expect(partsLeftOut([LABELS, ROW, long])).toEqual([
      expect.stringMatching(/^Only the first 1,000 characters of this cell were looked at/),
    ]);
  },
);

test("that many cells of a sheet are too long is said once, with their number", () => {
  const long = ROW.map((text) => `${text} ${"and more ".repeat(200)}`);
  expect(partsLeftOut([LABELS, ROW, long, long])).toEqual([
    expect.stringMatching(/^Only the first 1,000 characters of 6 cells, this one first,/),
  ]);
});
