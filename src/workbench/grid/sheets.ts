import {
  BooleanNumber,
  ICommandService,
  type Injector,
  IUniverInstanceService,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { BookSheet } from "../../xlsx/book";
import { FROM_WORKBOOK } from "./from-workbook";
import type { GridModel } from "./model";
import { keepPlace } from "./place";
import type { SheetIds } from "./sheet-ids";
import { sheetSnapshot, UNIT } from "./snapshot";
import type { StyleTable } from "./styles";

interface Reconcile {
  readonly injector: Injector;
  readonly ids: SheetIds;
  readonly table: StyleTable;
  readonly model: GridModel;
  /** A sheet to draw anew, whatever has changed in it. */
  readonly anew?: BookSheet | undefined;
}

/**
 * Adds, removes, renames and hides sheets in the grid until it shows those of
 * the workbook; gives the sheets that were drawn for it, which the others were not.
 */
export function reconcileSheets({
  injector,
  ids,
  table,
  model,
  anew,
}: Reconcile): readonly BookSheet[] {
  const commands = injector.get(ICommandService);
  const grid = injector.get(IUniverInstanceService).getUniverSheetInstance(UNIT);
  if (!grid) return [];
  const drawn: BookSheet[] = [];
  const run = (id: string, params: object) =>
    commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, FROM_WORKBOOK);
  const active = grid.getActiveSheet().getSheetId();
  const zoomRatio = anew && grid.getSheetBySheetId(ids.idOf(anew))?.getZoomRatio();
  const renewed = anew && grid.getSheetBySheetId(ids.idOf(anew)) ? ids.renew(anew) : null;
  // The grid turns to a sheet as it is given one, so before that.
  const place = renewed?.before === active ? keepPlace(injector, renewed.after) : null;
  place?.scroll();

  model.book.sheets.forEach((sheet, index) => {
    const id = ids.idOf(sheet);
    const shown = grid.getSheetBySheetId(id);
    if (!shown) {
      const data = sheetSnapshot(sheet, id, table);
      if (sheet === anew && zoomRatio !== undefined) data.zoomRatio = zoomRatio;
      drawn.push(sheet);
      run(InsertSheetMutation.id, { index, sheet: data, styles: table.styles });
      return;
    }
    if (shown.getName() !== sheet.name) {
      run(SetWorksheetNameMutation.id, { subUnitId: id, name: sheet.name });
    }
    const hidden = sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (shown.isSheetHidden() !== hidden) {
      run(SetWorksheetHideMutation.id, { subUnitId: id, hidden });
    }
  });

  // A sheet that is looked at cannot be taken away before another one is.
  const next = renewed?.before === active ? renewed.after : activeId();
  // The grid turns to a sheet it is given, be it a hidden one.
  if (next !== grid.getActiveSheet().getSheetId()) {
    run(SetWorksheetActiveOperation.id, { subUnitId: next });
  }
  place?.select();
  const wanted = new Set(model.book.sheets.map((sheet) => ids.idOf(sheet)));
  for (const shown of [...grid.getSheets()]) {
    if (wanted.has(shown.getSheetId())) continue;
    run(RemoveSheetMutation.id, { subUnitId: shown.getSheetId(), subUnitName: shown.getName() });
  }
  return drawn;

  function activeId(): string {
    const kept = model.book.sheets.some(
      (sheet) => ids.idOf(sheet) === active && sheet.visibility === "visible",
    );
    const fallback = model.book.sheets[model.book.activeSheet] ?? model.book.sheets[0];
    return kept || !fallback ? active : ids.idOf(fallback);
  }
}
