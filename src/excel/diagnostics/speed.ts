import type { Bench, Found, Probe } from "./probe";

const ROWS = 2_000;
const COLUMNS = 10;
const AREA = `A1:J${String(ROWS)}`;

/** What is done in time on a large plan. */
export const SPEED_PROBES: readonly Probe[] = [
  {
    id: "speed-20000-cells",
    asks: "How long do 20,000 cells take to be written, and to be read?",
    expected: "all as written",
    async run(bench) {
      const rows = Array.from({ length: ROWS }, (_, row) =>
        Array.from({ length: COLUMNS }, (_each, column) => `Cell ${String(row)} ${String(column)}`),
      );
      const writing = await timed(() => write(bench, rows));
      const reading = await timed(() => read(bench));
      return compared(rows, reading.value, [writing.milliseconds, reading.milliseconds]);
    },
  },
];

const write = ({ onSheet }: Bench, rows: readonly (readonly string[])[]): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange(AREA).values = rows.map((row) => [...row]);
    await context.sync();
  });

const read = ({ onSheet }: Bench): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(AREA);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

function compared(
  rows: readonly (readonly string[])[],
  back: readonly (readonly unknown[])[],
  [written = 0, readBack = 0]: readonly number[],
): Found {
  const others = rows.flatMap((row, r) => row.filter((value, c) => back[r]?.[c] !== value)).length;
  const all = others === 0 ? "all as written" : `${String(others)} cells are not as written`;
  return {
    passed: others === 0,
    found: `${all}; written in ${String(written)} ms, read in ${String(readBack)} ms`,
    facts: { written20000Ms: String(written), read20000Ms: String(readBack) },
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, milliseconds: Math.round(performance.now() - start) };
}
