import { DEFAULT_SETTINGS } from "../src/core/plan/settings";
import { readWorkbooks, type WorkbooksReading } from "../src/core/read/read";
import { review } from "../src/core/review";
import type { CellRef } from "../src/core/sheet/a1";
import type { CellValue } from "../src/core/sheet/cell";
import type { Workbook } from "../src/core/sheet/workbook";
import { rollUp } from "../src/core/track/roll-up";
import { statusAt } from "../src/core/track/status";
import { DUE_SOON_DAYS, duckDb, readDates, statusAndRollUp } from "./duckdb";
import { RULES } from "../src/core/validate/rules/index";
import { validate } from "../src/core/validate/validate";
import { measure, measureAfresh } from "./measure";
import { AS_AT, register } from "./register";
import { count, mb, ms, printTable, ratio } from "./table";

const TITLE = `Main job: a register in memory, one row a milestone, its dates in three notations.
DuckDB, two threads, holds the same rows in a table already: "dates" is its reading of the deadline
column alone, "status and roll-up" its flag and GROUP BY directorate. Ours reads all twelve columns,
finds the table, joins rows to actions and learns the directorates. Both must count the same overdue.`;

/** Reading, checking, status and roll-up over growing registers, beside DuckDB on the same rows. */
export async function mainJob(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const workbook = register(size);
    const options = { asAt: AS_AT, settings: DEFAULT_SETTINGS };
    const whole = await measure(() => findings(review([workbook], options)));
    const read = await measure(() => readWorkbooks([workbook], options));
    const actions = read.result.readings.flatMap((own) => own.flatMap((r) => r.plan.actions));
    same(
      "milestones read",
      actions.reduce((n, a) => n + a.milestones.length, 0),
      size,
    );
    const judged = { asAt: AS_AT, dueSoonDays: DUE_SOON_DAYS };
    const total = rollUp(actions, statusAt(judged)).total;
    // By another list and function for each run, so that what the last one counted is counted again.
    const rolled = {
      ms: measureAfresh(
        () => ({ list: actions.map((action) => ({ ...action })), statusOf: statusAt(judged) }),
        ({ list, statusOf }) => rollUp(list, statusOf),
      ),
    };
    const checking = {
      ms: measureAfresh(
        () => readWorkbooks([workbook], options),
        (of) => check(of, workbook),
      ),
    };

    const connection = await duckDb(workbook);
    const dates = await measure(() => readDates(connection));
    const sql = await measure(() => statusAndRollUp(connection), 5);
    same("overdue by DuckDB", sql.result, total.overdue);
    connection.closeSync();

    const line = (what: string, took: { ms: number; heldMb?: number | null }, other?: number) => ({
      [`${count(size)} milestones`]: what,
      ms: ms(took.ms),
      "milestones/s": count((size / took.ms) * 1000),
      "MB held": mb(took.heldMb ?? null),
      "DuckDB ms": other === undefined ? "" : ms(other),
      "faster than DuckDB": other === undefined ? "" : ratio(took.ms, other),
    });
    printTable(TITLE, [
      line("sheet to plan (DuckDB: dates)", read, dates.ms),
      line("status and roll-up", rolled, sql.ms),
      line(
        "sheet to roll-up (DuckDB: dates to roll-up)",
        { ms: read.ms + rolled.ms },
        dates.ms + sql.ms,
      ),
      line(`all of it, with every rule: ${count(whole.result)} findings`, whole),
      line("  of which checking (aim for 100,000: 300 ms)", checking),
    ]);
  }
}

/** Checks what was read of a register with every rule. */
function check({ readings, directorates }: WorkbooksReading, { sheets, date1904 }: Workbook): void {
  const statusOf = statusAt({ asAt: AS_AT, dueSoonDays: DEFAULT_SETTINGS.dueSoonDays });
  const valueAt = ({ row, column }: CellRef): CellValue => sheets[0]?.rows[row]?.[column] ?? null;
  const shared = { asAt: AS_AT, settings: DEFAULT_SETTINGS, directorates, statusOf };
  const context = { ...shared, date1904, valueAt, previous: null, copyOf: null };
  for (const reading of readings.flat()) validate(reading, RULES, context);
}

const findings = (reviewed: ReturnType<typeof review>): number =>
  reviewed.workbooks.reduce((n, workbook) => n + workbook.findings.length, 0);

function same(what: string, n: number, expected: number): void {
  if (n !== expected) throw new Error(`${what}: ${String(n)}, not ${String(expected)}`);
}
