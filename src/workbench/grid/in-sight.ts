import type { Injector } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { UNIT } from "./snapshot";

/** Of a column's start so much must be seen, in pixels, for it to count as in sight. */
const ENOUGH = 240;

/**
 * A column that needs no scrolling sideways to be seen, if that of a cell begins
 * in sight: a plan's last column is often wider than the grid, and what stands
 * to its left tells what the cell is about. Nothing, if it must be scrolled to.
 */
export function columnInSight(injector: Injector, column: number): number | null {
  const render = injector.get(IRenderManagerService).getRenderById(UNIT);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const ends = render
    ?.with(SheetSkeletonManagerService)
    .getCurrentSkeleton()?.columnWidthAccumulation;
  if (!viewport?.width || !ends) return null;
  const from = viewport.viewportScrollX;
  const start = ends[column - 1] ?? 0;
  if (start < from || start > from + viewport.width - ENOUGH) return null;
  // The first that is seen whole.
  const whole = ends.findIndex((_, i) => (ends[i - 1] ?? 0) >= from);
  return whole < 0 ? null : Math.min(whole, column);
}
