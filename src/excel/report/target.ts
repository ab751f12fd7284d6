import { AdapterError } from "../errors";
import { heldFingerprint } from "./held";
import { askOurSheets, type OurSheets } from "./our-sheets";

/**
 * What to do where a sheet of the report's name stands that holds somebody's
 * work: one the add-in did not write, or one that was edited since it did.
 */
export type WhenTaken = "refuse" | "replace" | "rename";

/** Where a report goes. */
export interface Target {
  readonly name: string;
  /** Whether a sheet stands there already. */
  readonly exists: boolean;
  readonly ours: OurSheets;
}

/**
 * Finds where a report is to be written: over the sheet it was written to
 * before, over an empty one, or on a new one. One sync, and where a sheet of the
 * name stands two more and one for each 3 MB it holds. Throws `AdapterError`
 * "SheetNotOurs" where somebody else's sheet has the name, "SheetEdited" where
 * ours has been edited since it was written, "ProtectedSheet", or
 * "ProtectedWorkbook" where no sheet can be added.
 */
export async function findTarget(
  context: Excel.RequestContext,
  wanted: string,
  whenTaken: WhenTaken,
): Promise<Target> {
  const ours = askOurSheets(context, ["protection/protected"]);
  const { worksheets, protection } = context.workbook;
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
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : numbered(wanted, n);
    const sheet = sheets.get(name.toLowerCase());
    if (!sheet || (n === 1 && whenTaken === "replace")) return name;
    // Each is asked in turn, because the first that is free is wanted and few ever stand there.
    const taken = await takenBy(context, sheet, ours);
    if (taken === null) return name;
    if (whenTaken === "refuse") throw new AdapterError(taken, sheet.name);
  }
}

/**
 * Whose work a sheet holds: somebody else's, or ours with changes by somebody
 * else; null where it may be written over.
 */
export async function takenBy(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ours: OurSheets,
): Promise<"SheetNotOurs" | "SheetEdited" | null> {
  const left = ours.left(sheet.name);
  if (left === "unfinished") return null;
  const held = await heldFingerprint(context, sheet, sheet.name);
  if (held === null) return null;
  if (left === null) return "SheetNotOurs";
  return left !== "unknown" && left.fingerprint === held ? null : "SheetEdited";
}

/** "Roll-up (2)", within Excel's 31 characters. */
function numbered(name: string, n: number): string {
  const tail = ` (${String(n)})`;
  return name.slice(0, 31 - tail.length) + tail;
}
