import { codeOf } from "./errors";
import { markIn, type Mark, type PaintKind } from "./flag-looks";

/** One of our conditional formats, the sheet it stands on, and its place among that sheet's, 0 on top. */
export interface MarkedFormat extends Mark {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
  readonly place: number;
}

interface CustomFormat extends Omit<MarkedFormat, keyof Mark> {
  /** Fetches the format anew: what a request that failed was to fetch cannot be used again. */
  readonly afresh: () => Excel.ConditionalFormat;
}

/**
 * Finds the conditional formats that carry our mark, of each sheet those on top
 * first, in two syncs whatever their number.
 */
export async function findMarked(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<MarkedFormat[]> {
  const collections = [...sheets].map(([name, sheet]) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type,items/priority");
    return { name, conditionalFormats };
  });
  await context.sync();
  const custom = collections.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.items
      .filter((format) => format.type === Excel.ConditionalFormatType.custom)
      .map((format) => ({
        sheet: name,
        format,
        place: format.priority,
        afresh: () => conditionalFormats.getItem(format.id),
      })),
  );
  return markedAmong(context, custom);
}

/** What Excel says of a rule it cannot read, such as one that came back by Undo. */
const UNREADABLE = new Set([
  "ItemNotFound",
  "InvalidArgument",
  "InvalidOperation",
  "GeneralException",
]);

/**
 * Those with our mark. One rule that Excel cannot read spoils a whole sync, so
 * the rest are then asked in halves; such a rule is left alone.
 */
async function markedAmong(
  context: Excel.RequestContext,
  custom: readonly CustomFormat[],
  attempt: "first" | "again" | "last" = "first",
): Promise<MarkedFormat[]> {
  if (custom.length === 0) return [];
  const rules = custom.map(({ format, afresh }) => ruleOf(attempt === "first" ? format : afresh()));
  try {
    await context.sync();
  } catch (error) {
    if (!UNREADABLE.has(codeOf(error))) throw error;
    if (custom.length === 1) return attempt === "last" ? [] : markedAmong(context, custom, "last");
    const half = Math.ceil(custom.length / 2);
    const first = await markedAmong(context, custom.slice(0, half), "again");
    return [...first, ...(await markedAmong(context, custom.slice(half), "again"))];
  }
  return custom.flatMap(({ sheet, format, place }, i) => {
    const mark = markIn(rules[i]?.formula ?? "");
    return mark === null ? [] : [{ sheet, format, place, ...mark }];
  });
}

function ruleOf(format: Excel.ConditionalFormat): Excel.ConditionalFormatRule {
  const { rule } = format.custom;
  rule.load("formula");
  return rule;
}

/** How many cells are painted, by kind. */
export type Painted = Readonly<Record<PaintKind, number>>;

/**
 * Counts the cells that some conditional formats cover, in one sync. Gives the
 * cells of any of them by kind.
 */
export async function countCells(
  context: Excel.RequestContext,
  formats: readonly MarkedFormat[],
): Promise<(of: readonly MarkedFormat[]) => Painted> {
  const areas = new Map(formats.map((marked) => [marked, marked.format.getRanges()]));
  for (const ranges of areas.values()) ranges.load("cellCount");
  if (areas.size > 0) await context.sync();
  const cellsOf = (of: readonly MarkedFormat[], wanted: PaintKind): number =>
    of
      .filter(({ kind }) => kind === wanted)
      .reduce((sum, marked) => sum + (areas.get(marked)?.cellCount ?? 0), 0);
  return (of) => ({ flags: cellsOf(of, "flags"), marks: cellsOf(of, "marks") });
}
