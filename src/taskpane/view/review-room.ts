import { createReviewer, type Review, type ReviewOptions } from "../../core/review";
import type { SheetContent } from "../../core/sheet/content";
import type { Workbook } from "../../core/sheet/workbook";
import { SHEETS, type SheetName } from "../sheets";
import { explain } from "./explain";
import { paneReview, type PlacedMilestone } from "./build";
import type { Explanation, PaneReview } from "./pane-review";

/** What a check is made with; plain data, so that it can be posted to a worker. */
export type CheckOptions = Pick<ReviewOptions, "asAt" | "settings">;

/** Where a review is made and kept, on whichever thread that is. */
export interface ReviewRoom {
  /** Reviews a workbook, or the last one again where none is given. */
  check(workbook: Workbook | null, options: CheckOptions): PaneReview;
  /** Explains a milestone of the last review by its id; null where there is none. */
  explain(id: number): Explanation | null;
  /** A sheet worked out from the last review; null before the first. */
  sheet(name: SheetName): SheetContent | null;
}

export function createReviewRoom(): ReviewRoom {
  const review = createReviewer();
  let workbook: Workbook = { name: "", date1904: false, sheets: [] };
  let last: Review | null = null;
  let placed: readonly PlacedMilestone[] = [];
  return {
    check(given, options) {
      workbook = given ?? workbook;
      last = review([workbook], options);
      const built = paneReview(last);
      placed = built.placed;
      return built.view;
    },
    explain(id) {
      const found = placed[id];
      return found && last ? explain(found, last) : null;
    },
    sheet: (name) => (last ? SHEETS[name](last) : null),
  };
}
