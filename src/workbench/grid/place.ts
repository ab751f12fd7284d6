import { ICommandService, type Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { SheetScrollManagerService } from "@univerjs/sheets-ui";
import { FROM_WORKBOOK } from "./from-workbook";
import { UNIT } from "./snapshot";

/** A sheet that takes the place of another in the grid. */
interface Successor {
  /** Scrolls it as far as the other, which must be done before it is shown. */
  scroll: () => void;
  /** Selects what was selected on the other, which can be done once it is shown. */
  select: () => void;
}

/** Keeps where a person is on the sheet they look at, for the one that takes its place. */
export function keepPlace(injector: Injector, successor: string): Successor {
  const selections = [...injector.get(SheetsSelectionsService).getCurrentSelections()];
  const scrolls = injector
    .get(IRenderManagerService)
    .getRenderById(UNIT)
    ?.with(SheetScrollManagerService);
  const scroll = scrolls?.getCurrentScrollState();
  return {
    scroll() {
      if (scroll) scrolls?.setValidScrollState({ ...scroll, unitId: UNIT, sheetId: successor });
    },
    select() {
      const params = { unitId: UNIT, subUnitId: successor, selections };
      const commands = injector.get(ICommandService);
      commands.syncExecuteCommand(SetSelectionsOperation.id, params, FROM_WORKBOOK);
    },
  };
}
