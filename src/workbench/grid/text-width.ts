import type { BookStyle } from "../../xlsx/book";

/** The width in pixels of a word in a cell's font. */
export type TextWidth = (word: string, style: BookStyle | undefined) => number;

/** What a line takes in a cell's font, in pixels. */
export type LineHeight = (style: BookStyle | undefined) => number;

/** The standard font's size, in points. */
export const STANDARD_SIZE = 11;

/** What a letter takes on average in the standard font, in pixels: less than a digit does. */
const LETTER = 6.3;

/** Widths guessed from the number of letters: for where nothing can be measured, or too much. */
export const estimatedWidth: TextWidth = (word, style) =>
  (word.length * LETTER * (style?.fontSize ?? STANDARD_SIZE) * (style?.bold ? 1.07 : 1)) /
  STANDARD_SIZE;

/** What a line of text takes in Excel's own font, in pixels a point of its size. */
const LINE = 20 / 11;

/** A line as Excel has it. */
export const standardLine: LineHeight = (style) => (style?.fontSize ?? STANDARD_SIZE) * LINE;

/** A line as the browser draws it, where its font stands taller than Excel's; measured once a font. */
export function measuredLine(): LineHeight {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return standardLine;
  const known = new Map<string, number>();
  return (style) => {
    const font = fontOf(style);
    let line = known.get(font);
    if (line === undefined) {
      context.font = font;
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText("Ágj");
      line = Math.max(
        standardLine(style),
        fontBoundingBoxAscent + fontBoundingBoxDescent + LEADING,
      );
      known.set(font, line);
    }
    return line;
  };
}

/** What the grid keeps clear of a line, in pixels. */
const LEADING = 2;

/** Widths as the browser draws them; each word is measured once a font. */
export function measuredWidth(): TextWidth {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimatedWidth;
  const fonts = new Map<string, Map<string, number>>();
  return (word, style) => {
    const font = fontOf(style);
    const known = fonts.get(font) ?? new Map<string, number>();
    fonts.set(font, known);
    const width = known.get(word);
    if (width !== undefined) return width;
    context.font = font;
    const measured = context.measureText(word).width;
    known.set(word, measured);
    return measured;
  };
}

function fontOf(style: BookStyle | undefined): string {
  const looks = `${style?.italic ? "italic " : ""}${style?.bold ? "bold " : ""}`;
  return `${looks}${style?.fontSize ?? STANDARD_SIZE}pt "${style?.fontName ?? "Arial"}"`;
}
