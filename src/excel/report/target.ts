import { AdapterError } from "../errors";
import { askOurSheets, type OurSheets } from "./our-sheets";

/** What to do where a sheet of the report's name stands that the add-in did not write. */
export type WhenTaken = "refuse" | "replace" | "rename";

/** Where a report goes. */
export interface Target {
  readonly name: string;
  /** Whether a sheet stands there already. */
  readonly exists: boolean;
  readonly ours: OurSheets;
}

/**
 * Finds where a report is to be written, in two syncs: over the sheet it was
 * written to before, over an empty one, or on a new one. Throws `AdapterError`
 * "SheetNotOurs" where somebody else's sheet has the name, "ProtectedSheet",
 * or "ProtectedWorkbook" where no sheet can be added.
 */
export async function findTarget(
  context: Excel.RequestContext,
  wanted: string,
  whenTaken: WhenTaken,
): Promise<Target> {
  const ours = askOurSheets(context);
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  protection.load("protected");
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const name = await freeName(context, wanted, sheets, ours, whenTaken);
  const sheet = sheets.get(name.toLowerCase());
  if (sheet?.protection.protected) throw new AdapterError("ProtectedSheet", sheet.name);
  if (!sheet && protection.protected) throw new AdapterError("ProtectedWorkbook", name);
  return { name: sheet?.name ?? name, exists: sheet !== undefined, ours };
}

/** The name to write to; Excel takes names that differ by case alone for the same. */
async function freeName(
  context: Excel.RequestContext,
  wanted: string,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  ours: OurSheets,
  whenTaken: WhenTaken,
): Promise<string> {
  const sheet = sheets.get(wanted.toLowerCase());
  if (!sheet || whenTaken === "replace" || ours.names().has(sheet.name)) return wanted;
  if (await isEmpty(context, sheet)) return wanted;
  if (whenTaken === "refuse") throw new AdapterError("SheetNotOurs", sheet.name);
  for (let n = 2; ; n++) {
    const name = numbered(wanted, n);
    const other = sheets.get(name.toLowerCase());
    if (!other || ours.names().has(other.name)) return name;
  }
}

async function isEmpty(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  return used.isNullObject;
}

/** "Roll-up (2)", within Excel's 31 characters. */
function numbered(name: string, n: number): string {
  const tail = ` (${String(n)})`;
  return name.slice(0, 31 - tail.length) + tail;
}
