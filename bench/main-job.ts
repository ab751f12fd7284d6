import { DEFAULT_SETTINGS } from "../src/core/plan/settings";
import { readWorkbooks } from "../src/core/read/read";
import { review } from "../src/core/review";
import { rollUp } from "../src/core/track/roll-up";
import { statusAt } from "../src/core/track/status";
import { duckDb, readDates, statusAndRollUp } from "./duckdb";
import { measure } from "./measure";
import { register } from "./register";
import { count, mb, ms, printTable, ratio } from "./table";

const AS_AT = "2026-10-01";

/** Reading, checking, status and roll-up over growing registers, beside DuckDB on the same rows. */
export async function mainJob(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const workbook = register(size);
    const options = { asAt: AS_AT, settings: DEFAULT_SETTINGS };
    const read = await measure(() => readWorkbooks([workbook], options));
    const actions = read.result.readings.flatMap((own) => own.flatMap((r) => r.plan.actions));
    const readMilestones = actions.reduce((n, a) => n + a.milestones.length, 0);
    if (readMilestones !== size)
      throw new Error(`${String(readMilestones)} of ${String(size)} read`);
    const whole = await measure(() => review([workbook], options));
    const statusOf = statusAt({ asAt: AS_AT, dueSoonDays: 30 });
    const rolled = await measure(() => rollUp(actions, statusOf), 5);

    const connection = await duckDb(workbook);
    const dates = await measure(() => readDates(connection));
    const sql = await measure(() => statusAndRollUp(connection), 5);
    connection.closeSync();

    const line = (what: string, took: { ms: number; heldMb: number | null }, other?: number) => ({
      [`${count(size)} milestones`]: what,
      ms: ms(took.ms),
      "milestones/s": count((size / took.ms) * 1000),
      "MB held": mb(took.heldMb),
      "DuckDB ms": other === undefined ? "" : ms(other),
      "faster than DuckDB": other === undefined ? "" : ratio(took.ms, other),
    });
    printTable("Main job", [
      line("sheet to plan (DuckDB: its dates alone)", read, dates.ms),
      line("status and roll-up", rolled, sql.ms),
      line("sheet to roll-up", { ms: read.ms + rolled.ms, heldMb: null }, dates.ms + sql.ms),
      line("all of it: read, check with every rule, roll up", whole),
      line("  of which checking", {
        ms: Math.max(0, whole.ms - read.ms - rolled.ms),
        heldMb: null,
      }),
    ]);
  }
}
