import type { BookStyle } from "../book";
import { child, inside, rootOf, type XmlElement } from "../package/xml";
import { colourOf, type FileColour } from "./colours";

/** The looks that conditional formats give (`dxfs` of a styles part), in their order. */
export function differentialStyles(xml: string, theme: readonly string[]): BookStyle[] {
  const list = child(xml, rootOf(xml), "dxfs");
  return list ? inside(xml, list).map((dxf) => lookOf(xml, dxf, theme)) : [];
}

function lookOf(xml: string, dxf: XmlElement, theme: readonly string[]): BookStyle {
  const style: BookStyle = {};
  const font = child(xml, dxf, "font");
  for (const part of font ? inside(xml, font) : []) {
    const on = part.attributes["val"] !== "0" && part.attributes["val"] !== "false";
    if (part.name === "b") style.bold = on;
    if (part.name === "i") style.italic = on;
    if (part.name === "u") style.underline = part.attributes["val"] !== "none";
    const colour = part.name === "color" ? colourOf(fileColour(part), theme) : undefined;
    if (colour !== undefined) style.fontColor = colour;
  }
  const fill = child(xml, dxf, "fill");
  const pattern = fill && child(xml, fill, "patternFill");
  // A solid fill of a conditional format keeps its colour in the background.
  const ground = pattern && (child(xml, pattern, "bgColor") ?? child(xml, pattern, "fgColor"));
  const colour = ground && colourOf(fileColour(ground), theme);
  if (colour !== undefined) style.fill = colour;
  const borders = framesOf(xml, dxf, theme);
  return borders === null ? style : { ...style, borders };
}

const SIDES = ["top", "right", "bottom", "left"] as const;

/** The lines round a cell that a look states; null where it states none. */
function framesOf(
  xml: string,
  dxf: XmlElement,
  theme: readonly string[],
): NonNullable<BookStyle["borders"]> | null {
  const border = child(xml, dxf, "border");
  const lines = SIDES.flatMap((side) => {
    const line = border && child(xml, border, side);
    const drawn = line?.attributes["style"] ?? "none";
    if (!line || drawn === "none") return [];
    const tint = child(xml, line, "color");
    const color = (tint && colourOf(fileColour(tint), theme)) ?? "#000000";
    return [[side, { style: drawn, color }] as const];
  });
  return lines.length === 0 ? null : Object.fromEntries(lines);
}

function fileColour({ attributes }: XmlElement): FileColour {
  const number = (name: string) =>
    attributes[name] === undefined ? undefined : Number(attributes[name]);
  const { rgb } = attributes;
  return {
    ...(rgb === undefined ? {} : { rgb }),
    theme: number("theme"),
    indexed: number("indexed"),
    tint: number("tint"),
  } as FileColour;
}
