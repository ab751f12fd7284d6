import { ICommandService, type Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { SetScrollOperation, SheetScrollManagerService } from "@univerjs/sheets-ui";
import { FROM_WORKBOOK } from "./from-workbook";
import { UNIT } from "./snapshot";

/**
 * Keeps where a person is on the sheet they look at, what is selected and how
 * far it is scrolled. Gives the way to be there again on another one.
 */
export function keepPlace(injector: Injector): (subUnitId: string) => void {
  const commands = injector.get(ICommandService);
  const selections = [...injector.get(SheetsSelectionsService).getCurrentSelections()];
  const scroll = injector
    .get(IRenderManagerService)
    .getRenderById(UNIT)
    ?.with(SheetScrollManagerService)
    .getCurrentScrollState();
  return (subUnitId) => {
    const at = { unitId: UNIT, subUnitId };
    if (selections.length > 0) {
      commands.syncExecuteCommand(SetSelectionsOperation.id, { ...at, selections }, FROM_WORKBOOK);
    }
    if (scroll) {
      const params = { ...scroll, unitId: UNIT, sheetId: subUnitId };
      commands.syncExecuteCommand(SetScrollOperation.id, params, FROM_WORKBOOK);
    }
  };
}
