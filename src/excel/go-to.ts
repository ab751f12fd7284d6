import { toA1, type CellRef } from "../core/sheet/a1";
import { AdapterError } from "./errors";
import { requireExcel } from "./supports";

/**
 * Brings a cell into view and selects it. Throws `AdapterError` "SheetMissing"
 * where its sheet is gone and "SheetHidden" where it cannot be shown.
 */
export async function goTo(at: CellRef): Promise<void> {
  requireExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new AdapterError("SheetMissing", at.sheet);
    if (sheet.visibility !== Excel.SheetVisibility.visible)
      throw new AdapterError("SheetHidden", at.sheet);
    sheet.activate();
    sheet.getRange(toA1(at)).select();
    await context.sync();
  });
}
