import type { Area } from "../../core/sheet/a1";

/** How many rows and columns a sheet has in Excel. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** Whether an area lies on a sheet whole. */
export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return 0 <= top && top <= bottom && bottom < MAX_ROW && left <= right && right < MAX_COLUMN;
}
