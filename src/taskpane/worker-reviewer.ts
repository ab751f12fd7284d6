import type { Workbook } from "../core/sheet/workbook";
import type { Reviewer } from "./reviewer";
import type { PaneReview } from "./view/pane-review";
import { packWorkbook, unpackReview, type ReviewParcel } from "./view/parcels";
import type { CheckOptions } from "./view/review-room";
import { linkWorker, type WorkerLike, type WorkerLink } from "./worker-link";

interface Check {
  readonly workbook: Workbook;
  readonly options: CheckOptions;
}

/**
 * A reviewer behind a worker. Cancelling a check ends the worker, since a check
 * under way hears no message; what is asked next starts another and brings it
 * back to the last check that was finished.
 */
export function workerReviewer(start: () => WorkerLike): Reviewer {
  /** The workbook the worker holds, and the last check it finished. */
  let held: Workbook | null = null;
  let finished: Check | null = null;
  /** Whether the worker's own last check is `finished`. */
  let current = false;
  const link = linkWorker(start, () => {
    held = null;
    current = false;
  });
  link.warm();

  const run = async (check: Check, signal?: AbortSignal): Promise<PaneReview> => {
    const fresh = held !== check.workbook;
    current = false;
    if (fresh) await send(link, check.workbook, signal);
    // Giving up ends the worker: what was sent so far went with it.
    signal?.throwIfAborted();
    held = check.workbook;
    const view = await askCheck(link, check.options, fresh);
    finished = check;
    current = true;
    return view;
  };
  const recover = async (): Promise<void> => {
    if (!current && finished) await run(finished);
  };

  return {
    async check(workbook, { signal, ...options }) {
      signal?.throwIfAborted();
      const used = workbook ?? finished?.workbook ?? EMPTY;
      const onAbort = (): void => {
        link.stop(new DOMException("Cancelled", "AbortError"));
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      try {
        return await run({ workbook: used, options }, signal);
      } finally {
        signal?.removeEventListener("abort", onAbort);
      }
    },
    async explain(milestone) {
      await recover();
      return link.ask(
        (id) => ({ kind: "explain", id, milestone }),
        (answer, done) => {
          if (answer.kind === "explained") done(answer.explanation);
        },
      );
    },
    async sheet(name) {
      await recover();
      return link.ask(
        (id) => ({ kind: "sheet", id, name }),
        (answer, done) => {
          if (answer.kind === "sheet") done(answer.content);
        },
      );
    },
  };
}

const EMPTY: Workbook = { name: "", date1904: false, sheets: [] };

function askCheck(link: WorkerLink, options: CheckOptions, fresh: boolean): Promise<PaneReview> {
  const parcels: ReviewParcel[] = [];
  return link.ask(
    (id) => ({ kind: "check", id, fresh, options }),
    (answer, done) => {
      if (answer.kind === "parcel") parcels.push(answer.parcel);
      if (answer.kind === "checked") done(unpackReview(answer.frame, parcels));
    },
  );
}

/** Sends a workbook a parcel at a time, with room for the pane to draw between them. */
async function send(link: WorkerLink, workbook: Workbook, signal?: AbortSignal): Promise<void> {
  const { frame, parcels } = packWorkbook(workbook);
  link.tell({ kind: "frame", frame });
  for (const { sheet, rows } of parcels) {
    signal?.throwIfAborted();
    link.tell({ kind: "rows", sheet, rows });
    if (parcels.length > 1) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
