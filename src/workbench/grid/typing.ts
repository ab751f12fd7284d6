import { CustomCommandExecutionError, ICommandService, type Injector } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  SetRangeValuesMutation,
  SetSelectionsOperation,
} from "@univerjs/sheets";
import { isFromWorkbook } from "./from-workbook";
import type { GridModel, GridView } from "./model";
import type { SheetIds } from "./sheet-ids";
import { typedAreas } from "./typed";
import { isRefused } from "./refused";

interface Typing {
  readonly injector: Injector;
  readonly ids: SheetIds;
  readonly model: GridModel;
  readonly view: GridView;
}

/** Hands what a person types, pastes, deletes and selects in the grid on to the workbook. */
export function listenToTyping({ injector, ids, model, view }: Typing): void {
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }, options) => {
    if (isFromWorkbook(options) || !isRefused(id)) return;
    throw new CustomCommandExecutionError(`The workbook behind the grid has no ${id}.`);
  });
  commands.onCommandExecuted(({ id, params }, options) => {
    if (isFromWorkbook(options)) return;
    if (id === SetRangeValuesMutation.id) hand(params as ISetRangeValuesMutationParams);
    if (id === SetSelectionsOperation.id) selected(params as ISetSelectionsOperationParams);
  });

  function hand({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = ids.sheetOf(subUnitId);
    if (!sheet) return;
    for (const { area, values } of typedAreas(cellValue)) {
      model.edit(sheet, area, values);
      // The workbook has the last word: it may have read a date, or refused.
      view.changed(sheet, [area], "values");
    }
  }

  function selected({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const sheet = ids.sheetOf(subUnitId);
    const range = selections.at(-1)?.range;
    if (!sheet || !range) return;
    model.select(sheet, {
      top: range.startRow,
      left: range.startColumn,
      bottom: range.endRow,
      right: range.endColumn,
    });
  }
}
