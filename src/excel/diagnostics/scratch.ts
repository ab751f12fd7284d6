/** The names of scratch sheets, so many, that no sheet of the workbook has yet. */
export async function scratchNames(count: number): Promise<{ names: string[]; front: string }> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const front = worksheets.getActiveWorksheet();
    front.load("name");
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const names: string[] = [];
    for (let n = 1; names.length < count; n++) {
      const name = `Self-test ${String(n)}`;
      if (!taken.has(name.toLowerCase())) names.push(name);
    }
    return { names, front: front.name };
  });
}

/** Adds a scratch sheet behind all others. */
export async function addScratch(name: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

/** Removes a scratch sheet, whatever a probe has done to it; nothing where it is gone. */
export async function removeScratch(name: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility,protection/protected");
    await context.sync();
    if (sheet.isNullObject) return;
    if (sheet.protection.protected) sheet.protection.unprotect();
    // Excel deletes no sheet that is hidden from the list of hidden sheets.
    if (sheet.visibility !== Excel.SheetVisibility.visible)
      sheet.visibility = Excel.SheetVisibility.visible;
    sheet.delete();
    await context.sync();
  });
}

/** Brings the sheet back to the front that was there before. */
export async function bringBack(front: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(front);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.activate();
    await context.sync();
  });
}
