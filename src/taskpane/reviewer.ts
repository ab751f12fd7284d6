import type { SheetContent } from "../core/sheet/content";
import type { Workbook } from "../core/sheet/workbook";
import type { SheetName } from "./sheets";
import type { Explanation, PaneReview } from "./view/pane-review";
import { createReviewRoom, type CheckOptions } from "./view/review-room";

/** Reviews workbooks off the pane's own thread where there is another. */
export interface Reviewer {
  /**
   * Reviews a workbook, or the last one again where none is given. Rejects with
   * an `AbortError` when `signal` is aborted; the review before it then stands.
   */
  check(
    workbook: Workbook | null,
    options: CheckOptions & { readonly signal?: AbortSignal },
  ): Promise<PaneReview>;
  explain(id: number): Promise<Explanation | null>;
  sheet(name: SheetName): Promise<SheetContent | null>;
}

/** A reviewer on this very thread, for hosts without workers and for tests. */
export function inlineReviewer(): Reviewer {
  const room = createReviewRoom();
  return {
    async check(workbook, { signal, ...options }) {
      signal?.throwIfAborted();
      // A turn of the event loop, so that progress is drawn before the work starts.
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
      return room.check(workbook, options);
    },
    explain: (id) => Promise.resolve(room.explain(id)),
    sheet: (name) => Promise.resolve(room.sheet(name)),
  };
}
