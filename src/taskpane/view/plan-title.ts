import type { PaneReview } from "./pane-review";

/** What the plans that were looked at are called; "" where they do not say, or not the same. */
export function planTitle({ sheets }: PaneReview): string {
  const titles = new Set(sheets.filter((sheet) => sheet.milestones > 0).map(({ title }) => title));
  const [only = "", another] = titles;
  return another === undefined ? only : "";
}
