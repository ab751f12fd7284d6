import { DEFAULT_SETTINGS } from "../src/core/plan/settings";
import { review } from "../src/core/review";
import type { Workbook } from "../src/core/sheet/workbook";
import { measure } from "./measure";
import { AS_AT, DEADLINE, register } from "./register";
import { ms, printTable } from "./table";

const OPTIONS = { asAt: AS_AT, settings: DEFAULT_SETTINGS };
const SIZE = 10_000;

/** From one edited cell to the findings of the whole plan, with every rule. */
export async function oneEdit(): Promise<void> {
  const workbook = register(SIZE);
  let edits = 0;
  const took = await measure(() => {
    edits++;
    return review([withDeadline(workbook, `Sep 20${String(edits)}x`)], OPTIONS);
  }, 9);
  printTable("One edited cell", [
    { "10,000 milestones": "read, checked with every rule and rolled up", ms: ms(took.ms) },
  ]);
}

/** The workbook with one deadline typed over; every other row is the very same. */
function withDeadline(workbook: Workbook, deadline: string): Workbook {
  const [sheet] = workbook.sheets;
  if (!sheet) return workbook;
  const rows = [...sheet.rows];
  const row = [...(rows[SIZE / 2] ?? [])];
  row[DEADLINE] = deadline;
  rows[SIZE / 2] = row;
  return { ...workbook, sheets: [{ ...sheet, rows }] };
}
