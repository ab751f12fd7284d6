import type { BookSheet } from "../../xlsx/book";

/**
 * A number that stands for everything of a sheet's layout (merges, widths,
 * heights, what is hidden or frozen): another layout gives another number, but
 * for one case in four billion.
 */
export function layoutOf(sheet: BookSheet): number {
  let hash = 2166136261;
  const mix = (value: number): void => {
    // FNV-1a, over whole numbers; widths and heights count to a hundredth.
    hash = Math.imul(hash ^ Math.round(value * 100), 16777619);
  };
  for (const { top, left, bottom, right } of sheet.merges) {
    for (const edge of [top, left, bottom, right]) mix(edge);
  }
  for (const sizes of [sheet.columnWidths, sheet.rowHeights]) {
    mix(sizes.length);
    for (const size of sizes) mix(size ?? -1);
  }
  for (const hidden of [sheet.hiddenRows, sheet.hiddenColumns]) {
    mix(hidden.size);
    for (const index of hidden) mix(index);
  }
  mix(sheet.frozenRows);
  mix(sheet.frozenColumns);
  return hash;
}
