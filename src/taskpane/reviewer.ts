import type { Workbook } from "../core/sheet/workbook";
import { answerOf, questionsBy, type Later } from "./questions";
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
}

/** A reviewer on this very thread, for hosts without workers and for tests. */
export function inlineReviewer(): Reviewer {
  const room = createReviewRoom();
  return {
    ...questionsBy((asked) => Promise.resolve().then(() => answerOf(room, asked))),
    async check(workbook, { signal, ...options }) {
      signal?.throwIfAborted();
      // A turn of the event loop, so that progress is drawn before the work starts.
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
      return room.check(workbook, options);
    },
  };
}
