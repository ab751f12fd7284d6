import type { SheetContent } from "../../core/sheet/content";
import { batchesOf, sendBatches, type WriteProgress } from "../write-or-restore";
import { entryRuleSteps } from "./entry-rules";
import { heldFingerprint } from "./held";
import { linkSteps } from "./links";
import type { Lists } from "./lists";
import { rowLookSteps } from "./row-looks";
import { columnSteps, queuePageSetUp, tableSteps, viewSteps } from "./sheet-looks";
import { step, type Step } from "./steps";
import type { Target } from "./target";
import { valueSteps } from "./values";

/** Bytes sent in one sync; Excel on the web refuses 5 MB. */
const MOST_BYTES = 3_000_000;

interface FillOptions {
  readonly target: Target;
  readonly lists: Lists | null;
  readonly date1904: boolean;
  readonly handOver: boolean;
  /** Hears when the first of it is written. */
  readonly progress: WriteProgress;
}

/**
 * Empties a sheet and fills it with a report's content: six syncs, and two more
 * for each 3 MB. What stood there goes with the request that brings what takes
 * its place, so that up to 3 MB it is whole until the new report is.
 */
export async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: SheetContent,
  o: FillOptions,
): Promise<Filled> {
  sheet.tables.load("items/name");
  sheet.autoFilter.load("enabled");
  context.workbook.tables.load("items/name");
  await context.sync();
  const named = withFreeTableName(content, context.workbook.tables, sheet.tables);
  const steps: Step[] = [
    step(600, () => {
      // Excel freezes panes on the sheet in front, and fails on a hidden one.
      sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
      strip(sheet);
      sheet.getRange().clear();
      // Marked first, so that a sheet left unfinished can be written over again.
      if (!o.handOver) o.target.ours.mark(sheet, o.target.name, "unfinished");
    }),
    ...columnSteps(sheet, named),
    ...valueSteps(sheet, named, o.date1904),
    ...rowLookSteps(sheet, named),
    ...tableSteps(sheet, named),
    ...entryRuleSteps(sheet, named, o.lists),
    ...linkSteps(sheet, named),
    ...viewSteps(sheet, named),
    // Whatever follows, a finished sheet may be typed into, and is not to be written over unasked.
    step(200, () => {
      if (!o.handOver) o.target.ours.mark(sheet, o.target.name, "unknown");
    }),
  ];
  await sendBatches(
    context,
    batchesOf(steps, ({ bytes }) => bytes, MOST_BYTES),
    ({ queue }) => {
      queue();
    },
    o.progress,
  );
  const printable = await setUpPage(context, sheet, named);
  if (!o.handOver) await seal(context, sheet, o.target);
  return { printable };
}

/** What could not be done to a report that is written all the same. */
export interface Filled {
  /** Whether the page is set up for printing: not every Excel has a printer to ask. */
  readonly printable: boolean;
}

/**
 * Notes what stands in a sheet now, so that what people change from here on is
 * known for theirs. Where Excel does not let it, the sheet stays one of which
 * nobody can say whether it was edited, and is not written over unasked.
 */
async function seal(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, ours }: Target,
): Promise<void> {
  try {
    const held = await heldFingerprint(context, sheet, name);
    if (held === null) return;
    ours.mark(sheet, name, { fingerprint: held });
    await context.sync();
  } catch {
    return;
  }
}

async function setUpPage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: SheetContent,
): Promise<boolean> {
  try {
    queuePageSetUp(sheet, content);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Takes off what emptying a sheet leaves: filters, tables, hidden and merged cells, entry rules, conditional formats. */
function strip(sheet: Excel.Worksheet): void {
  if (sheet.autoFilter.enabled) sheet.autoFilter.remove();
  for (const table of sheet.tables.items) table.delete();
  const everything = sheet.getRange();
  // What a filter or a person hid before would be missing from the report.
  everything.rowHidden = false;
  everything.columnHidden = false;
  everything.unmerge();
  everything.dataValidation.clear();
  everything.conditionalFormats.clearAll();
}

/** A table's name is unique in its workbook; one that another sheet has gets a number. */
function withFreeTableName(
  content: SheetContent,
  all: Excel.TableCollection,
  own: Excel.TableCollection,
): SheetContent {
  const { table } = content;
  if (!table) return content;
  const going = new Set(own.items.map(({ name }) => name));
  const taken = new Set(
    all.items.filter(({ name }) => !going.has(name)).map(({ name }) => name.toLowerCase()),
  );
  let name = table.name;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${table.name}_${String(n)}`;
  return { ...content, table: { ...table, name } };
}
