/** A colour as a styles part gives it: one of the four, with a tint. */
export interface FileColour {
  readonly rgb?: string;
  readonly theme?: number;
  readonly indexed?: number;
  readonly tint?: number;
}

/**
 * A file's colour as "#RRGGBB"; undefined for none and for "automatic".
 * `theme` is the theme part's list: dark 1, light 1, dark 2, light 2, accents.
 */
export function colourOf(
  colour: FileColour | undefined,
  theme: readonly string[],
): string | undefined {
  if (!colour) return undefined;
  const base = baseColour(colour, theme);
  return base === undefined ? undefined : `#${tinted(base, colour.tint ?? 0)}`;
}

function baseColour(colour: FileColour, theme: readonly string[]): string | undefined {
  if (colour.rgb !== undefined) return /([0-9a-f]{6})$/i.exec(colour.rgb)?.[1]?.toUpperCase();
  if (colour.theme !== undefined) return themeColour(colour.theme, theme);
  if (colour.indexed !== undefined) return INDEXED[colour.indexed];
  return undefined;
}

/** Cells count the theme's colours with light before dark (ECMA-376 part 1, 18.8.3 as Excel writes it). */
function themeColour(index: number, theme: readonly string[]): string | undefined {
  const swapped = index < 4 ? index ^ 1 : index;
  return (theme[swapped] ?? OFFICE_THEME[swapped])?.toUpperCase();
}

/** A tint lightens above 0 and darkens below, on the lightness of HSL (ECMA-376 part 1, 18.3.1.15). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const newChroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  return [r, g, b]
    .map((channel) => wanted + (chroma === 0 ? 0 : ((channel - lightness) / chroma) * newChroma))
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}

const OFFICE_THEME =
  "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The palette of old files (ECMA-376 part 1, 18.8.27). */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
