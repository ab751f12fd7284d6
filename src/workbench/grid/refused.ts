import {
  AddWorksheetMergeCommand,
  CopySheetCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertSheetCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeCommand,
  ReorderRangeCommand,
  SetBoldCommand,
  SetColHiddenCommand,
  SetFrozenCommand,
  SetItalicCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetStrikeThroughCommand,
  SetStyleCommand,
  SetTabColorCommand,
  SetUnderlineCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";

/**
 * What the grid could do and the workbook behind it would not hear of. Without
 * this, a double click on a tab would rename the sheet in the grid alone.
 */
const REFUSED: ReadonlySet<string> = new Set(
  [
    AddWorksheetMergeCommand,
    CopySheetCommand,
    DeleteRangeMoveLeftCommand,
    DeleteRangeMoveUpCommand,
    InsertRangeMoveDownCommand,
    InsertRangeMoveRightCommand,
    InsertSheetCommand,
    MoveColsCommand,
    MoveRangeCommand,
    MoveRowsCommand,
    RemoveSheetCommand,
    RemoveWorksheetMergeCommand,
    ReorderRangeCommand,
    SetBoldCommand,
    SetColHiddenCommand,
    SetFrozenCommand,
    SetItalicCommand,
    SetRowHiddenCommand,
    SetSpecificColsVisibleCommand,
    SetSpecificRowsVisibleCommand,
    SetStrikeThroughCommand,
    SetStyleCommand,
    SetTabColorCommand,
    SetUnderlineCommand,
    SetWorksheetHideCommand,
    SetWorksheetNameCommand,
    SetWorksheetOrderCommand,
  ].map((command) => command.id),
);

/** Whether a command of the grid is one the workbook would not hear of. */
export const isRefused = (id: string): boolean => REFUSED.has(id);
