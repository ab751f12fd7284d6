import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isStale } from "../scripts/lib/build.mjs";
import { openStage, type Stage, type Workbench } from "../tests/support/workbench";
import { registerFile } from "./files";
import { recorderOn, type Recorded } from "./pane/recorder";
import { STEPS } from "./pane/steps";
import { AS_AT } from "./register";
import { count, ms, printTable } from "./table";

const SIZE = 100_000;
const RUNS = 3;
const AIM_MS = 50;

const TITLE = `The pane's own thread, ${count(SIZE)} milestones, in Chromium on the built pages: the longest task of
each step, median of ${String(RUNS)} runs. In the workbench the in-memory Excel and its grid share the thread
with the pane, and a tracing profiler tells them apart by their scripts: counted is what the
pane's code does, which runs in Excel too, with the layout and garbage that follow from it.
Both are told: what a task took by the clock, which is held to the aim, and of a processor, which
leaves out what the machine gave to others meanwhile. A check in the worker is the whole of it,
reading the plan included; the first is of a cold engine.`;

/**
 * How long the pane's thread is held up by what people do with a long plan.
 * `MONITOR_PAGES` names a folder of pages built elsewhere than in `dist`.
 */
export async function pane(): Promise<void> {
  if (process.env.MONITOR_PAGES === undefined && isStale(process.cwd())) {
    console.log("\n(The pages are missing or out of date: run `npm run build` first.)");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "milestone-monitor-"));
  const path = join(folder, "register.xlsx");
  writeFileSync(path, await registerFile(SIZE));
  const stage = await openStage();
  try {
    const runs: Map<string, Recorded>[] = [];
    for (let i = 0; i < RUNS; i++) runs.push(await runOnce(stage, path));
    printTable(TITLE, lines(runs));
  } finally {
    await stage.close();
    rmSync(folder, { recursive: true });
  }
}

/** All steps in a page of their own, from opening the plan on. */
async function runOnce(stage: Stage, path: string): Promise<Map<string, Recorded>> {
  const bench = await stage.open();
  await bench.pane.getByLabel("As at").fill(AS_AT);
  const record = await recorderOn(bench);
  const recorded = new Map<string, Recorded>();
  recorded.set("open and first check", await record(() => open(bench, path), 2_000));
  for (const { name, act, settleMs = 700 } of STEPS) {
    recorded.set(name, await record(() => act(bench), settleMs));
  }
  await bench.close();
  return recorded;
}

async function open(bench: Workbench, path: string): Promise<void> {
  await bench.openFile(path);
  await bench.pane.getByText(`Checked ${count(SIZE)} milestones`).waitFor({ timeout: 60_000 });
}

function lines(runs: readonly Map<string, Recorded>[]): Record<string, string>[] {
  return [...(runs[0]?.keys() ?? [])].map((step) => {
    const own = runs.map((run) => run.get(step)).filter((recorded) => recorded !== undefined);
    const longest = own.map(({ tasks }) => Math.max(0, ...tasks.map((task) => task.ms)));
    const processor = own.map(({ tasks }) => Math.max(0, ...tasks.map((t) => t.processorMs)));
    // The last check of a step is the one of the whole plan; the sample may have been checked before.
    const checks = own.flatMap((recorded) => recorded.checks.slice(-1));
    return {
      Step: step,
      "longest task by the clock, ms": ms(median(longest)),
      "of a processor, ms": ms(median(processor)),
      [`aim ${String(AIM_MS)} ms`]: median(longest) <= AIM_MS ? "kept" : "missed",
      "check in the worker, ms": checks.length === 0 ? "" : ms(median(checks)),
    };
  });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
