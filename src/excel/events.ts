import { askOurSheets } from "./report/our-sheets";

type Sheets = Excel.WorksheetCollection;

/** A worksheet as it is now. */
export interface Told {
  readonly name: string;
  /** Whether the add-in wrote it. */
  readonly ours: boolean;
}

/** Knows worksheets by the ids that events give. */
export interface KnownSheets {
  /** A sheet as it is now, since sheets are renamed; null once it is gone. One question at a time for each. */
  readonly ask: (id: string) => Promise<Told | null>;
  /** The name it was last known by; "" where it never was. */
  readonly lastName: (id: string) => string;
}

/**
 * Puts listeners on, in one sync, which waits while a cell is being edited. Gives the function that takes them off again,
 * in the context they were put on in.
 */
export async function listen(
  register: (worksheets: Sheets, sheets: KnownSheets) => readonly { remove: () => void }[],
): Promise<() => Promise<void>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const names = new Map<string, string>();
    const listeners = register(worksheets, knownSheets(names));
    worksheets.load("items/id,items/name");
    await context.sync();
    for (const sheet of worksheets.items) names.set(sheet.id, sheet.name);
    return () =>
      Excel.run(context, async (same) => {
        for (const listener of listeners) listener.remove();
        await same.sync();
      });
  });
}

function knownSheets(names: Map<string, string>): KnownSheets {
  const asking = new Map<string, Promise<Told | null>>();
  const ask = async (id: string): Promise<Told | null> => {
    try {
      const told = await lookUp(id);
      if (told) names.set(id, told.name);
      return told;
    } finally {
      asking.delete(id);
    }
  };
  return {
    ask(id) {
      // Events come in bursts: while one question is on its way, its answer serves for all.
      const under = asking.get(id) ?? ask(id);
      asking.set(id, under);
      return under;
    },
    lastName: (id) => names.get(id) ?? "",
  };
}

async function lookUp(id: string): Promise<Told | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    const ours = askOurSheets(context);
    await context.sync();
    return sheet.isNullObject ? null : { name: sheet.name, ours: ours.names().has(sheet.name) };
  });
}
