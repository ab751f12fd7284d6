import {
  ICommandService,
  IUniverInstanceService,
  type ICellData,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  UniverInstanceType,
} from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "../../core/sheet/a1";
import type { BookSheet } from "../../xlsx/book";
import { paintFlags } from "./flags";
import { FROM_WORKBOOK } from "./from-workbook";
import type { GridModel, GridView } from "./model";
import { createSelector } from "./select";
import { createSheetIds } from "./sheet-ids";
import { reconcileSheets } from "./sheets";
import { gridCell, snapshotOf, UNIT } from "./snapshot";
import { createStyleTable } from "./styles";
import { listenToTyping } from "./typing";
import { createUniver } from "./univer";

/** Draws the grid of a workbook into `container`; resolves once it is on the screen. */
export async function mountGrid(container: HTMLElement, model: GridModel): Promise<GridView> {
  const univer = createUniver(container);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const ids = createSheetIds();
  const table = createStyleTable();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshotOf(model.book, ids, table));
  // The grid's services come alive with its first workbook.
  const flags = paintFlags(injector, model, (id) => ids.sheetOf(id));
  flags.refresh();
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  // Without this the grid takes no keys, though it has been clicked into.
  injector.get(IUniverInstanceService).focusUnit(UNIT);

  const write = (sheet: BookSheet, cellValue: ISetRangeValuesMutationParams["cellValue"]) => {
    const params: ISetRangeValuesMutationParams = {
      unitId: UNIT,
      subUnitId: ids.idOf(sheet),
      cellValue,
    };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params, FROM_WORKBOOK);
  };
  const view: GridView = {
    cellsChanged(sheet, area) {
      write(
        sheet,
        matrixOver(area, (row, column) => {
          const cell = sheet.cells[row]?.[column];
          return cell ? { ...NOTHING, ...gridCell(cell, table) } : NOTHING;
        }),
      );
    },
    sheetsChanged: (rebuilt) => reconcileSheets({ injector, ids, table, model, rebuilt }),
    flagsChanged() {
      for (const [sheet, keys] of flags.refresh()) {
        // A cell that is written with nothing new is drawn again.
        if (keys.length > 0) write(sheet, matrixOf(keys));
      }
    },
    select: createSelector(injector, ids),
    dispose: () => univer.dispose(),
  };
  listenToTyping({ injector, ids, model, view });
  return view;
}

/** Said outright, or the grid would keep what the cell held before. */
const NOTHING: ICellData = { v: null, f: null, p: null, s: null, t: null, si: null };

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

function matrixOver(area: Area, cellAt: (row: number, column: number) => ICellData): Matrix {
  const matrix: Matrix = {};
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = area.left; column <= area.right; column++) {
      cells[column] = cellAt(row, column);
    }
    matrix[row] = cells;
  }
  return matrix;
}

function matrixOf(keys: readonly number[]): Matrix {
  const matrix: Matrix = {};
  for (const key of keys) {
    const cells = (matrix[Math.floor(key / COLUMNS)] ??= {});
    cells[key % COLUMNS] = {};
  }
  return matrix;
}

/** How `cellKey` counts. */
const COLUMNS = 16384;
