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
      .map((format) => ({ sheet: name, format, rule: ruleOf(format) })),
  );
  if (custom.length > 0) await context.sync();
  return custom.filter(({ rule }) => isMarked(rule.formula));
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
