import { requireArgument } from "../errors";

/** The named HTML colours in ordinary use. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  pink: "#FFC0CB",
  gray: "#808080",
  grey: "#808080",
  brown: "#A52A2A",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  darkblue: "#00008B",
  darkgreen: "#006400",
  darkred: "#8B0000",
};

/** "#RRGGBB" from "#rrggbb", "FFA500" or "orange"; "" clears. Anything else is InvalidArgument. */
export function toColour(value: unknown): string {
  requireArgument(typeof value === "string", "A colour is text.");
  if (value === "") return "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const found = hex === undefined ? NAMED[value.toLowerCase()] : `#${hex.toUpperCase()}`;
  requireArgument(found !== undefined, `"${value}" is no colour.`);
  return found;
}
