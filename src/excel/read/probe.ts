import type { Area } from "../../core/sheet/a1";
import type { SheetLooks } from "../../core/sheet/looks";
import { AdapterError } from "../errors";
import { askOurSheets } from "../report/our-sheets";

export type Scope = "active" | "visible" | "all";

/** A worksheet about to be read: how much of it holds values, and what else stands on it. */
export interface Probe {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Whether the add-in wrote it. */
  readonly isReport: boolean;
  /** The cells that hold values; null for an empty sheet. */
  readonly used: Area | null;
  /** Whether rows of it are hidden: none, all, or some. */
  readonly hidden: "none" | "all" | "some";
  readonly tables: readonly Excel.Table[];
  /** Excel's own name for the sheet. */
  readonly id: string;
  /** How it looked when it was read before; null where that is to be asked. */
  readonly looks: SheetLooks | null;
  /** Merged areas as Excel lists them; null where there are too many for one list, or none are asked. */
  readonly merged: Excel.RangeAreas | null;
}

/** Cells read from one sheet at most; Excel refuses more in one range. */
const MOST_CELLS = 5_000_000;

/** The worksheets to be read, and the names of those of the scope that are not. */
export interface Probes {
  readonly probes: readonly Probe[];
  readonly leftOut: readonly string[];
}

/**
 * Looks at the worksheets of a scope, in two syncs; one more where a sheet has
 * so many merged areas that Excel will not list them at once.
 */
export async function probeSheets(context: Excel.RequestContext, wanted: Wanted): Promise<Probes> {
  const { sheets, written, leftOut } = await sheetsIn(context, wanted);
  const asked = await withMergesIfFew(context, sheets, (sheet) => looksOf(sheet, wanted));
  const probes = asked.map((each) => toProbe(each, written.has(each.sheet.name)));
  probes.forEach(refuseTooLarge);
  return { probes, leftOut };
}

/** Which worksheets are to be read. */
export interface Wanted {
  readonly scope: Scope;
  readonly looks?: ReadonlyMap<string, SheetLooks>;
  readonly reports?: boolean;
  readonly only?: readonly string[];
}

interface SheetsIn {
  readonly sheets: readonly Excel.Worksheet[];
  /** The names of those that the add-in wrote. */
  readonly written: ReadonlySet<string>;
  readonly leftOut: readonly string[];
}

/**
 * Sheets the add-in wrote say again what the plan says, so they are left out
 * unless they are asked for or nothing else is there; the one in front is
 * always read.
 */
async function sheetsIn(
  context: Excel.RequestContext,
  { scope, reports = false, only }: Wanted,
): Promise<SheetsIn> {
  const { worksheets } = context.workbook;
  const ours = askOurSheets(context, ["visibility", "id"]);
  if (only) {
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => only.includes(name));
    return { sheets, written: ours.names(), leftOut: [] };
  }
  if (scope === "active") {
    const active = worksheets.getActiveWorksheet();
    active.load("name,visibility,id");
    await context.sync();
    return { sheets: [active], written: ours.names(), leftOut: [] };
  }
  await context.sync();
  const written = ours.names();
  const inScope = worksheets.items.filter(
    ({ visibility }) => scope === "all" || visibility === Excel.SheetVisibility.visible,
  );
  const plans = inScope.filter(({ name }) => !written.has(name));
  if (reports || plans.length === 0) return { sheets: inScope, written, leftOut: [] };
  const leftOut = inScope.filter((sheet) => !plans.includes(sheet)).map(({ name }) => name);
  return { sheets: plans, written, leftOut };
}

/** How a sheet looked when it was read before, if it is still the same sheet. */
function looksOf({ name, id }: Excel.Worksheet, { looks }: Wanted): SheetLooks | null {
  const known = looks?.get(name);
  return known?.id === id ? known : null;
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly looks: SheetLooks | null;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly merged: Excel.RangeAreas | null;
}

/** Excel throws when a range has over 512 merged areas, and that spoils the whole sync. */
async function withMergesIfFew(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  looksOf: (sheet: Excel.Worksheet) => SheetLooks | null,
): Promise<Asked[]> {
  const askAll = async (withMerges: boolean): Promise<Asked[]> => {
    const asked = sheets.map((sheet) => ask(sheet, looksOf(sheet), withMerges));
    await context.sync();
    return asked;
  };
  try {
    return await askAll(true);
  } catch {
    return askAll(false);
  }
}

function ask(sheet: Excel.Worksheet, looks: SheetLooks | null, withMerges: boolean): Asked {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const { tables } = sheet;
  tables.load("items/name");
  const merged = withMerges && !looks ? used.getMergedAreasOrNullObject() : null;
  merged?.load("address,areaCount");
  return { sheet, looks, used, tables, merged };
}

function toProbe({ sheet, looks, used, tables, merged }: Asked, isReport: boolean): Probe {
  const { name, id } = sheet;
  const visibility = visibilityOf(sheet);
  const rest = { sheet, name, id, looks, visibility, isReport, tables: tables.items };
  if (used.isNullObject) return { ...rest, used: null, hidden: "none", merged: null };
  // Excel gives null where some rows are hidden and some are not, whatever the types say.
  const rowHidden: boolean | null = used.rowHidden;
  const area = areaOf(used);
  return {
    ...rest,
    used: area,
    looks: looks && !hasOutgrown(looks, area) ? looks : null,
    hidden: rowHidden === null ? "some" : rowHidden ? "all" : "none",
    merged,
  };
}

/** The area of a range whose indexes and counts have been loaded. */
export function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

const visibilityOf = (sheet: Excel.Worksheet): Probe["visibility"] =>
  sheet.visibility === Excel.SheetVisibility.veryHidden
    ? "veryHidden"
    : sheet.visibility === Excel.SheetVisibility.hidden
      ? "hidden"
      : "visible";

function refuseTooLarge({ name, used }: Probe): void {
  if (used && cellsIn(used) > MOST_CELLS) throw new AdapterError("TooManyCells", name);
}

/** Whether so much has come to a sheet since that how it looked then says little of it. */
const hasOutgrown = ({ used }: SheetLooks, now: Area): boolean => cellsIn(now) > 2 * cellsIn(used);

const cellsIn = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);
