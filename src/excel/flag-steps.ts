import type { CellRef } from "../core/sheet/a1";
import { addressesOf, columnRuns } from "./addresses";
import { FLAG_LOOKS, markedFormula, type FlagLook, type PaintKind } from "./flag-looks";
import { findMarked, type MarkedFormat } from "./marked-formats";
import type { SheetsToMark } from "./sheets-to-mark";
import { batchesOf, sendBatches, writeOrRestore } from "./write-or-restore";

/** A cell to be flagged. */
export interface Flag<Kind extends PaintKind = PaintKind> {
  readonly at: CellRef;
  readonly look: FlagLook<Kind>;
}

/** One thing to be done to a sheet's flags. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Bytes of addresses sent in one sync. */
const MOST_BYTES = 3_000_000;

/** Paints before it removes, so that a failure half-way loses no flag that stood before. */
export async function changeFlags(
  context: Excel.RequestContext,
  subject: string,
  { open }: SheetsToMark,
  marked: readonly MarkedFormat[],
  steps: readonly Step[],
): Promise<void> {
  if (steps.length === 0) return;
  const before = marked.filter(({ sheet }) => open.has(sheet));
  const known = new Set(before.map(({ format }) => format.id));
  await writeOrRestore(
    // Flags are formats: Excel tells of no change to any cell.
    { subject, own: [] },
    (progress) =>
      sendBatches(
        context,
        batchesOf(steps, ({ bytes }) => bytes, MOST_BYTES),
        ({ queue }) => {
          queue();
        },
        progress,
      ),
    async () => {
      const now = await findMarked(context, open);
      const added = now.filter(({ format }) => !known.has(format.id));
      added.map(removal).forEach(({ queue }) => {
        queue();
      });
      await context.sync();
      return now.length - added.length === known.size;
    },
  );
}

/** Takes a flag off. */
export const removal = ({ format }: MarkedFormat): Step => ({
  bytes: 100,
  queue: () => {
    format.delete();
  },
});

/**
 * Brings a flag back to the top of its sheet, since Excel puts what is added
 * above all else. Excel wants a format that was moved fetched anew before it is
 * touched again; nothing here does so.
 */
export const lift = ({ format }: MarkedFormat): Step => ({
  bytes: 100,
  queue: () => {
    format.priority = 0;
  },
});

/** Paints flags, by the sheet they stand on. */
export function paintings(
  wanted: ReadonlyMap<string, readonly Flag[]>,
  { open }: SheetsToMark,
): Step[] {
  return [...wanted].flatMap(([name, flags]) => {
    const sheet = open.get(name);
    if (!sheet) return [];
    return (Object.keys(FLAG_LOOKS) as FlagLook[]).flatMap((look) =>
      addressesOf(columnRuns(flags.filter((flag) => flag.look === look).map(({ at }) => at))).map(
        (address) => ({ bytes: address.length + 600, queue: () => paint(sheet, address, look) }),
      ),
    );
  });
}

function paint(sheet: Excel.Worksheet, address: string, look: FlagLook): void {
  const format = sheet
    .getRanges(address)
    .conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { custom } = format;
  const { fill, color, bold, italic, underline } = FLAG_LOOKS[look];
  custom.rule.formula = markedFormula(look);
  custom.format.fill.color = fill;
  custom.format.font.color = color;
  if (bold) custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
  if (underline) custom.format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
  // The documents differ on where `add` puts it. Last, because what has moved is to be fetched anew.
  format.priority = 0;
}
