import { CommandType, ICommandService, type Injector, RANGE_TYPE } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { whenSheetEditorFocused } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import type { GridModel } from "./model";
import type { SheetIds } from "./sheet-ids";
import { wholeColumns, wholeRows } from "./whole";

/**
 * Excel's keys for inserting (Ctrl and +) and deleting (Ctrl and -): the rows
 * that are selected, or that the selected cells stand in, or whole columns.
 */
export function addShortcuts(injector: Injector, ids: SheetIds, model: GridModel): void {
  const commands = injector.get(ICommandService);
  const shortcuts = injector.get(IShortcutService);
  const selections = injector.get(SheetsSelectionsService);
  const add = (name: string, keys: readonly number[], act: GridModel["insert"]): void => {
    const id = `milestone-monitor.${name}`;
    const handler = (): boolean => {
      const { sheetId = "" } = selections.currentSelectionParam ?? {};
      const sheet = ids.sheetOf(sheetId);
      const range = selections.getCurrentLastSelection()?.range;
      if (!sheet || !range) return false;
      act(sheet, range.rangeType === RANGE_TYPE.COLUMN ? wholeColumns(range) : wholeRows(range));
      return true;
    };
    commands.registerCommand({ id, type: CommandType.COMMAND, handler });
    for (const key of keys) {
      shortcuts.registerShortcut({
        id,
        binding: key | MetaKeys.CTRL_COMMAND,
        // The grid would take one of them for zooming.
        priority: 1000,
        preconditions: whenSheetEditorFocused,
      });
    }
  };
  add("insert", [KeyCode.EQUAL | MetaKeys.SHIFT, NUMPAD.plus], model.insert);
  add("delete", [KeyCode.MINUS, NUMPAD.minus], model.remove);
}

/** The keys beside the figures, which the grid's own list lacks. */
const NUMPAD = { plus: 107, minus: 109 };
