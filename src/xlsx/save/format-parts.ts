import type { BookStyle } from "../book";
import { inside, rootOf } from "../package/xml";
import { escapeXml } from "../package/xml-text";

/**
 * A font with what a style changes; the rest of it stays. What a style no longer
 * says goes back to the workbook's own font.
 */
export function fontXml(
  font: string,
  workbookFont: string,
  style: BookStyle,
  was: BookStyle,
): string {
  const parts = childTexts(font);
  const own = childTexts(workbookFont);
  const set = (name: string, element: string | undefined): void => {
    if (element === undefined) parts.delete(name);
    else parts.set(name, element);
  };
  if (style.bold !== was.bold) set("b", style.bold ? "<b/>" : undefined);
  if (style.italic !== was.italic) set("i", style.italic ? "<i/>" : undefined);
  if (style.underline !== was.underline) set("u", style.underline ? "<u/>" : undefined);
  if (style.fontSize !== was.fontSize) {
    set(
      "sz",
      style.fontSize === undefined ? own.get("sz") : `<sz val="${String(style.fontSize)}"/>`,
    );
  }
  if (style.fontColor !== was.fontColor) {
    set(
      "color",
      style.fontColor === undefined ? own.get("color") : `<color rgb="${argb(style.fontColor)}"/>`,
    );
  }
  if (style.fontName !== was.fontName) {
    set(
      "name",
      style.fontName === undefined ? own.get("name") : `<name val="${escapeXml(style.fontName)}"/>`,
    );
    // A scheme names the theme's font and would win over the name.
    set("scheme", style.fontName === undefined ? own.get("scheme") : undefined);
  }
  return `<font>${inOrder(parts, FONT_ORDER)}</font>`;
}

export function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** A border with its four sides as given; diagonals stay. */
export function borderXml(border: string, sides: BookStyle["borders"]): string {
  const parts = childTexts(border);
  for (const side of ["left", "right", "top", "bottom"] as const) {
    parts.set(side, lineXml(side, sides?.[side]) || `<${side}/>`);
  }
  return `<border>${inOrder(parts, BORDER_ORDER)}</border>`;
}

/** The look of a conditional format (CT_Dxf); its fill stands in the background colour. */
export function lookXml(style: BookStyle): string {
  const font = [
    style.bold === undefined ? "" : `<b val="${style.bold ? "1" : "0"}"/>`,
    style.italic === undefined ? "" : `<i val="${style.italic ? "1" : "0"}"/>`,
    style.underline ? "<u/>" : "",
    style.fontColor === undefined ? "" : `<color rgb="${argb(style.fontColor)}"/>`,
  ].join("");
  const fill =
    style.fill === undefined
      ? ""
      : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`;
  const frame = style.borders ? lookBorderXml(style.borders) : "";
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${fill}${frame}</dxf>`;
}

/** Of a look alone the lines that it states: a side left out is left to the cell. */
function lookBorderXml(sides: NonNullable<BookStyle["borders"]>): string {
  const lines = (["left", "right", "top", "bottom"] as const).map((side) =>
    lineXml(side, sides[side]),
  );
  return `<border>${lines.join("")}</border>`;
}

function lineXml(side: string, line: { style: string; color: string } | undefined): string {
  if (!line) return "";
  return `<${side} style="${escapeXml(line.style)}"><color rgb="${argb(line.color)}"/></${side}>`;
}

const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );
const BORDER_ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");

function childTexts(element: string): Map<string, string> {
  return new Map(
    inside(element, rootOf(element)).map(({ name, start, end }) => [
      name,
      element.slice(start, end),
    ]),
  );
}

function inOrder(parts: ReadonlyMap<string, string>, order: readonly string[]): string {
  return order.map((name) => parts.get(name) ?? "").join("");
}

function argb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}
