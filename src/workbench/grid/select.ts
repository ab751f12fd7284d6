import { ICommandService, type Injector, type IRange } from "@univerjs/core";
import {
  type ISetSelectionsOperationParams,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import type { Area } from "../../core/sheet/a1";
import type { BookSheet } from "../../xlsx/book";
import { FROM_WORKBOOK } from "./from-workbook";
import { columnInSight } from "./in-sight";
import type { SheetIds } from "./sheet-ids";
import { UNIT } from "./snapshot";

/** Shows a sheet as it was last looked at. */
export function createShower(injector: Injector, ids: SheetIds) {
  const commands = injector.get(ICommandService);
  return (sheet: BookSheet): void => {
    const at = { unitId: UNIT, subUnitId: ids.idOf(sheet) };
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, at, FROM_WORKBOOK);
  };
}

/** Shows a sheet, selects an area of it, and scrolls until it and two rows around it are seen. */
export function createSelector(injector: Injector, ids: SheetIds) {
  const commands = injector.get(ICommandService);
  const show = createShower(injector, ids);
  return (sheet: BookSheet, area: Area): void => {
    show(sheet);
    const range = rangeOf(area);
    const selection: ISetSelectionsOperationParams = {
      unitId: UNIT,
      subUnitId: ids.idOf(sheet),
      selections: [{ range, primary: primaryOf(sheet, area), style: null }],
    };
    commands.syncExecuteCommand(SetSelectionsOperation.id, selection, FROM_WORKBOOK);
    const column = columnInSight(injector, area.left) ?? area.left;
    const around = rangeOf({
      top: Math.max(area.top - 2, 0),
      bottom: area.bottom + 2,
      left: column,
      right: column,
    });
    commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: around }, FROM_WORKBOOK);
  };
}

/** An area in the grid's own terms. */
export const rangeOf = (area: Area): IRange => ({
  startRow: area.top,
  endRow: area.bottom,
  startColumn: area.left,
  endColumn: area.right,
});

/** A range of the grid as an area. */
export const areaOf = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

/** The cell that is typed into: the first of the area, with all of its merge. */
function primaryOf(sheet: BookSheet, area: Area) {
  const merge = sheet.merges.find(
    (m) => m.top <= area.top && area.top <= m.bottom && m.left <= area.left && area.left <= m.right,
  );
  const cell = merge ?? { top: area.top, bottom: area.top, left: area.left, right: area.left };
  return {
    ...rangeOf(cell),
    actualRow: area.top,
    actualColumn: area.left,
    isMerged: merge !== undefined,
    isMergedMainCell: merge !== undefined && merge.top === area.top && merge.left === area.left,
  };
}
