import type { CellRef } from "../core/sheet/a1";
import { addressesOf, bySheet, columnRuns } from "./addresses";
import { AdapterError } from "./errors";
import { FLAG_LOOKS, markedFormula, type FlagLook } from "./flag-looks";
import { countCells, findMarked, type MarkedFormat } from "./marked-formats";
import { sheetsToMark, type SheetsToMark } from "./sheets-to-mark";
import { requireExcel } from "./supports";
import { batchesOf, sendBatches, writeOrRestore } from "./write-or-restore";

/** A cell to be flagged. */
export interface Flag {
  readonly at: CellRef;
  readonly look: FlagLook;
}

/** A sheet whose flags were left as they are: protected, or not there. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: "protected" | "missing";
}

/** Bytes of addresses sent in one sync. */
const MOST_BYTES = 3_000_000;

/**
 * Makes the flags of the workbook just these: those painted before come off.
 * Flags are conditional formats, so values, fills and fonts of the cells are
 * not touched. Four syncs for up to some 300,000 flags. `painted` counts cells.
 * Throws `AdapterError` "ProtectedSheet" where protection leaves nothing to
 * flag, and "NothingWritten" or "PartlyWritten" when Excel stops half-way.
 */
export async function paintFlags(
  flags: readonly Flag[],
): Promise<{ painted: number; skipped: SkippedSheet[] }> {
  requireExcel();
  return Excel.run(async (context) => {
    const sheets = await sheetsToMark(context);
    const wanted = bySheet(flags);
    const skipped = skippedOf([...wanted.keys()], sheets);
    refuseIfAllProtected(wanted.size, skipped);
    const before = await findMarked(context, sheets.open);
    const steps = [...stepsFor(wanted, sheets), ...before.map(removal)];
    await change(context, sheets, before, steps);
    const lost = new Set(skipped.map(({ sheet }) => sheet));
    return { painted: flags.filter(({ at }) => !lost.has(at.sheet)).length, skipped };
  });
}

/**
 * Takes every flag off; all other conditional formats stay. `cleared` counts
 * cells. Throws `AdapterError` "ProtectedSheet" where flags stand on protected
 * sheets alone, and as `paintFlags` when Excel stops half-way.
 */
export async function clearFlags(): Promise<{ cleared: number; skipped: SkippedSheet[] }> {
  requireExcel();
  return Excel.run(async (context) => {
    const sheets = await sheetsToMark(context);
    const marked = await findMarked(context, new Map([...sheets.open, ...sheets.locked]));
    const before = marked.filter(({ sheet }) => sheets.open.has(sheet));
    const held = marked.filter(({ sheet }) => sheets.locked.has(sheet));
    const skipped = skippedOf([...new Set(held.map(({ sheet }) => sheet))], sheets);
    if (before.length === 0) refuseIfAllProtected(skipped.length, skipped);
    const cleared = await countCells(context, before);
    await change(context, sheets, before, before.map(removal));
    return { cleared, skipped };
  });
}

/** How many cells are flagged now, on protected sheets too. */
export async function countFlags(): Promise<number> {
  requireExcel();
  return Excel.run(async (context) => {
    const { open, locked } = await sheetsToMark(context);
    return countCells(context, await findMarked(context, new Map([...open, ...locked])));
  });
}

/** One thing to be done to a sheet's flags. */
interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

const removal = ({ format }: MarkedFormat): Step => ({
  bytes: 100,
  queue: () => {
    format.delete();
  },
});

function stepsFor(wanted: ReadonlyMap<string, readonly Flag[]>, { open }: SheetsToMark): Step[] {
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
  const { custom } = sheet
    .getRanges(address)
    .conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { fill, color, bold, italic, underline } = FLAG_LOOKS[look];
  custom.rule.formula = markedFormula(look);
  custom.format.fill.color = fill;
  custom.format.font.color = color;
  if (bold) custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
  if (underline) custom.format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
}

/** Paints before it removes, so that a failure half-way loses no flag that stood before. */
async function change(
  context: Excel.RequestContext,
  { open }: SheetsToMark,
  before: readonly MarkedFormat[],
  steps: readonly Step[],
): Promise<void> {
  if (steps.length === 0) return;
  const known = new Set(before.map(({ format }) => format.id));
  await writeOrRestore(
    "flags",
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

function skippedOf(names: readonly string[], { open, locked }: SheetsToMark): SkippedSheet[] {
  return names
    .filter((name) => !open.has(name))
    .map((sheet) => ({ sheet, reason: locked.has(sheet) ? "protected" : "missing" }));
}

function refuseIfAllProtected(wanted: number, skipped: readonly SkippedSheet[]): void {
  const first = skipped.find(({ reason }) => reason === "protected");
  if (first && skipped.length === wanted) throw new AdapterError("ProtectedSheet", first.sheet);
}
