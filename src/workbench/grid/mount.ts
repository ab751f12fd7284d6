import {
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
} from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { BookSheet } from "../../xlsx/book";
import { paintFlags } from "./flags";
import { finishTyping, isTyping } from "./finish-typing";
import { FROM_WORKBOOK } from "./from-workbook";
import { createDrawn, within } from "./drawn";
import { keepLines } from "./lines";
import { type Matrix, matrixOf, matrixOver } from "./matrix";
import { arrangeMenus } from "./menu";
import type { GridModel, GridView } from "./model";
import { nameParts } from "./parts";
import { createSelector, createShower } from "./select";
import { createSheetIds } from "./sheet-ids";
import { reconcileSheets } from "./sheets";
import { addShortcuts } from "./shortcuts";
import { snapshotOf, UNIT } from "./snapshot";
import { createStyleTable } from "./styles";
import { takeOver } from "./taken-over";
import { listenToTyping } from "./typing";
import { createUniver } from "./univer";
import { createZoom } from "./zoom";

/** Draws the grid of a workbook into `container`; resolves once it is on the screen. */
export async function mountGrid(container: HTMLElement, model: GridModel): Promise<GridView> {
  const focused = document.activeElement;
  const univer = createUniver(container);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const ids = createSheetIds();
  const table = createStyleTable();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshotOf(model.book, ids, table));
  // The grid's services come alive with its first workbook.
  keepLines(injector);
  arrangeMenus(injector, container);
  const flags = paintFlags(injector, model, (id) => ids.sheetOf(id));
  for (const sheet of model.book.sheets) flags.refresh(sheet);
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  // Without this the grid takes no keys, though it has been clicked into.
  injector.get(IUniverInstanceService).focusUnit(UNIT);
  giveBack(focused);

  const write = (sheet: BookSheet, cellValue: Matrix) => {
    const params: ISetRangeValuesMutationParams = {
      unitId: UNIT,
      subUnitId: ids.idOf(sheet),
      cellValue,
    };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params, FROM_WORKBOOK);
  };
  const drawn = createDrawn(model.book);
  const zoom = createZoom(injector, container, (id) => ids.sheetOf(id));
  const unname = nameParts(container);
  const redraw = (anew?: BookSheet) => {
    if (anew) flags.refresh(anew);
    // Others may have changed as well in this turn: they are not drawn, and must not count as drawn.
    for (const sheet of reconcileSheets({ injector, ids, table, model, anew })) drawn.note(sheet);
    zoom.refit();
  };
  const view: GridView = {
    changed(sheet, areas, what) {
      if (drawn.isOutgrown(sheet)) return redraw(sheet);
      const flagged = what === "looks" ? matrixOf(flags.refresh(sheet)) : {};
      write(sheet, matrixOver(within(areas, sheet), sheet, table, flagged));
    },
    moved: redraw,
    sheetsChanged: () => redraw(),
    show: createShower(injector, ids),
    select: createSelector(injector, ids),
    finishTyping: () => finishTyping(injector),
    isTyping: () => isTyping(injector),
    focus: () => injector.get(ILayoutService).focus(),
    zoom,
    dispose() {
      unname();
      zoom.dispose();
      univer.dispose();
    },
  };
  takeOver(injector, ids, model);
  addShortcuts(injector, ids, model);
  listenToTyping({ injector, ids, model, view, drawn });
  return view;
}

/** The keyboard stays where it was as the grid came, which takes it for itself. */
function giveBack(focused: Element | null): void {
  if (focused instanceof HTMLElement && focused !== document.body) return focused.focus();
  // To be left alone is not enough: the next Tab would go on from the grid.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}
