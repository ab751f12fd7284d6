import {
  ClearSelectionContentCommand,
  CopySheetCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
} from "@univerjs/sheets";
import type { Injector } from "@univerjs/core";
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  type MenuConfig,
  MenuItemType,
} from "@univerjs/ui";

/**
 * The entries of the grid's own menus that are left out, because the workbook
 * behind the grid would not hear of them. What stays: cut, copy, paste, clear,
 * and rows and columns that are inserted, deleted or resized.
 */
const LEFT_OUT: readonly string[] = [
  "sheet.menu.copy-special",
  "sheet.menu.paste-special",
  "sheet.menu.clear-selection",
  "sheet.contextMenu.text-to-number",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.contextMenu.permission",
  "sheet.command.hide-row-confirm",
  "sheet.command.hide-col-confirm",
  "sheet.command.set-selected-rows-visible",
  "sheet.command.set-selected-cols-visible",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-col-auto-width",
  // Of the sheets' tabs.
  CopySheetCommand.id,
  SetTabColorCommand.id,
  SetWorksheetHideCommand.id,
  "sheet.command.remove-sheet-confirm",
  "sheet.operation.rename-sheet",
  "ui-sheet.command.show-menu-list",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

/** For the grid's plug-ins: their menus without what would do nothing. */
export const MENU: MenuConfig = Object.fromEntries(LEFT_OUT.map((id) => [id, { hidden: true }]));

/** The menus' words where the grid's own are short or stilted. */
export const MENU_WORDS = {
  "sheets-ui": {
    rightClick: {
      insertRowsAfterSuffix: "rows below",
      insertColsLeftSuffix: "columns to the left",
      insertColsRightSuffix: "columns to the right",
      deleteSelectedRow: "Delete the selected rows",
      deleteSelectedColumn: "Delete the selected columns",
      rowHeight: "Row height",
      columnWidth: "Column width",
      clearContent: "Clear contents",
    },
  },
};

/** Arranges the grid's menus: of all there is to clear, only what cells hold. */
export function arrangeMenus(injector: Injector, container: HTMLElement): void {
  const clear = {
    order: 0,
    menuItemFactory: () => ({
      id: CLEAR,
      commandId: ClearSelectionContentCommand.id,
      type: MenuItemType.BUTTON,
      icon: "ClearFormatDoubleIcon",
      title: "sheets-ui.rightClick.clearContent",
    }),
  };
  const entries = { [ContextMenuGroup.FORMAT]: { [CLEAR]: clear } };
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: entries,
    [ContextMenuPosition.ROW_HEADER]: entries,
    [ContextMenuPosition.COL_HEADER]: entries,
  });
  // Sheets are neither renamed nor moved here, so their tabs have no menu.
  container.addEventListener(
    "contextmenu",
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest("[role=tablist]")) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

const CLEAR = "milestone-monitor.clear-contents";
