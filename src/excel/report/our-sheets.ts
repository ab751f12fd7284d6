/**
 * The sheets the add-in wrote are known by defined names that lead to their
 * first cell: a name follows its sheet when that is renamed or moved, is saved
 * with the workbook, and leads nowhere once the sheet is gone.
 */
const PREFIX = "MilestoneMonitor.Sheet.";

export interface OurSheets {
  /** The names of the sheets the add-in wrote. Ready after the next sync. */
  readonly names: () => Set<string>;
  /** Queues the marking of a sheet as ours, under the name it is written by. */
  readonly mark: (sheet: Excel.Worksheet, as: string) => void;
}

/** Queues the reading of which sheets are ours. */
export function askOurSheets(context: Excel.RequestContext): OurSheets {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const marks = () => names.items.filter(({ name }) => name.startsWith(PREFIX));
  return {
    names: () => new Set(marks().flatMap(({ formula }) => sheetIn(String(formula)) ?? [])),
    mark: (sheet, as) => {
      const key = keyOf(as);
      marks()
        .filter(({ name }) => name === key)
        .forEach((old) => {
          old.delete();
        });
      names.add(key, sheet.getRange("A1")).visible = false;
    },
  };
}

/** A defined name may hold letters, digits, dots and underscores; all else is spelt by its number. */
function keyOf(sheet: string): string {
  return PREFIX + sheet.replace(/[^A-Za-z0-9]/g, (char) => `_${char.charCodeAt(0).toString(16)}_`);
}

/** The sheet of "='Roll-up'!$A$1"; nothing where the reference is broken. */
export function sheetIn(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?\d+$/.exec(formula);
  const quoted = match?.[1]?.replaceAll("''", "'");
  return quoted ?? match?.[2] ?? null;
}
