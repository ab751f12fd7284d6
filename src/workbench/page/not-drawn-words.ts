import type { NotDrawn, NotDrawnKind } from "../../xlsx/index";

/** Says what of a workbook is not drawn here, "2 charts and 1 picture"; null where all of it is. */
export function notDrawnWords(found: readonly NotDrawn[]): string | null {
  if (found.length === 0) return null;
  const parts = found.map(({ kind, count }) => {
    const [one, many] = WORDS[kind];
    return count === 1 ? one : many.replace("#", count.toLocaleString("en-GB"));
  });
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}

/** One of a kind, and many, "#" being how many. */
const WORDS: Readonly<Record<NotDrawnKind, readonly [one: string, many: string]>> = {
  chart: ["a chart", "# charts"],
  picture: ["a picture", "# pictures"],
  drawing: ["a sheet’s drawings", "the drawings of # sheets"],
  "pivot table": ["the look of a pivot table", "the looks of # pivot tables"],
  slicer: ["a slicer", "# slicers"],
  "table look": ["the look of a table", "the looks of # tables"],
  rule: ["a colour scale, bar or icon rule", "# colour scale, bar or icon rules"],
  note: ["a note on a cell", "# notes on cells"],
};
