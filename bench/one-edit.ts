import { DEFAULT_SETTINGS } from "../src/core/plan/settings";
import { createReviewer, review } from "../src/core/review";
import type { CellValue } from "../src/core/sheet/cell";
import type { Workbook } from "../src/core/sheet/workbook";
import { measureSequence } from "./measure";
import { AS_AT, COLUMN, register } from "./register";
import { ms, printTable } from "./table";

const OPTIONS = { asAt: AS_AT, settings: DEFAULT_SETTINGS };
const SIZE = 10_000;
/** Other values in turn, so that every edit changes something. */
const TURNS = 8;

/** What is typed over, one value for each turn. */
const EDITS: readonly (readonly [string, number, (turn: number) => CellValue])[] = [
  ["a deadline", COLUMN.deadline, (turn) => `${String(turn + 1)}/9/2026`],
  ["a milestone's words", COLUMN.milestone, (turn) => `Stage ${String(turn)} agreed (May 2026)`],
  ["a status", COLUMN.status, (turn) => (turn % 2 === 0 ? "Complete" : "In progress")],
  ["a lead officer", COLUMN.officer, (turn) => `Zoe Mott${"abcdefgh".charAt(turn)}`],
  [
    "a directorate",
    COLUMN.directorate,
    (turn) => (turn % 2 === 0 ? "Growth & Homes" : "Public Health"),
  ],
];

/**
 * From one edited cell to the findings of the whole plan, with every rule: as
 * the pane does it, which remembers the last review, and afresh. Each time the
 * whole sheet comes as new cells, as Excel gives it.
 */
export function oneEdit(): void {
  const workbook = register(SIZE);
  const heading = `One cell of ${SIZE.toLocaleString("en-GB")} milestones typed over`;
  const lines: Record<string, string>[] = [];
  for (const [what, column, valueOf] of EDITS) {
    for (const [where, row] of [
      ["at the top", 40],
      ["in the middle", SIZE / 2],
    ] as const) {
      const again = createReviewer();
      again([workbook], OPTIONS);
      const edited = Array.from({ length: TURNS }, (_, turn) =>
        withCell(workbook, row, column, valueOf(turn)),
      );
      let edits = 0;
      const took = measureSequence(() => again([turnOf(edited, edits++)], OPTIONS), 101);
      lines.push({
        [heading]: `${what}, ${where}`,
        ms: ms(took.median),
        "9 in 10": ms(took.slow),
      });
    }
  }
  const afresh = measureSequence(() => review([workbook], OPTIONS), 15);
  lines.push({
    [heading]: "any, the whole plan reviewed afresh",
    ms: ms(afresh.median),
    "9 in 10": ms(afresh.slow),
  });
  printTable("One edited cell, to the findings of every rule and the roll-up (aim 16 ms)", lines);
}

function turnOf<T>(list: readonly T[], turn: number): T {
  const one = list[turn % list.length];
  if (one === undefined) throw new Error("there is nothing to take in turn");
  return one;
}

/** The workbook with one cell typed over, every row a copy. */
function withCell(
  workbook: Workbook,
  row: number,
  column: number,
  value: CellValue = null,
): Workbook {
  const [sheet] = workbook.sheets;
  if (!sheet) return workbook;
  const rows = sheet.rows.map((cells) => [...cells]);
  const cells = rows[row];
  if (cells) cells[column] = value;
  return { ...workbook, sheets: [{ ...sheet, rows }] };
}
