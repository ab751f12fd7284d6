import { isOwnWrite } from "./own-writes";
import { requireExcel } from "./supports";

/** Something a person changed: a sheet's cells, or (address null) the sheet as a whole. */
export interface WorkbookChange {
  readonly sheet: string;
  readonly address: string | null;
}

/**
 * Calls a handler after each change to the workbook by a person, a co-author
 * included; what the add-in writes itself is left out. Gives the function that
 * ends it. Bringing many changes together is the caller's part.
 */
export async function onWorkbookChanged(
  handler: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  requireExcel();
  const names = new Map<string, string>();
  const tell = async (id: string, address: string | null): Promise<void> => {
    const known = await nameOf(id);
    if (known !== null) names.set(id, known);
    handler({ sheet: known ?? names.get(id) ?? "", address });
  };
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const listeners = [
      worksheets.onChanged.add(async (event) => {
        if (!isOwnWrite(event.triggerSource)) await tell(event.worksheetId, event.address);
      }),
      worksheets.onAdded.add(async (event) => {
        if (!isOwnWrite()) await tell(event.worksheetId, null);
      }),
      worksheets.onDeleted.add(async (event) => {
        if (!isOwnWrite()) await tell(event.worksheetId, null);
      }),
    ];
    worksheets.load("items/id,items/name");
    await context.sync();
    for (const sheet of worksheets.items) names.set(sheet.id, sheet.name);
    return () =>
      removeAll(context, () => {
        for (const listener of listeners) listener.remove();
      });
  });
}

/** A sheet's name now, since sheets are renamed; null once it is gone. */
async function nameOf(id: string): Promise<string | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

/** Listeners are taken off in the context they were put on in. */
async function removeAll(context: Excel.RequestContext, remove: () => void): Promise<void> {
  await Excel.run(context, async (same) => {
    remove();
    await same.sync();
  });
}
