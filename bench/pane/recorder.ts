import type { Workbench } from "../../tests/support/workbench";
import type { Owner } from "./samples";
import { paneTasks, type Task } from "./tasks";
import { CATEGORIES, markAt, measuresOf, type TraceEvent } from "./trace";

/** What one step of a person cost the pane. */
export interface Recorded {
  /** The tasks of the page's thread, the pane's part of each. */
  readonly tasks: readonly Task[];
  /** How long each check took in the worker, in ms. */
  readonly checks: readonly number[];
}

/** Takes down a step: what is done in `act`, and what follows from it until `settled`. */
export type Recorder = (act: () => Promise<unknown>, settleMs: number) => Promise<Recorded>;

/** The tracing itself holds the page up when it begins; the step waits until that is over. */
const BEGIN_MS = 800;
const MARKS = { begin: "bench-begin", end: "bench-end" };

export async function recorderOn({ page }: Workbench): Promise<Recorder> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser to be traced.");
  const ownerOf = await owners({ page });
  return async (act, settleMs) => {
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.waitForTimeout(BEGIN_MS);
    await page.evaluate((name) => performance.mark(name), MARKS.begin);
    await act();
    await page.waitForTimeout(settleMs);
    await page.evaluate((name) => performance.mark(name), MARKS.end);
    const owner = await ownerOf();
    const trace = JSON.parse((await browser.stopTracing()).toString()) as Trace;
    const events = trace.traceEvents;
    const span = [markAt(events, MARKS.begin), markAt(events, MARKS.end)] as const;
    return { tasks: paneTasks(events, owner, span), checks: measuresOf(events, "check") };
  };
}

interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

/**
 * Tells the pane's scripts from the page's: both load the same files, so it is
 * the frame that tells. The debugger names all scripts afresh each time it is
 * switched on, and is off while a step runs.
 */
async function owners({
  page,
}: Pick<Workbench, "page">): Promise<() => Promise<(scriptId: number) => Owner | null>> {
  const session = await page.context().newCDPSession(page);
  const frames = new Map<number, string>();
  const panes = new Set<string>();
  session.on("Debugger.scriptParsed", ({ scriptId, url, executionContextAuxData }) => {
    const { frameId } = (executionContextAuxData ?? {}) as { frameId?: string };
    // Without an address it is the test driver's.
    frames.set(Number(scriptId), url === "" ? "" : (frameId ?? ""));
  });
  return async () => {
    await session.send("Debugger.enable");
    await session.send("Debugger.disable");
    const { frameTree } = await session.send("Page.getFrameTree");
    for (const { frame } of frameTree.childFrames ?? []) {
      if (frame.url.includes("pane.html")) panes.add(frame.id);
    }
    return (scriptId) => {
      const frame = frames.get(scriptId);
      return frame === undefined ? null : panes.has(frame) ? "pane" : "other";
    };
  };
}
