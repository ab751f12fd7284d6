import { DeviceInputEventType } from "@univerjs/engine-render";
import { ICommandService, type Injector } from "@univerjs/core";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import { UNIT } from "./snapshot";

/**
 * Ends what is being typed in a cell as Enter would. Resolves once the workbook
 * has it; at once where nothing is being typed.
 */
export async function finishTyping(injector: Injector): Promise<void> {
  if (!injector.get(IEditorBridgeService).isVisible().visible) return;
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ENTER,
    unitId: UNIT,
  });
  // What is typed reaches the workbook at the end of the turn.
  await new Promise((resolve) => setTimeout(resolve));
}

/** Whether a cell, or the bar above the cells, is being typed into and holds other words than before. */
export function isTyping(injector: Injector): boolean {
  const bridge = injector.get(IEditorBridgeService);
  return bridge.isVisible().visible && bridge.getEditorDirty();
}
