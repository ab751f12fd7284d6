import type { BookStyle } from "../../../xlsx/book";
import { toColour } from "../cells/colour";
import { NotSupportedByHost, requireArgument } from "../errors";

/** How one property of a format is read from a cell's style and written to it. */
export interface StylePart {
  read(style: BookStyle): unknown;
  write(style: BookStyle, value: unknown): BookStyle;
}

type KeyOf<T> = {
  [K in keyof BookStyle]-?: NonNullable<BookStyle[K]> extends T ? K : never;
}[keyof BookStyle];

export function flag(key: KeyOf<boolean>, otherwise: boolean): StylePart {
  return {
    read: (style) => style[key] ?? otherwise,
    write: (style, value) => {
      requireArgument(typeof value === "boolean", "True or false was expected.");
      return { ...style, [key]: value === otherwise ? undefined : value };
    },
  };
}

export function colour(key: "fontColor" | "fill", otherwise: string): StylePart {
  return {
    read: (style) => style[key] ?? otherwise,
    write: (style, value) => {
      const wanted = toColour(value);
      return { ...style, [key]: wanted === "" ? undefined : wanted };
    },
  };
}

export function plainText(key: "fontName", otherwise: string): StylePart {
  return {
    read: (style) => style[key] ?? otherwise,
    write: (style, value) => {
      requireArgument(typeof value === "string" && value !== "", "A name was expected.");
      return { ...style, [key]: value };
    },
  };
}

export function sized(
  key: "fontSize" | "indent",
  otherwise: number,
  least: number,
  most: number,
): StylePart {
  return {
    read: (style) => style[key] ?? otherwise,
    write: (style, value) => {
      const fits = typeof value === "number" && value >= least && value <= most;
      requireArgument(fits, `A number from ${String(least)} to ${String(most)} was expected.`);
      return { ...style, [key]: value === otherwise ? undefined : value };
    },
  };
}

/** The model keeps one kind of underline. */
export const underline: StylePart = {
  read: (style) => (style.underline ? "Single" : "None"),
  write: (style, value) => {
    if (value !== "None" && value !== "Single")
      throw new NotSupportedByHost(`underline ${String(value)}`);
    return { ...style, underline: value === "Single" ? true : undefined };
  },
};
