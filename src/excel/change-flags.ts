import { lifts, removals, type Step } from "./flag-steps";
import { findMarked, type MarkedFormat } from "./marked-formats";
import type { NoteChanges } from "./notes";
import { batchesOf, sendBatches, writeOrRestore, type WriteProgress } from "./write-or-restore";

/** How flags are changed: what is put on, what goes, and what becomes of their notes. */
export interface FlagChange {
  readonly subject: string;
  /** The sheets whose cells may be formatted. */
  readonly open: ReadonlyMap<string, Excel.Worksheet>;
  /** What stands on them now. */
  readonly before: readonly MarkedFormat[];
  /** The number of this painting. */
  readonly painting: number;
  readonly paintings: readonly Step[];
  readonly goes: (format: MarkedFormat) => boolean;
  readonly notes: NoteChanges | null;
}

/** Bytes sent in one sync. */
const MOST_BYTES = 3_000_000;
/** So often is a sheet's order looked at again; Excel's own is right as a rule. */
const MOST_LIFTS = 20;

/**
 * Puts flags on, then takes others off, each in requests of their own with the
 * flags found anew between them: Excel may know a conditional format by its
 * place, which changes with every one that comes, moves or goes. What fails
 * half-way is put back as it was.
 */
export async function changeFlags(
  context: Excel.RequestContext,
  change: FlagChange,
): Promise<void> {
  const { subject, before, paintings, goes, notes } = change;
  const noteSteps = notes?.steps() ?? [];
  if (paintings.length + noteSteps.length === 0 && !before.some(goes)) return;
  await writeOrRestore(
    // Flags are formats: Excel tells of no change to any cell.
    { subject, own: [] },
    async (progress) => {
      await send(context, paintings, progress);
      const now = paintings.length > 0 ? await inOrder(context, change, progress) : before;
      await send(context, removals(now.filter(goes)), progress);
      await send(context, noteSteps, progress);
    },
    () => putBack(context, change),
  );
}

/** The flags found anew, brought into their order where Excel has them in another. */
async function inOrder(
  context: Excel.RequestContext,
  change: FlagChange,
  progress: WriteProgress,
  left = MOST_LIFTS,
): Promise<MarkedFormat[]> {
  const now = await findMarked(context, change.open);
  const steps = lifts(now, (format) => !change.goes(format));
  if (steps.length === 0 || left === 0) return now;
  await send(context, steps, progress);
  return inOrder(context, change, progress, left - 1);
}

async function putBack(
  context: Excel.RequestContext,
  { open, before, painting, notes }: FlagChange,
): Promise<boolean> {
  const now = await findMarked(context, open);
  const added = now.filter((format) => format.painting === painting);
  await send(context, removals(added));
  const whole = now.length - added.length === before.length;
  if (notes) await send(context, await notes.stepsBack());
  return whole;
}

function send(
  context: Excel.RequestContext,
  steps: readonly Step[],
  progress?: WriteProgress,
): Promise<void> {
  const batches = batchesOf(steps, ({ bytes }) => bytes, MOST_BYTES);
  return sendBatches(
    context,
    batches,
    ({ queue }) => {
      queue();
    },
    progress,
  );
}
