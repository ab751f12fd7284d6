import type { Book } from "./book";
import { CONTENT_TYPES, decode } from "./package/parts";
import { inside, rootOf, withoutPrefix } from "./package/xml";
import { unpack, zipEntries } from "./package/zip";
import { LIMITS } from "./preflight";

/** Kinds of what a file holds and a grid of cells does not show. */
export type NotDrawnKind =
  "chart" | "picture" | "drawing" | "pivot table" | "slicer" | "table look" | "rule" | "note";

/** How many there are of a kind. */
export interface NotDrawn {
  readonly kind: NotDrawnKind;
  readonly count: number;
}

/**
 * What a workbook holds that lies over its cells or beside them: charts,
 * pictures and the like, by what the file it was opened from says of its parts;
 * the looks of tables, rules that are no formula (colour scales, bars, icons)
 * and notes. A copy that is saved keeps all of it.
 */
export function notDrawn(book: Book): readonly NotDrawn[] {
  const counts = new Map<NotDrawnKind, number>();
  const add = (kind: NotDrawnKind, more: number): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + more);
  };
  for (const kind of kindsOfParts(book.source)) add(kind, 1);
  // A drawing is what charts and pictures lie on; told of where there is nothing else on it.
  if (counts.has("chart") || counts.has("picture")) counts.delete("drawing");
  for (const { tables, conditionalFormats, cells } of book.sheets) {
    add("table look", tables.filter(({ style }) => style !== undefined).length);
    add("rule", conditionalFormats.filter(({ formula }) => formula === null).length);
    for (const row of cells) add("note", row?.filter((cell) => cell?.comment).length ?? 0);
  }
  return KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** In the order they are told of. */
const KINDS: readonly NotDrawnKind[] = [
  "chart",
  "picture",
  "drawing",
  "pivot table",
  "slicer",
  "table look",
  "rule",
  "note",
];

/** What the last words of a part's content type say it is, Microsoft's later kinds included. */
const BY_CONTENT_TYPE: readonly (readonly [ending: string, kind: NotDrawnKind])[] = [
  [".drawingml.chart+xml", "chart"],
  [".chartex+xml", "chart"],
  [".spreadsheetml.pivotTable+xml", "pivot table"],
  [".slicer+xml", "slicer"],
  [".drawing+xml", "drawing"],
];

const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i;

/** What the parts of a file are; none for a workbook that came from no file. */
function kindsOfParts(source: unknown): NotDrawnKind[] {
  if (!(source instanceof Uint8Array)) return [];
  const entries = zipEntries(source, LIMITS.entries);
  const types = entries.find(({ path }) => path === CONTENT_TYPES);
  const xml = types ? decode(unpack(source, types, LIMITS.partSize)) : "";
  const plain = withoutPrefix(xml);
  const declared = xml === "" ? [] : inside(plain, rootOf(plain));
  const named = declared.flatMap(({ attributes }) => {
    const type = attributes["ContentType"] ?? "";
    const found = BY_CONTENT_TYPE.find(([ending]) => type.endsWith(ending));
    return attributes["PartName"] !== undefined && found ? [found[1]] : [];
  });
  return [...named, ...entries.filter(({ path }) => isPicture(path)).map(() => "picture" as const)];
}

/** A picture of a sheet's; one of the file itself, its thumbnail, stands elsewhere. */
const isPicture = (path: string): boolean => PICTURE.test(path) && /(?:^|\/)media\//i.test(path);
