import { nameToWrite, type SheetContent } from "../core/sheet/content";
import { fill } from "./report/fill";
import { findLists, LISTS_SHEET } from "./report/lists";
import { askOurSheets } from "./report/our-sheets";
import { findTarget, type Target, type WhenTaken } from "./report/target";
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
 * that lead to it live on, and in one request up to 3 MB, so that what stood
 * there is whole until the new report is. Some nine syncs, and three more for
 * each 3 MB. Throws `AdapterError` "SheetNotOurs", "SheetEdited",
 * "ProtectedSheet", "ProtectedWorkbook", and when Excel stops half-way
 * "NothingWritten" or "PartlyWritten"; no other sheet's cells are ever touched.
 */
export async function writeSheet(
  content: SheetContent,
  options: WriteSheetOptions = {},
): Promise<WrittenSheet> {
  requireExcel();
  return Excel.run(async (context) => {
    const target = await findTarget(context, nameToWrite(content), options.whenTaken ?? "refuse");
    const held = target.exists ? await leftBehind(context, target.name) : null;
    const lists = await findLists(context, content, target.ours);
    const own = [target.name, LISTS_SHEET].map((sheet) => ({ kind: "sheet" as const, sheet }));
    const { printable } = await writeOrRestore(
      { subject: target.name, own },
      async (progress) => {
        const sheet = await sheetOf(context, target);
        const { date1904 = false, handOver = false } = options;
        return fill(context, sheet, content, { target, lists, date1904, handOver, progress });
      },
      async ({ begun }) => {
        if (lists?.existed === false) await deleteSheet(context, LISTS_SHEET);
        if (!target.exists) return deleteSheet(context, target.name);
        if (begun) return false;
        const now = await leftBehind(context, target.name);
        return now.used === held?.used && now.left === held.left;
      },
    );
    return { name: target.name, created: !target.exists, printable };
  });
}

/** The sheet that is written to, made where there is none of its name. */
async function sheetOf(
  context: Excel.RequestContext,
  { exists, name }: Target,
): Promise<Excel.Worksheet> {
  if (exists) return context.workbook.worksheets.getItem(name);
  // The helpers are large and seldom needed, so they are fetched when a sheet is first made.
  const { newSheet } = await import("./report/force-create");
  return newSheet(context.workbook, name);
}

/** What tells whether a sheet was touched: the cells in use, formats included, and how it is marked. */
async function leftBehind(
  context: Excel.RequestContext,
  name: string,
): Promise<{ used: string; left: string }> {
  const ours = askOurSheets(context);
  const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject();
  used.load("address");
  await context.sync();
  const address = used.isNullObject ? "" : used.address;
  return { used: address, left: JSON.stringify(ours.left(name)) };
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
