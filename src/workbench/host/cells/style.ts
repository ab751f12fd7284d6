import type { Area } from "../../../core/sheet/a1";
import type { BookCell, BookSheet, BookStyle } from "../../../xlsx/book";
import { intersection, isUnbounded } from "./areas";
import { cellAt, putCell, usedArea } from "./grid";
import { omit } from "./omit";

export const PLAIN: BookStyle = {};

/**
 * Changes the style of every cell of an area. Cells that share a style before
 * share it after. Of whole rows and columns the cells in use are changed, which
 * is enough to take a look off; the model keeps none for them.
 */
export function restyle(
  sheet: BookSheet,
  area: Area,
  change: (style: BookStyle) => BookStyle,
): void {
  const bounds = boundedArea(sheet, area);
  if (!bounds) return;
  const changed = new Map<BookStyle, BookStyle>();
  for (let row = bounds.top; row <= bounds.bottom; row++) {
    for (let column = bounds.left; column <= bounds.right; column++) {
      const cell = cellAt(sheet, row, column);
      const before = cell?.style ?? PLAIN;
      const after = changed.get(before) ?? tidy(change(before));
      changed.set(before, after);
      putCell(sheet, row, column, withStyle(cell, after));
    }
  }
}

/** The part of an area that can hold cells: of whole rows and columns, what is in use. */
export function boundedArea(sheet: BookSheet, area: Area): Area | null {
  if (!isUnbounded(area)) return area;
  const used = usedArea(sheet, false);
  return used && intersection(area, used);
}

/** The value all cells of the areas have in common, or null where they differ, as Excel gives it. */
export function common<T>(
  sheet: BookSheet,
  areas: readonly Area[],
  read: (style: BookStyle) => T,
): T | null {
  let first: { readonly value: T } | null = null;
  let last: BookStyle | undefined;
  for (const area of areas) {
    const bounds = boundedArea(sheet, area);
    if (!bounds) continue;
    for (let row = bounds.top; row <= bounds.bottom; row++) {
      for (let column = bounds.left; column <= bounds.right; column++) {
        const style = cellAt(sheet, row, column)?.style ?? PLAIN;
        if (style === last) continue;
        last = style;
        const value = read(style);
        if (first === null) first = { value };
        else if (value !== first.value) return null;
      }
    }
  }
  return first === null ? read(PLAIN) : first.value;
}

function withStyle(cell: BookCell | undefined, style: BookStyle): BookCell | undefined {
  if (Object.keys(style).length > 0) return { ...(cell ?? { value: null }), style };
  if (!cell) return undefined;
  const rest = omit(cell, "style");
  const blank = rest.value === null && rest.formula === undefined && rest.comment === undefined;
  return blank && rest.link === undefined ? undefined : rest;
}

function tidy(style: BookStyle): BookStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
