import {
  CommandType,
  EDITOR_ACTIVATED,
  FOCUSING_FX_BAR_EDITOR,
  FOCUSING_SHEET,
  type IAccessor,
  ICommandService,
  IContextService,
  type Injector,
  type IRange,
  RedoCommand,
  UndoCommand,
} from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import type { Area } from "../../core/sheet/a1";
import type { BookSheet } from "../../xlsx/book";
import type { GridModel } from "./model";
import type { SheetIds } from "./sheet-ids";
import { wholeColumns, wholeRows } from "./whole";

/**
 * Hands rows and columns that are inserted and deleted, and what is taken back,
 * to the workbook in the grid's place: only the workbook knows the formulas,
 * flags and merges that move with them, and the grid is then told of it all.
 */
export function takeOver(injector: Injector, ids: SheetIds, model: GridModel): void {
  const commands = injector.get(ICommandService);
  const replace = (
    id: string,
    handler: (accessor: IAccessor, params?: object) => boolean,
  ): void => {
    commands.unregisterCommand(id);
    commands.registerCommand({ id, type: CommandType.COMMAND, handler });
  };
  const shift = (id: string, areaOf: (range: IRange) => Area, act: Shifting): void => {
    replace(id, (_accessor, params) => {
      const { subUnitId, range } = params as { subUnitId: string; range: IRange };
      const sheet = ids.sheetOf(subUnitId);
      if (sheet) act(sheet, areaOf(range));
      return sheet !== undefined;
    });
  };
  shift(InsertRowByRangeCommand.id, wholeRows, model.insert);
  shift(InsertColByRangeCommand.id, wholeColumns, model.insert);
  shift(RemoveRowByRangeCommand.id, wholeRows, model.remove);
  shift(RemoveColByRangeCommand.id, wholeColumns, model.remove);

  // What is being typed is taken back in the editor; only the sheet's past is the workbook's.
  for (const [command, step] of [
    [UndoCommand, model.undo],
    [RedoCommand, model.redo],
  ] as const) {
    replace(command.id, (accessor) => (onSheet(accessor) ? step() : command.handler(accessor)));
  }
}

type Shifting = (sheet: BookSheet, area: Area) => void;

function onSheet(accessor: IAccessor): boolean {
  const context = accessor.get(IContextService);
  const editing = [EDITOR_ACTIVATED, FOCUSING_FX_BAR_EDITOR].some((key) =>
    context.getContextValue(key),
  );
  return context.getContextValue(FOCUSING_SHEET) && !editing;
}
