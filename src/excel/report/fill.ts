import type { SheetContent } from "../../core/sheet/content";
import { batchesOf, sendBatches } from "../write-or-restore";
import { entryRuleSteps } from "./entry-rules";
import { linkSteps } from "./links";
import type { Lists } from "./lists";
import { rowLookSteps } from "./row-looks";
import { columnSteps, pageSteps, tableSteps } from "./sheet-looks";
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
}

/** Fills an emptied sheet with a report's content: two syncs, and one more for each 3 MB. */
export async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: SheetContent,
  o: FillOptions,
): Promise<void> {
  sheet.tables.load("items/name");
  context.workbook.tables.load("items/name");
  await context.sync();
  const named = withFreeTableName(content, context.workbook.tables, sheet.tables);
  const steps: Step[] = [
    step(600, () => {
      // Excel freezes panes on the sheet in front, and fails on a hidden one.
      sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
      strip(sheet);
      // Marked first, so that a sheet left unfinished can be written over again.
      if (!o.handOver) markOnce(sheet, content, o.target);
    }),
    ...columnSteps(sheet, named),
    ...valueSteps(sheet, named, o.date1904),
    ...rowLookSteps(sheet, named),
    ...tableSteps(sheet, named),
    ...entryRuleSteps(sheet, named, o.lists),
    ...linkSteps(sheet, named),
    ...pageSteps(sheet, named),
  ];
  await sendBatches(
    context,
    batchesOf(steps, ({ bytes }) => bytes, MOST_BYTES),
    ({ queue }) => {
      queue();
    },
  );
}

/** Takes off what emptying a sheet leaves: tables, merged cells, entry rules, conditional formats. */
function strip(sheet: Excel.Worksheet): void {
  for (const table of sheet.tables.items) table.delete();
  const everything = sheet.getRange();
  everything.unmerge();
  everything.dataValidation.clear();
  everything.conditionalFormats.clearAll();
}

function markOnce(sheet: Excel.Worksheet, content: SheetContent, { name, ours }: Target): void {
  if (!ours.names().has(name)) ours.mark(sheet, content.name);
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
