import type { Workbook } from "../core/sheet/workbook";
import { questionsBy } from "./questions";
import type { Reviewer } from "./reviewer";
import type { BookFile, LastReturn } from "./view/last-return";
import type { PaneReview } from "./view/pane-review";
import { packWorkbook } from "./view/parcels";
import type { CheckOptions } from "./view/review-room";
import { linkWorker, type WorkerLike, type WorkerLink } from "./worker-link";

interface Check {
  readonly workbook: Workbook;
  readonly options: CheckOptions;
}

interface Compared {
  readonly file: BookFile | null;
  readonly options: CheckOptions;
}

/**
 * A reviewer behind a worker. Cancelling a check ends the worker, since a check
 * under way hears no message; what is asked next starts another and brings it
 * back to the last check that was finished.
 */
export function workerReviewer(start: () => WorkerLike): Reviewer {
  /** The workbook the worker holds, and the last check that was finished. */
  let held: Workbook | null = null;
  let finished: Check | null = null;
  /** Whether this worker has a review to be asked about. */
  let reviewed = false;
  let underWay: Promise<PaneReview> | null = null;
  /** What is compared with, and whether this worker has heard of it. */
  let compared: Compared | null = null;
  let told = true;
  const link = linkWorker(start, () => {
    held = null;
    reviewed = false;
    told = compared === null;
  });
  link.warm();

  const run = async (
    check: Check,
    before: Promise<unknown> | null,
    signal?: AbortSignal,
  ): Promise<PaneReview> => {
    // Parcels of two workbooks must never mix; how the other check ends is for those who asked for it.
    await before?.catch(() => null);
    signal?.throwIfAborted();
    const fresh = held !== check.workbook;
    if (fresh) await send(link, check.workbook, signal);
    // Giving up ends the worker: what was sent so far went with it.
    signal?.throwIfAborted();
    held = check.workbook;
    const { options } = check;
    if (!told && compared) await tell(compared);
    const answer = await link.ask((id) => ({ kind: "check", id, fresh, options }));
    finished = check;
    reviewed = true;
    return answer as PaneReview;
  };
  const tell = async (file: Compared): Promise<LastReturn | null> => {
    told = true;
    return (await link.ask((id) => ({ kind: "compare", id, ...file }))) as LastReturn | null;
  };
  const begin = (check: Check, signal?: AbortSignal): Promise<PaneReview> => {
    const running = run(check, underWay, signal).finally(() => {
      if (underWay === running) underWay = null;
    });
    underWay = running;
    return running;
  };
  /** Waits until the worker has a review; what becomes of a check is for those who asked for it. */
  const ready = async (): Promise<void> => {
    if (!reviewed && underWay) await underWay.catch(() => null);
    if (!reviewed && finished) await (underWay ?? begin(finished));
  };

  return {
    ...questionsBy(async (asked) => {
      await ready();
      return link.ask((id) => ({ kind: "ask", id, asked }));
    }),
    async compareWith(file, options) {
      // A check under way goes on as it began.
      await underWay?.catch(() => null);
      compared = { file, options };
      const answer = await tell(compared);
      if (answer?.kind !== "read") compared = null;
      return answer;
    },
    async check(workbook, { signal, ...options }) {
      signal?.throwIfAborted();
      const used = workbook ?? finished?.workbook ?? EMPTY;
      const onAbort = (): void => {
        link.stop(new DOMException("Cancelled", "AbortError"));
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      try {
        return await begin({ workbook: used, options }, signal);
      } finally {
        signal?.removeEventListener("abort", onAbort);
      }
    },
  };
}

const EMPTY: Workbook = { name: "", date1904: false, sheets: [] };

/** Sends a workbook a parcel at a time, with room for the pane to draw between them. */
async function send(link: WorkerLink, workbook: Workbook, signal?: AbortSignal): Promise<void> {
  const { frame, parcels } = packWorkbook(workbook);
  const isLong = parcels.length > 1;
  // The last of a long workbook has only just been read, in the same turn.
  if (isLong) await nextTurn();
  signal?.throwIfAborted();
  link.tell({ kind: "frame", frame });
  for (const { sheet, rows } of parcels) {
    if (isLong) await nextTurn();
    signal?.throwIfAborted();
    link.tell({ kind: "rows", sheet, rows });
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
