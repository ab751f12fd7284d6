import { review } from "../../../src/core/review";
import { toA1 } from "../../../src/core/sheet/a1";
import type { CellValue } from "../../../src/core/sheet/cell";
import type { Worksheet } from "../../../src/core/sheet/workbook";
import { progressColumns } from "../../../src/taskpane/view/progress-columns";
import { sheetOf, workbookOf } from "../../support/grid";

const AS_AT = "2026-10-01";
const readingsOf = (sheet: Worksheet) =>
  review([workbookOf(sheet)], { asAt: AS_AT }).workbooks.flatMap(({ readings }) => readings);
const added = (sheet: Worksheet) =>
  progressColumns(workbookOf(sheet), readingsOf(sheet), [sheet.name]);

/** The sheet with the labels written, and words of progress on some of its rows, from 1. */
function filled(sheet: Worksheet, words: Readonly<Record<number, string>>): Worksheet {
  const rows = sheet.rows.map((cells): CellValue[] => [...cells]);
  const edits = added(sheet);
  const put = (row: number, column: number, value: CellValue): void => {
    const cells = (rows[row] ??= []);
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  };
  for (const { at, value } of edits) put(at.row, at.column, value);
  const status = edits.find(({ value }) => value === "Status")?.at.column ?? -1;
  for (const [row, value] of Object.entries(words)) put(Number(row) - 1, status, value);
  return { ...sheet, rows };
}

const REGISTER = `
  Action plan 2026/27
  Strategic action | Lead officer | Directorate | Milestone | Deadline
  Collect food waste | Tom Hale | Streets | Agree the rounds | May 2026
   |  |  | Report the tonnage | March 2027
`;
const MERGED = `
  A cleaner borough
  Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
  Collect food waste | Cllr Ann Poole⏎Bea Quill⏎Streets | Agree the rounds (May 2026)
  ^ | ^ | Report the tonnage (March 2027)
  A greener borough
  Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
  Plant trees | Cllr Finn Udal⏎Dev Shah⏎Parks | Plant the first hundred (June 2026)
  ^ | ^ | Plant the second hundred (July 2026)
`;
const TWO_ROWS = `
  Action plan 2026/27
  Strategic action | Lead | < | Milestone | Deadline
  ^ | Officer | Directorate | ^ | ^
  Collect food waste | Tom Hale | Streets | Agree the rounds | May 2026
   |  |  | Report the tonnage | March 2027
`;
const NOTES_BESIDE = `
  Action plan 2026/27
  Strategic action | Lead officer | Directorate | Milestone | Deadline
  Collect food waste | Tom Hale | Streets | Agree the rounds | May 2026 | | see minutes
   |  |  | Report the tonnage | March 2027
`;

test.each([
  ["a register", REGISTER, ["F2", "G2"], { 3: "Complete" }],
  ["merged cells under two headings", MERGED, ["D2", "E2", "D6", "E6"], { 7: "Complete" }],
  ["a header of two rows", TWO_ROWS, ["F3", "G3"], { 4: "Complete" }],
  ["a note beside the table", NOTES_BESIDE, ["H2", "I2"], { 3: "Complete" }],
])("are written beside %s, and read back as its progress", (_, table, cells, words) => {
  const sheet = sheetOf(table);
  expect(readingsOf(sheet)[0]?.progress.kind).toBe("no-column");
  expect(added(sheet).map(({ at }) => toA1(at))).toEqual(cells);
  const [empty] = readingsOf(filled(sheet, {}));
  expect(empty?.progress).toMatchObject({
    kind: "not-yet",
    columns: [{ label: "Status" }, { label: "Completed on" }],
  });
  const [told] = readingsOf(filled(sheet, words));
  const reported = told?.plan.actions.flatMap(({ milestones }) => milestones) ?? [];
  expect(reported.filter((one) => one.reported === "complete")).toHaveLength(1);
  expect(reported).toHaveLength(
    readingsOf(sheet)[0]?.plan.actions.flatMap(({ milestones }) => milestones).length ?? 0,
  );
});

test("are not written beside a table without a header, nor on a sheet nobody named, nor twice", () => {
  const headless = sheetOf(REGISTER.replace(/ {2}Strategic action .*\n/, ""));
  expect(added(headless)).toEqual([]);
  const sheet = sheetOf(REGISTER);
  expect(progressColumns(workbookOf(sheet), readingsOf(sheet), ["Other"])).toEqual([]);
  expect(added(filled(sheet, {}))).toEqual([]);
});
