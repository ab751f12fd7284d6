import { anyText } from "./any-text";
import { fc } from "./random";
import type { GoodFile } from "./good-files";
import { markupChanged, type Change } from "./damage-markup";
import { packageOf, type PartTexts } from "./xlsx-fixtures";

/** What is done to a good file; gives the bytes that arrive. */
export type Damage = (file: GoodFile) => Uint8Array;

const place = fc.nat(1_000_000);

/** What a number stands for in a list, taken round it. */
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

/** A file cut off, or with bytes changed, a stretch of it lost or there twice. */
const bytesDamaged: fc.Arbitrary<Damage> = fc
  .record({
    stored: fc.boolean(),
    act: fc.constantFrom("cut" as const, "change" as const, "lose" as const, "repeat" as const),
    // A zip's directory stands at its end and is read first: a place may count from there.
    from: fc.oneof(
      { weight: 2, arbitrary: place },
      { weight: 1, arbitrary: fc.integer({ min: -400, max: -1 }) },
    ),
    length: fc.nat(400),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  })
  .map(({ stored, act, from, length, bytes }) => (file) => {
    const whole = stored ? file.stored : file.packed;
    const start = from < 0 ? Math.max(0, whole.length + from) : from % whole.length;
    if (act === "cut") return whole.slice(0, start);
    if (act === "lose") return joined(whole.subarray(0, start), whole.subarray(start + length));
    if (act === "repeat") return joined(whole.subarray(0, start + length), whole.subarray(start));
    const copy = whole.slice();
    copy.set(bytes.subarray(0, copy.length - start), start);
    return copy;
  });

function joined(one: Uint8Array, two: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + two.length);
  both.set(one);
  both.set(two, one.length);
  return both;
}

/** Values as no program writes them: numbers beyond any sheet, addresses, marks, words of the language. */
const oddValue = fc.oneof(
  fc.constantFrom(
    ...["", " ", "-1", "0", "1.5", "1e99", "-0", "NaN", "4294967296", "9007199254740993", "0x1F"],
    ...["A0", "XFD1048576", "XFE1048577", "A1:XFD1048576", "B2:A1", "$A$1", "A:A", "1:1", "#REF!"],
    ...["true", "__proto__", "constructor", "toString", "rId1", "../../x", "/xl/workbook.xml"],
    ..."s b e d n str inlineStr shared array table worksheet worksheet1 styles hidden General".split(
      " ",
    ),
    ...["&#0;", "&#xD800;", "&#x10FFFF;", "&bad;", "_x0000_", "_xD83D_", "x".repeat(40_000)],
  ),
  fc.integer().map(String),
  anyText,
);

const change: fc.Arbitrary<Change> = fc.record({
  act: fc.constantFrom(
    ...(["lose", "repeat", "exchange", "move", "unclose", "rename"] as const),
    ...(["value", "value", "value", "number", "unvalue", "again", "text", "text", "cut"] as const),
  ),
  at: place,
  to: place,
  length: fc.nat(60),
  text: oddValue,
});

/** The markup of one part changed in one place or more, in a zip that holds together. */
const markupDamaged: fc.Arbitrary<Damage> = fc
  .record({ part: place, changes: fc.array(change, { minLength: 1, maxLength: 3 }) })
  .map(({ part, changes }) => (file) => {
    const [path, text] = pick(textParts(file), part) ?? ["", ""];
    return packageOf({ ...file.parts, [path]: changes.reduce(markupChanged, text) }, 0);
  });

/** The parts that hold text, those with most in them several times over. */
function textParts({ parts }: GoodFile): [path: string, text: string][] {
  return Object.entries(parts).flatMap(([path, part]): [string, string][] => {
    if (typeof part !== "string") return [];
    const often = /sheet\d\.xml$|sharedStrings|styles|workbook\.xml$|table/.test(path) ? 4 : 1;
    return Array.from({ length: often }, () => [path, part]);
  });
}

const NAMES: readonly ((path: string) => string)[] = [
  (path) => path.replaceAll("/", "\\"),
  (path) => path.toUpperCase(),
  (path) => `/${path}`,
  (path) => path.replace(/[^/]+$/, "../$&"),
  (path) => path.replace(/[^/]+$/, "[1].xml"),
  (path) => path.replace(/[^/]+$/, "%20é😀.xml"),
  (path) => `${path}/`,
  () => "__proto__",
  () => "constructor",
  () => "xl/worksheets/sheet1.xml",
];

/** Parts lost, renamed, emptied, exchanged, there twice or kept as another program does. */
const listDamaged: fc.Arbitrary<Damage> = fc
  .record({
    act: fc.constantFrom(
      ...(["lose", "rename", "rename", "all back-slashed", "empty", "exchange", "copy"] as const),
      ...(["noise", "UTF-16", "twice"] as const),
    ),
    one: place,
    two: place,
    name: fc.constantFrom(...NAMES),
    bytes: fc.uint8Array({ maxLength: 200 }),
  })
  .map(({ act, one, two, name, bytes }) => ({ parts }) => {
    const paths = Object.keys(parts);
    const path = pick(paths, one) ?? "";
    const other = pick(paths, two) ?? "";
    const part = parts[path] ?? "";
    const rest = (gone: string): PartTexts =>
      Object.fromEntries(Object.entries(parts).filter(([kept]) => kept !== gone));
    switch (act) {
      case "lose":
        return packageOf(rest(path), 0);
      case "rename":
        return packageOf(
          Object.fromEntries([...Object.entries(rest(path)), [name(path), part]]),
          0,
        );
      case "all back-slashed":
        return packageOf(
          Object.fromEntries(paths.map((each) => [each.replaceAll("/", "\\"), parts[each] ?? ""])),
          0,
        );
      case "empty":
        return packageOf({ ...parts, [path]: "" }, 0);
      case "exchange":
        return packageOf({ ...parts, [path]: parts[other] ?? "", [other]: part }, 0);
      case "copy":
        return packageOf({ ...parts, [path]: parts[other] ?? "" }, 0);
      case "noise":
        return packageOf({ ...parts, [path]: bytes }, 0);
      case "UTF-16":
        return packageOf({ ...parts, [path]: utf16(part) }, 0);
      case "twice":
        return withNameTwice(
          packageOf({ ...rest(other), [standIn(path)]: parts[other] ?? "" }, 0),
          path,
        );
    }
  });

function utf16(part: string | Uint8Array): Uint8Array {
  return typeof part === "string" ? new Uint8Array(Buffer.from(`\uFEFF${part}`, "utf16le")) : part;
}

/** A name of the same length as another, which no good file has. */
const standIn = (path: string): string => "~".repeat(path.length);

/** A zip in which a part under a stand-in's name has the name of another part. */
function withNameTwice(zip: Uint8Array, path: string): Uint8Array {
  return Uint8Array.from(
    Buffer.from(Buffer.from(zip).toString("latin1").replaceAll(standIn(path), path), "latin1"),
  );
}

/** The ways files are damaged, by where it happens. */
export const DAMAGES = {
  "bytes of the zip": bytesDamaged,
  "the markup of a part": markupDamaged,
  "the list of parts": listDamaged,
};
