import {
  CustomCommandExecutionError,
  ICommandService,
  type Injector,
  IUniverInstanceService,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  type IMoveRangeMutationParams,
  InsertColMutation,
  InsertRowMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
  MoveRangeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Drawn } from "./drawn";
import { isFromWorkbook } from "./from-workbook";
import { gathered } from "./gathered";
import type { GridModel, GridView } from "./model";
import { isRefused } from "./refused";
import { handSizes, type Resized } from "./resizing";
import { areaOf } from "./select";
import type { SheetIds } from "./sheet-ids";
import { type FormatOf, type TypedArea, typedAreas } from "./typed";
import { UNIT } from "./snapshot";
import type { BookSheet } from "../../xlsx/book";

interface Typing {
  readonly injector: Injector;
  readonly ids: SheetIds;
  readonly model: GridModel;
  readonly view: GridView;
  readonly drawn: Drawn;
}

/** Hands what a person types, pastes, deletes, resizes and selects in the grid on to the workbook. */
export function listenToTyping({ injector, ids, model, view, drawn }: Typing): void {
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }, options) => {
    if (isFromWorkbook(options) || !isRefused(id)) return;
    throw new CustomCommandExecutionError(`The workbook behind the grid has no ${id}.`);
  });

  // A block that is pasted comes as several changes; to the workbook it is one.
  const type = gathered<BookSheet, TypedArea>((sheet, areas) => {
    model.edit(sheet, areas);
    // The workbook has the last word: it may have read a date, or refused.
    const changed = areas.map(({ area }) => area);
    view.changed(sheet, changed, "values");
  });
  const styles = injector.get(IUniverInstanceService).getUniverSheetInstance(UNIT)?.getStyles();
  const formatOf: FormatOf = (cell) => styles?.getStyleByCell(cell)?.n?.pattern ?? null;
  const redraw = gathered<BookSheet, never>((sheet) => view.moved(sheet));
  const on = (subUnitId: string, act: (sheet: BookSheet) => void): void => {
    const sheet = ids.sheetOf(subUnitId);
    if (sheet) act(sheet);
  };
  const hand = (subUnitId: string, cells: ISetRangeValuesMutationParams["cellValue"]): void =>
    on(subUnitId, (sheet) => type(sheet, typedAreas(cells, formatOf)));

  const resized = (sheet: BookSheet, sizes: Resized): void => {
    handSizes(model, sheet, sizes);
    // The grid shows them already.
    drawn.note(sheet);
  };

  const heard: Readonly<Record<string, (params: never) => void>> = {
    [SetRangeValuesMutation.id]: ({ subUnitId, cellValue }: ISetRangeValuesMutationParams) =>
      hand(subUnitId, cellValue),
    // Cells that are cut and pasted are emptied where they stood.
    [MoveRangeMutation.id]({ from, to }: IMoveRangeMutationParams) {
      hand(from.subUnitId, from.value);
      hand(to.subUnitId, to.value);
    },
    [SetSelectionsOperation.id]({ subUnitId, selections }: ISetSelectionsOperationParams) {
      const range = selections.at(-1)?.range;
      if (range) on(subUnitId, (sheet) => model.select(sheet, areaOf(range)));
    },
    [SetWorksheetColWidthMutation.id]: (params: ISetWorksheetColWidthMutationParams) =>
      on(params.subUnitId, (sheet) => {
        resized(sheet, { kind: "columns", ranges: params.ranges, sizes: params.colWidth });
      }),
    [SetWorksheetRowHeightMutation.id]: (params: ISetWorksheetRowHeightMutationParams) =>
      on(params.subUnitId, (sheet) => {
        resized(sheet, { kind: "rows", ranges: params.ranges, sizes: params.rowHeight });
      }),
  };
  commands.onCommandExecuted(({ id, params }, options) => {
    if (isFromWorkbook(options)) return;
    heard[id]?.(params as never);
    if (SHAPES.has(id))
      on((params as { subUnitId: string }).subUnitId, (sheet) => redraw(sheet, []));
  });
}

/** Pasting can bring merges and more rows along, which the workbook does not take: it is drawn as it is. */
const SHAPES: ReadonlySet<string> = new Set(
  [
    AddWorksheetMergeMutation,
    RemoveWorksheetMergeMutation,
    InsertRowMutation,
    InsertColMutation,
  ].map(({ id }) => id),
);
