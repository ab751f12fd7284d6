import type { PartTexts } from "./xlsx-fixtures";
import { fc } from "./random";

/** A change to one part's text: so many characters from a place on give way to others. */
export interface Break {
  readonly path: string;
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

/** What XML, a cell's place or a number is not meant to hold. */
const ODD = [
  "",
  "<",
  ">",
  '"',
  "</",
  "<!--",
  "<![CDATA[",
  "/>",
  "&#xFFFFFF;",
  "-1",
  "1e99",
  "NaN",
  "A0",
  "XFD1048577",
  "<c r=",
  "<row>",
  "</row>",
  '<f t="shared" si="0"/>',
];

/** Breaks at random in any of a package's parts that are text. */
export function breaksOf(parts: PartTexts): fc.Arbitrary<Break> {
  const paths = Object.keys(parts).filter((path) => /\.(xml|rels|vml)$/.test(path));
  return fc.record({
    path: fc.constantFrom(...paths),
    from: fc.nat(4000),
    length: fc.nat(60),
    text: fc.oneof(fc.constantFrom(...ODD), fc.string({ maxLength: 20 })),
  });
}

/** The package with a break in it. */
export function withBroken(parts: PartTexts, { path, from, length, text }: Break): PartTexts {
  const part = String(parts[path]);
  const at = from % (part.length + 1);
  return { ...parts, [path]: part.slice(0, at) + text + part.slice(at + length) };
}
