import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BookStyle } from "../../xlsx/book";
import { shownInBritain } from "../british-dates";

/** The looks of a workbook's cells, each kept once under an id of its own. */
export interface StyleTable {
  /** The grid's style sheet, by id; it grows as looks are met. */
  readonly styles: Record<string, IStyleData>;
  /** The id of a look; nothing for the plain one. */
  idOf(style: BookStyle | undefined): string | undefined;
}

/** An empty table; cells that share a look share its id, which keeps a large sheet small. */
export function createStyleTable(): StyleTable {
  const styles: Record<string, IStyleData> = {};
  const byIdentity = new WeakMap<BookStyle, string>();
  const byContent = new Map<string, string>();
  return {
    styles,
    idOf(style) {
      if (!style) return undefined;
      const known = byIdentity.get(style);
      if (known !== undefined) return known;
      const content = JSON.stringify(style);
      const id = byContent.get(content) ?? `s${byContent.size}`;
      byContent.set(content, id);
      byIdentity.set(style, id);
      styles[id] ??= gridStyle(style);
      return id;
    },
  };
}

/** A cell's look in the grid's own terms. */
export function gridStyle(style: BookStyle): IStyleData {
  const drawn: IStyleData = {};
  if (style.fontName) drawn.ff = style.fontName;
  if (style.fontSize) drawn.fs = style.fontSize;
  if (style.bold) drawn.bl = BooleanNumber.TRUE;
  if (style.italic) drawn.it = BooleanNumber.TRUE;
  if (style.underline) drawn.ul = { s: BooleanNumber.TRUE };
  if (style.fontColor) drawn.cl = { rgb: style.fontColor };
  if (style.fill) drawn.bg = { rgb: style.fill };
  if (style.horizontal) drawn.ht = HORIZONTAL[style.horizontal];
  drawn.vt = VERTICAL[style.vertical ?? "bottom"];
  if (style.wrap) drawn.tb = WrapStrategy.WRAP;
  if (style.indent) drawn.pd = { l: style.indent * INDENT_PIXELS };
  if (style.numberFormat) drawn.n = { pattern: shownInBritain(style.numberFormat) };
  if (style.borders) drawn.bd = gridBorders(style.borders);
  return drawn;
}

/** What one level of indent takes, in pixels, at the standard font. */
const INDENT_PIXELS = 9;

const HORIZONTAL: Record<NonNullable<BookStyle["horizontal"]>, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Record<NonNullable<BookStyle["vertical"]>, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const BORDERS: Partial<Record<string, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};

function gridBorders(borders: NonNullable<BookStyle["borders"]>): IBorderData {
  const line = (side: "top" | "right" | "bottom" | "left") => {
    const border = borders[side];
    if (!border || border.style === "none") return null;
    return { s: BORDERS[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  };
  return { t: line("top"), r: line("right"), b: line("bottom"), l: line("left") };
}
