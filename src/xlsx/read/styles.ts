import type { CellStyle, FontStyle } from "hucre";
import type { BookStyle } from "../book";
import { colourOf } from "./colours";

export interface StyleContext {
  readonly theme: readonly string[];
  readonly defaultFont: FontStyle | undefined;
}

/** A style as hucre reads it, as the model holds it; what is the workbook's default is left out. */
export function bookStyle(style: CellStyle, context: StyleContext): BookStyle {
  const { font, alignment, protection } = style;
  const own = context.defaultFont;
  return defined({
    numberFormat: style.numFmt,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: font?.underline ? true : undefined,
    fontName: font?.name === own?.name ? undefined : font?.name,
    fontSize: font?.size === own?.size ? undefined : font?.size,
    fontColor: fontColour(font, context),
    fill: fillOf(style, context.theme),
    horizontal: oneOf(["left", "center", "right", "justify"] as const, alignment?.horizontal),
    vertical: oneOf(["top", "center", "bottom"] as const, alignment?.vertical),
    wrap: alignment?.wrapText || undefined,
    indent: alignment?.indent || undefined,
    locked: protection?.locked === false ? false : undefined,
    borders: bordersOf(style, context.theme),
  });
}

function fontColour(
  font: FontStyle | undefined,
  { theme, defaultFont }: StyleContext,
): string | undefined {
  const colour = colourOf(font?.color, theme);
  return colour === (colourOf(defaultFont?.color, theme) ?? "#000000") ? undefined : colour;
}

function fillOf({ fill }: CellStyle, theme: readonly string[]): string | undefined {
  return fill?.type === "pattern" && fill.pattern === "solid"
    ? colourOf(fill.fgColor, theme)
    : undefined;
}

function bordersOf({ border }: CellStyle, theme: readonly string[]): BookStyle["borders"] {
  if (!border) return undefined;
  const sides = (["top", "right", "bottom", "left"] as const).flatMap((side) => {
    const line = border[side];
    return line
      ? [[side, { style: line.style, color: colourOf(line.color, theme) ?? "#000000" }] as const]
      : [];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((one) => one === value);
}

function defined(style: BookStyle): BookStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
