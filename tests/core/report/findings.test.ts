import { findingsSheet } from "../../../src/core/report/findings";
import type { ContentCell } from "../../../src/core/sheet/content";
import type { Finding, Severity } from "../../../src/core/validate/rule";

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

describe("the findings as a sheet", () => {
  const sheet = findingsSheet({
    asAt: "2026-12-01",
    findings: [finding("info", 3), finding("warning", 4), finding("error", 5), finding("info", 6)],
  });

  test("counts them in words", () => {
    expect(words(sheet.rows[1]?.cells ?? [])).toBe(
      "As at 1 Dec 2026: 1 error, 1 warning, 2 for information",
    );
  });

  test("has the worst first, each leading to its cell, with room for an answer", () => {
    expect(sheet.rows.slice(3).map(({ cells }) => words(cells))).toEqual([
      "Severity|Sheet|Cell|What is wrong|What would mend it|Answer",
      "Error|Plan|C6|Wrong in row 6.|Mend it|",
      "Warning|Plan|C5|Wrong in row 5.|Mend it|",
      "For information|Plan|C4|Wrong in row 4.|Mend it|",
      "For information|Plan|C7|Wrong in row 7.|Mend it|",
    ]);
    expect(sheet.rows[4]?.cells[2]).toMatchObject({ kind: "link", sheet: "Plan", address: "C6" });
    expect(sheet).toMatchObject({ frozenRows: 4, landscape: true, printTitleRows: [3, 3] });
  });

  test("has no table where there is nothing to list", () => {
    expect(findingsSheet({ asAt: "2026-12-01", findings: [] }).table).toBeUndefined();
  });
});
