import type { Frame } from "playwright-core";
import type { Workbench } from "../../tests/support/workbench";
import type { Owner, Owners } from "./samples";
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

export async function recorderOn(bench: Workbench): Promise<Recorder> {
  const { page } = bench;
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser to be traced.");
  const owners = await ownersOn(bench);
  return async (act, settleMs) => {
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.waitForTimeout(BEGIN_MS);
    await page.evaluate((name) => performance.mark(name), MARKS.begin);
    await act();
    await page.waitForTimeout(settleMs);
    await page.evaluate((name) => performance.mark(name), MARKS.end);
    const known = await owners();
    const trace = JSON.parse((await browser.stopTracing()).toString()) as Trace;
    const events = trace.traceEvents;
    const span = [markAt(events, MARKS.begin), markAt(events, MARKS.end)] as const;
    return { tasks: paneTasks(events, known, span), checks: measuresOf(events, "check") };
  };
}

interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

/**
 * Tells the pane's scripts from the page's by the frame they run in. The
 * debugger names all scripts afresh each time it is switched on, and is off
 * while a step runs; a file that both load it names but once.
 */
async function ownersOn({ page }: Workbench): Promise<() => Promise<Owners>> {
  const session = await page.context().newCDPSession(page);
  const scripts = new Map<number, { readonly url: string; readonly frame: string }>();
  const panes = new Set<string>();
  session.on("Debugger.scriptParsed", ({ scriptId, url, executionContextAuxData }) => {
    const { frameId } = (executionContextAuxData ?? {}) as { frameId?: string };
    scripts.set(Number(scriptId), { url, frame: frameId ?? "" });
  });
  return async () => {
    await session.send("Debugger.enable");
    await session.send("Debugger.disable");
    const { frameTree } = await session.send("Page.getFrameTree");
    for (const { frame } of frameTree.childFrames ?? []) {
      if (frame.url.includes("pane.html")) panes.add(frame.id);
    }
    const [first, ...others] = await Promise.all(page.frames().map(scriptsOf));
    const shared = new Set(first?.filter((url) => others.some((urls) => urls.includes(url))));
    const ofFrame = (frame: string): Owner => (panes.has(frame) ? "pane" : "other");
    return {
      ofFrame,
      ofScript(scriptId) {
        const script = scripts.get(scriptId);
        if (!script) return null;
        return shared.has(script.url) ? "shared" : ofFrame(script.frame);
      },
    };
  };
}

const scriptsOf = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => [...document.scripts].map(({ src }) => src).filter((src) => src !== ""));
