import type { Workbench } from "./workbench";

/** A colour, "#A4151F". */
type Colour = string;

/** What a picture holds of one colour. */
export interface Seen {
  /** How many of its pixels have it. */
  readonly pixels: number;
  /** The most of them that follow one another in a line: long in a solid frame, short in a broken or dotted one. */
  readonly longest: number;
}

/** How far a pixel may be from a colour on each of red, green and blue, drawn and scaled as it is. */
const NEAR = 3;

/**
 * Looks for colours in a picture of the page, "grey" as a grey print would show
 * both; the browser itself reads the picture.
 */
export function coloursIn(
  { page }: Workbench,
  picture: Buffer,
  colours: Readonly<Record<string, Colour>>,
): Promise<Record<string, Seen>> {
  return page.evaluate(
    async ({ base64, wanted, near }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext("2d");
      if (!context) throw new Error("The picture cannot be read.");
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const seen = Object.entries(wanted).map(([name, colour]) => {
        const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
        const isIt = (pixel: number): boolean =>
          parts.every((part, i) => Math.abs((data[pixel * 4 + i] ?? 0) - part) <= near);
        let pixels = 0;
        let longest = 0;
        let run = 0;
        for (let pixel = 0; pixel < width * height; pixel++) {
          if (pixel % width === 0) run = 0;
          run = isIt(pixel) ? run + 1 : 0;
          if (run > 0) pixels++;
          longest = Math.max(longest, run);
        }
        return [name, { pixels, longest }];
      });
      return Object.fromEntries(seen) as Record<string, { pixels: number; longest: number }>;
    },
    { base64: picture.toString("base64"), wanted: colours, near: NEAR },
  );
}
