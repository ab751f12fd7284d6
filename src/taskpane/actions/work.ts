import type { PaneMessage } from "../state";
import type { Context } from "./context";

/** Work shorter than this shows no progress, so that nothing flickers. */
export const SHOW_AFTER_MS = 300;

const CANCELLED = "Cancelled. What you see is from the last check.";

export interface WorkOptions {
  readonly label: string;
  readonly cancellable: boolean;
}

export interface Task {
  readonly signal: AbortSignal;
  /** Says how far the work is; `total` 0 where it cannot be told. */
  readonly progress: (done: number, total: number, label?: string) => void;
  /** Gives the work up without a word, because newer work makes it pointless. */
  readonly giveUp: () => void;
}

/** Runs one piece of work after another. */
export type Worker = <T>(
  options: WorkOptions,
  run: (task: Task) => Promise<T>,
) => Promise<T | null>;

/**
 * Makes the one place where work is run: pieces wait for each other, progress
 * shows after 300 ms, and a fault ends as a message rather than an exception.
 * What `run` gives is passed on; null where it failed or was cancelled.
 */
export function createWorker(context: Context): Worker {
  let before: Promise<unknown> = Promise.resolve();
  return (options, run) => {
    const next = before.then(() => runOne(context, options, run));
    before = next;
    return next;
  };
}

async function runOne<T>(
  { store, ports }: Context,
  { label, cancellable }: WorkOptions,
  run: (task: Task) => Promise<T>,
): Promise<T | null> {
  const controller = new AbortController();
  let note = "";
  const abort = (words: string): void => {
    note = words;
    controller.abort(new DOMException("Cancelled", "AbortError"));
  };
  const cancel = cancellable ? abort.bind(null, CANCELLED) : null;
  store.set({ work: { label, done: 0, total: 0, shown: false, cancel } });
  const timer = setTimeout(() => {
    store.set(({ work }) => ({ work: work && { ...work, shown: true } }));
  }, SHOW_AFTER_MS);
  try {
    return await run({
      signal: controller.signal,
      giveUp: abort.bind(null, ""),
      progress: (done, total, words) => {
        store.set(({ work }) => ({
          work: work && { ...work, done, total, label: words ?? work.label },
        }));
      },
    });
  } catch (error) {
    if (!controller.signal.aborted) {
      store.set({ message: messageOf(ports.workbook.describeError(error)) });
    } else if (note !== "") store.set({ note });
    return null;
  } finally {
    clearTimeout(timer);
    store.set({ work: null });
  }
}

/** A fault of the host as the pane says it. */
export function messageOf(error: {
  message: string;
  advice: string;
  detail: string;
  code: string;
}): PaneMessage {
  const detail = [error.code, error.detail].filter((part) => part !== "").join(": ");
  return { intent: "error", title: error.message, advice: error.advice, detail, code: error.code };
}
