import type { SheetContent } from "../core/sheet/content";
import { fill } from "./report/fill";
import { findLists, LISTS_SHEET } from "./report/lists";
import { findTarget, type WhenTaken } from "./report/target";
import { requireExcel } from "./supports";
import { writeOrRestore } from "./write-or-restore";

export interface WriteSheetOptions {
  /** What to do where a sheet of the name holds somebody's work; "refuse" by default. */
  readonly whenTaken?: WhenTaken;
  /** Whether the workbook's serial numbers count from 1904, as `readWorkbook` found. */
  readonly date1904?: boolean;
  /**
   * Whether the sheet is the person's own from now on, as a plan to be filled
   * in is: read with the other sheets, and never written over.
   */
  readonly handOver?: boolean;
}

export interface WrittenSheet {
  readonly name: string;
  readonly created: boolean;
  /** Whether its page is set up for printing, which some Excels refuse. */
  readonly printable: boolean;
}

/**
 * Writes a report sheet and brings it to the front: in place where the add-in
 * wrote it before and nobody has edited it since, so that formulas and links
 * that lead to it live on. Some ten syncs, and three more for each 3 MB. Throws
 * `AdapterError` "SheetNotOurs", "SheetEdited", "ProtectedSheet", "ProtectedWorkbook", and when Excel stops half-way
 * "NothingWritten" or "PartlyWritten"; no other sheet's cells are ever touched.
 */
export async function writeSheet(
  content: SheetContent,
  options: WriteSheetOptions = {},
): Promise<WrittenSheet> {
  requireExcel();
  // The helpers are large and seldom needed, so they are fetched when a report is first written.
  const { emptySheet } = await import("./report/force-create");
  return Excel.run(async (context) => {
    const target = await findTarget(context, content.name, options.whenTaken ?? "refuse");
    const held = target.exists ? await usedAddress(context, target.name) : null;
    const lists = await findLists(context, content, target.ours);
    const own = [target.name, LISTS_SHEET].map((sheet) => ({ kind: "sheet" as const, sheet }));
    const { printable } = await writeOrRestore(
      { subject: target.name, own },
      async (progress) => {
        const sheet = await emptySheet(context.workbook, target.name);
        progress.begun = true;
        const { date1904 = false, handOver = false } = options;
        return fill(context, sheet, content, { target, lists, date1904, handOver });
      },
      async ({ begun }) => {
        if (lists?.existed === false) await deleteSheet(context, LISTS_SHEET);
        if (!target.exists) return deleteSheet(context, target.name);
        return !begun && (await usedAddress(context, target.name)) === held;
      },
    );
    return { name: target.name, created: !target.exists, printable };
  });
}

/** The address of the cells in use, formats included; null where there are none. */
async function usedAddress(context: Excel.RequestContext, name: string): Promise<string | null> {
  const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject();
  used.load("address");
  await context.sync();
  return used.isNullObject ? null : used.address;
}

/** Deletes a sheet where there is one; true when none is left. */
async function deleteSheet(context: Excel.RequestContext, name: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (!sheet.isNullObject) {
    sheet.delete();
    await context.sync();
  }
  return true;
}
