import type { SheetLooks } from "../core/sheet/looks";
import type { Workbook } from "../core/sheet/workbook";
import { requireExcel } from "./supports";
import { askDateSystem } from "./read/date-system";
import { draftOf, finish, rowsOf } from "./read/draft";
import { hiddenPieces } from "./read/hidden-rows";
import { keepLooks, lookPieces } from "./read/looks";
import { drain } from "./read/pieces";
import { probeSheets, type Scope } from "./read/probe";
import { tablePieces } from "./read/tables";
import { valuePieces } from "./read/values";

export interface ReadWorkbookOptions {
  /** The sheet in front, those that can be seen, or hidden ones too. */
  readonly scope: Scope;
  /** Whether sheets that the add-in wrote are read too, where others stand beside them. */
  readonly reports?: boolean;
  /** Just these sheets, whatever the scope. */
  readonly only?: readonly string[];
  /**
   * How sheets looked when they were read before, by name. Those are not asked
   * again, so that Excel is asked for nothing that it takes for a change; of
   * others it is noted here.
   */
  readonly looks?: Map<string, SheetLooks>;
  /** Stops between two blocks, throwing the signal's reason. */
  readonly signal?: AbortSignal;
  /** Rows read so far, of how many. */
  readonly onProgress?: (progress: { done: number; total: number }) => void;
}

/**
 * Reads worksheets of the open workbook as plain values, in blocks of about
 * 3 MB: one sync a block, and no more than five beside them. Sheets that the
 * add-in wrote are left out where others stand beside them, and named. Throws
 * `AdapterError` "TooManyCells" for a sheet of over five million cells, and
 * Excel's own errors.
 */
export async function readWorkbook(options: ReadWorkbookOptions): Promise<Workbook> {
  requireExcel();
  options.signal?.throwIfAborted();
  return Excel.run(async (context) => {
    context.workbook.load("name");
    const { probes, leftOut } = await probeSheets(context, options);
    const drafts = probes.map(draftOf);
    const { looks = new Map<string, SheetLooks>() } = options;
    const progress = progressOf(probes.reduce((sum, p) => sum + (p.used ? rowsOf(p.used) : 0), 0));
    await drain(
      context,
      drafts.flatMap((draft) => [
        ...tablePieces(draft),
        ...hiddenPieces(draft),
        ...lookPieces(draft),
        ...valuePieces(draft, progress.add),
      ]),
      { signal: options.signal, onTaken: () => options.onProgress?.(progress.now()) },
    );
    for (const draft of drafts) keepLooks(draft, looks);
    const date1904 = await askDateSystem(context, drafts);
    const workbook = { name: context.workbook.name, date1904, sheets: drafts.map(finish) };
    return leftOut.length > 0 ? { ...workbook, leftOut } : workbook;
  });
}

function progressOf(total: number) {
  let done = 0;
  return {
    add: (rows: number) => {
      done += rows;
    },
    now: () => ({ done, total }),
  };
}
