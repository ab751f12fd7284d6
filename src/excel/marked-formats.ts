import { codeOf } from "./errors";
import { isMarked } from "./flag-looks";

/** One of our conditional formats, and the sheet it stands on. */
export interface MarkedFormat {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
}

/** Finds the conditional formats that carry our mark, in two syncs whatever their number. */
export async function findMarked(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<MarkedFormat[]> {
  const collections = [...sheets].map(([name, sheet]) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type");
    return { name, conditionalFormats };
  });
  await context.sync();
  const custom = collections.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.items
      .filter((format) => format.type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ sheet: name, format })),
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
  custom: readonly MarkedFormat[],
  again = true,
): Promise<MarkedFormat[]> {
  if (custom.length === 0) return [];
  const rules = custom.map(({ format }) => ruleOf(format));
  try {
    await context.sync();
  } catch (error) {
    if (!UNREADABLE.has(codeOf(error))) throw error;
    if (custom.length === 1) return again ? markedAmong(context, custom, false) : [];
    const half = Math.ceil(custom.length / 2);
    const first = await markedAmong(context, custom.slice(0, half));
    return [...first, ...(await markedAmong(context, custom.slice(half)))];
  }
  return custom.filter((_, i) => isMarked(rules[i]?.formula ?? ""));
}

function ruleOf(format: Excel.ConditionalFormat): Excel.ConditionalFormatRule {
  const { rule } = format.custom;
  rule.load("formula");
  return rule;
}

/** How many cells some conditional formats cover, in one sync. */
export async function countCells(
  context: Excel.RequestContext,
  formats: readonly MarkedFormat[],
): Promise<number> {
  if (formats.length === 0) return 0;
  const areas = formats.map(({ format }) => {
    const ranges = format.getRanges();
    ranges.load("cellCount");
    return ranges;
  });
  await context.sync();
  return areas.reduce((sum, { cellCount }) => sum + cellCount, 0);
}
