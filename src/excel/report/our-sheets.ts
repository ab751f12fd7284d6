/**
 * The sheets the add-in wrote carry a hidden defined name of their own, which
 * leads to no cell: it follows its sheet when that is renamed, moved or copied,
 * is saved with the workbook, goes with the sheet, and no row or column that is
 * deleted takes it along. What it stands for tells how the sheet was left.
 */
const OURS = "MilestoneMonitor.";
const MARK = `${OURS}Written`;
/** While a sheet is being written: what stands there is ours to write over. */
const UNFINISHED = "unfinished";
/** Once it is written, until it has been read back. */
const UNKNOWN = "unknown";

/** Before, a name of the workbook led to the sheet's first cell, and was lost with it. */
const OLD_PREFIX = `${OURS}Sheet.`;

/** How a sheet of ours was left: finished, with the fingerprint of its values; half-way; or nobody noted. */
export type Left = { readonly fingerprint: string } | "unfinished" | "unknown";

/** A hidden name of ours. */
export interface OurName {
  readonly sheet: string | null;
  readonly item: Excel.NamedItem;
}

export interface OurSheets {
  /** The names of the sheets the add-in wrote. Ready after the next sync. */
  readonly names: () => Set<string>;
  /** How a sheet of ours was left; null for somebody else's. Ready after the next sync. */
  readonly left: (sheet: string) => Left | null;
  /** Every hidden name of ours, with the sheet it belongs to, null where that is gone. Ready after the next sync. */
  readonly marks: () => readonly OurName[];
  /**
   * Queues the marking of a sheet as ours, by the name it has, with how it is left.
   */
  readonly mark: (sheet: Excel.Worksheet, name: string, left: Left) => void;
}

/**
 * Queues the reading of which sheets are ours. It loads the workbook's sheets;
 * what else is to be loaded of each goes with it ("visibility"), because a
 * second load of the same sheets would take the place of the first.
 */
export function askOurSheets(
  context: Excel.RequestContext,
  more: readonly string[] = [],
): OurSheets {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  const own = ["name", "names/items/name", "names/items/formula", ...more];
  worksheets.load(own.map((part) => `items/${part}`).join(","));
  const now = once(() => leftNow(worksheets.items, names.items));
  const marked = new Map<string, Excel.NamedItem>();
  return {
    names: () => new Set(now().keys()),
    left: (sheet) => now().get(sheet) ?? null,
    marks: () => [
      ...names.items.filter(isOurs).map((item) => ({ sheet: oldMarkOf(item), item })),
      ...worksheets.items.flatMap(({ name, names: own }) =>
        own.items.filter(isOurs).map((item) => ({ sheet: name, item })),
      ),
    ],
    mark(sheet, name, left) {
      const formula = `="${typeof left === "string" ? left : left.fingerprint}"`;
      const before = marked.get(name) ?? namedOn(worksheets.items, name);
      if (before) {
        before.formula = formula;
        return;
      }
      const added = sheet.names.add(MARK, formula);
      added.visible = false;
      marked.set(name, added);
      for (const old of names.items) if (oldMarkOf(old) === name) old.delete();
    },
  };
}

function leftNow(
  worksheets: readonly Excel.Worksheet[],
  names: readonly Excel.NamedItem[],
): Map<string, Left> {
  const found = new Map<string, Left>();
  for (const item of names) {
    const sheet = oldMarkOf(item);
    if (sheet !== null) found.set(sheet, UNKNOWN);
  }
  for (const { name, names: own } of worksheets) {
    const mark = own.items.find((item) => item.name === MARK);
    if (mark) found.set(name, leftIn(String(mark.formula)));
    // Excel gives a copy of a sheet names of its own for those that lead to the sheet.
    else if (own.items.some((item) => item.name.startsWith(OLD_PREFIX))) found.set(name, UNKNOWN);
  }
  return found;
}

function namedOn(worksheets: readonly Excel.Worksheet[], name: string): Excel.NamedItem | null {
  const sheet = worksheets.find((each) => each.name === name);
  return sheet?.names.items.find((item) => item.name === MARK) ?? null;
}

const isOurs = ({ name }: Excel.NamedItem): boolean => name.startsWith(OURS);

const oldMarkOf = ({ name, formula }: Excel.NamedItem): string | null =>
  name.startsWith(OLD_PREFIX) ? sheetIn(String(formula)) : null;

/** How a sheet was left, by the formula of its mark: ="unfinished", ="93ab…". */
export function leftIn(formula: string): Left {
  const words = /^="([^"]*)"$/.exec(formula)?.[1] ?? "";
  if (words === UNFINISHED) return UNFINISHED;
  return /^[0-9a-f]{16}$/.test(words) ? { fingerprint: words } : UNKNOWN;
}

/** The sheet of "='Roll-up'!$A$1"; nothing where the reference is broken. */
export function sheetIn(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?\d+$/.exec(formula);
  const quoted = match?.[1]?.replaceAll("''", "'");
  return quoted ?? match?.[2] ?? null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
