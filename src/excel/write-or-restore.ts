import { AdapterError, codeOf } from "./errors";
import { asOwnWrite, type OwnWrite } from "./own-writes";

/** Excel refuses these before it does any of the request. */
const REFUSED_WHOLE = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
]);

/** How far a write has come. */
export interface WriteProgress {
  /** Whether a request that changes something has gone through. */
  begun: boolean;
}

/**
 * Writes, and when Excel stops half-way puts back what was there. `restore`
 * says whether all is as it was. Throws `AdapterError` "NothingWritten" or
 * "PartlyWritten" about `subject`, with Excel's error as its cause. `own` says
 * what it writes, by which its events are known.
 */
export async function writeOrRestore<T>(
  { subject, own }: { readonly subject: string; readonly own: readonly OwnWrite[] },
  write: (progress: WriteProgress) => Promise<T>,
  restore: (progress: WriteProgress) => Promise<boolean>,
): Promise<T> {
  const progress: WriteProgress = { begun: false };
  return asOwnWrite(own, async () => {
    try {
      return await write(progress);
    } catch (error) {
      if (error instanceof AdapterError) throw error;
      const untouched = !progress.begun && REFUSED_WHOLE.has(codeOf(error));
      const whole = untouched || (await restore(progress).catch(() => false));
      throw new AdapterError(whole ? "NothingWritten" : "PartlyWritten", subject, { cause: error });
    }
  });
}

/** Things in batches of at most so many bytes, one thing at least in each. */
export function batchesOf<T>(
  items: readonly T[],
  bytesOf: (item: T) => number,
  most: number,
): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const last = batches.at(-1);
    if (last && bytes <= room) last.push(item);
    else batches.push([item]);
    room = (last && bytes <= room ? room : most) - bytes;
  }
  return batches;
}

/** Sends batches one after the other, one sync each. */
export async function sendBatches<T>(
  context: Excel.RequestContext,
  batches: readonly (readonly T[])[],
  queue: (item: T) => void,
  progress?: WriteProgress,
): Promise<void> {
  const send = async (batch: readonly T[]): Promise<void> => {
    batch.forEach(queue);
    await context.sync();
    if (progress) progress.begun = true;
  };
  await batches.reduce((sent, batch) => sent.then(() => send(batch)), Promise.resolve());
}
