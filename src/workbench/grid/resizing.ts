import type { IObjectArrayPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { BookSheet } from "../../xlsx/book";
import type { GridModel } from "./model";
import { wholeColumns, wholeRows } from "./whole";

/** What the grid says of new sizes: one for all, or one for each row or column by its index. */
export interface Resized {
  readonly kind: "rows" | "columns";
  readonly ranges: readonly IRange[];
  /** In pixels. */
  readonly sizes: number | IObjectArrayPrimitiveType<Nullable<number>>;
}

const POINTS_PER_PIXEL = 0.75;

/** Hands the heights of rows or the widths of columns that a person has changed on to the workbook. */
export function handSizes(
  model: GridModel,
  sheet: BookSheet,
  { kind, ranges, sizes }: Resized,
): void {
  const whole = kind === "rows" ? wholeRows : wholeColumns;
  const resize = (range: IRange, pixels: Nullable<number>): void => {
    if (pixels) model.resize(sheet, whole(range), pixels * POINTS_PER_PIXEL);
  };
  for (const range of ranges) {
    if (typeof sizes === "number") resize(range, sizes);
    else for (const each of singly(range, kind)) resize(each.range, sizes[each.index]);
  }
}

/** A range's rows or columns, one by one. */
function singly(
  range: IRange,
  kind: Resized["kind"],
): { readonly index: number; readonly range: IRange }[] {
  const [first, last] =
    kind === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const index = first + i;
    const one =
      kind === "rows"
        ? { startRow: index, endRow: index }
        : { startColumn: index, endColumn: index };
    return { index, range: { ...range, ...one } };
  });
}
