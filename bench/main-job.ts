import { DEFAULT_SETTINGS } from "../src/core/plan/settings";
import { readWorkbooks } from "../src/core/read/read";
import { review } from "../src/core/review";
import { rollUp } from "../src/core/track/roll-up";
import { statusAt } from "../src/core/track/status";
import { DUE_SOON_DAYS, duckDb, readDates, statusAndRollUp } from "./duckdb";
import { measure } from "./measure";
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
    const statusOf = statusAt({ asAt: AS_AT, dueSoonDays: DUE_SOON_DAYS });
    const rolled = await measure(() => rollUp(actions, statusOf), 5);

    const connection = await duckDb(workbook);
    const dates = await measure(() => readDates(connection));
    const sql = await measure(() => statusAndRollUp(connection), 5);
    same("overdue by DuckDB", sql.result, rolled.result.total.overdue);
    connection.closeSync();

    const line = (what: string, took: { ms: number; heldMb: number | null }, other?: number) => ({
      [`${count(size)} milestones`]: what,
      ms: ms(took.ms),
      "milestones/s": count((size / took.ms) * 1000),
      "MB held": mb(took.heldMb),
      "DuckDB ms": other === undefined ? "" : ms(other),
      "faster than DuckDB": other === undefined ? "" : ratio(took.ms, other),
    });
    const checking = Math.max(0, whole.ms - read.ms - rolled.ms);
    printTable(TITLE, [
      line("sheet to plan (DuckDB: dates)", read, dates.ms),
      line("status and roll-up", rolled, sql.ms),
      line(
        "sheet to roll-up (DuckDB: dates to roll-up)",
        { ms: read.ms + rolled.ms, heldMb: null },
        dates.ms + sql.ms,
      ),
      line(`all of it, with every rule: ${count(whole.result)} findings`, whole),
      line("  of which checking", { ms: checking, heldMb: null }),
    ]);
  }
}

const findings = (reviewed: ReturnType<typeof review>): number =>
  reviewed.workbooks.reduce((n, workbook) => n + workbook.findings.length, 0);

function same(what: string, n: number, expected: number): void {
  if (n !== expected) throw new Error(`${what}: ${String(n)}, not ${String(expected)}`);
}
