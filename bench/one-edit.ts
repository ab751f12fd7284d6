import { DEFAULT_SETTINGS } from "../src/core/plan/settings";
import { createReviewer, review } from "../src/core/review";
import type { Workbook } from "../src/core/sheet/workbook";
import { measure } from "./measure";
import { AS_AT, DEADLINE, register } from "./register";
import { ms, printTable } from "./table";

const OPTIONS = { asAt: AS_AT, settings: DEFAULT_SETTINGS };
const SIZE = 10_000;

/**
 * From one edited cell to the findings of the whole plan, with every rule: as
 * the pane does it, which remembers the last review, and afresh. Each time the
 * whole sheet comes as new cells, as Excel gives it.
 */
export async function oneEdit(): Promise<void> {
  const workbook = register(SIZE);
  const again = createReviewer();
  again([workbook], OPTIONS);
  const edited = Array.from({ length: 8 }, (_, i) =>
    withDeadline(workbook, `${String(i + 1)}/9/2026`),
  );
  let edits = 0;
  const next = (): Workbook[] => edited.slice(edits++ % edited.length).slice(0, 1);
  const remembered = await measure(() => again(next(), OPTIONS), 31);
  const afresh = await measure(() => review(next(), OPTIONS), 9);
  const line = (what: string, took: number) => ({
    [`One deadline of ${SIZE.toLocaleString("en-GB")} milestones typed over`]: what,
    ms: ms(took),
  });
  printTable("One edited cell, to the findings of every rule and the roll-up", [
    line("reviewed again, as the pane does", remembered.ms),
    line("reviewed afresh", afresh.ms),
  ]);
}

/** The workbook with one deadline typed over, every row a copy. */
function withDeadline(workbook: Workbook, deadline: string): Workbook {
  const [sheet] = workbook.sheets;
  if (!sheet) return workbook;
  const rows = sheet.rows.map((cells) => [...cells]);
  const row = [...(rows[SIZE / 2] ?? [])];
  row[DEADLINE] = deadline;
  rows[SIZE / 2] = row;
  return { ...workbook, sheets: [{ ...sheet, rows }] };
}
