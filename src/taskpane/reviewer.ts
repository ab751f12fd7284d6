import type { Workbook } from "../core/sheet/workbook";
import { answerOf, questionsBy, type Later } from "./questions";
import type { BookFile, LastReturn } from "./view/last-return";
import type { PaneReview } from "./view/pane-review";
import { createReviewRoom, type CheckOptions } from "./view/review-room";

/** Reviews workbooks off the pane's own thread where there is another, and answers about them. */
export interface Reviewer extends Later {
  /**
   * Reviews a workbook, or the last one again where none is given. Rejects with
   * an `AbortError` when `signal` is aborted; the review before it then stands.
   */
  check(
    workbook: Workbook | null,
    options: CheckOptions & { readonly signal?: AbortSignal },
  ): Promise<PaneReview>;
  /** Compares with a file of the last return from the next check on, or with none; says what is in it. */
  compareWith(file: BookFile | null, options: CheckOptions): Promise<LastReturn | null>;
}

/** A reviewer on this very thread, for hosts without workers and for tests. */
export function inlineReviewer(): Reviewer {
  const room = createReviewRoom();
  return {
    ...questionsBy((asked) => Promise.resolve().then(() => answerOf(room, asked))),
    compareWith: (file, options) => room.compareWith(file, options),
    async check(workbook, { signal, ...options }) {
      signal?.throwIfAborted();
      // A turn of the event loop, so that progress is drawn before the work starts.
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
      return room.check(workbook, options);
    },
  };
}
