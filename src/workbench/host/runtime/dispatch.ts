import type { Area } from "../../../core/sheet/a1";
import { addressOf } from "../cells/areas";
import { reaches } from "../office-js/level";
import type { EventName } from "./listeners";
import type { Actor, Change, ChangeType, Server } from "./server";

/** One of Excel's events, ready to be handed to whoever listens. */
interface Raised {
  readonly name: EventName;
  readonly sheet: object | null;
  readonly args: Record<string, unknown>;
}

/**
 * Raises Excel's events for what a batch or a person has done. Handlers run
 * later, one after another, as they do in Excel: never within the batch.
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export function dispatch(server: Server, changes: readonly Change[], actor: Actor): void {
  if (!server.enableEvents || server.listeners.count === 0) return;
  for (const change of changes) {
    for (const { name, sheet, args } of eventsOf(server, change, actor)) {
      for (const listener of server.listeners.for(name, sheet)) {
        queueMicrotask(() => void listener.call(Object.freeze({ type: name, ...args })));
      }
    }
  }
}

function eventsOf(server: Server, change: Change, actor: Actor): Raised[] {
  if (change.kind === "settings") return [{ name: "SettingsChanged", sheet: null, args: {} }];
  if (change.kind === "names") return [];
  const { sheet } = change;
  const worksheetId = change.kind === "sheet-deleted" ? change.id : server.ids.of(sheet);
  const local = { source: actor === "Coauthor" ? "Remote" : "Local", worksheetId };
  const raise = (name: EventName, args: Record<string, unknown>): Raised => ({ name, sheet, args });
  switch (change.kind) {
    case "cells":
      return [raise("WorksheetChanged", { ...local, ...changedArgs(server, change, actor) })];
    case "format":
      return [
        raise("WorksheetFormatChanged", { ...local, ...rangeArgs(change.areas, worksheetId) }),
      ];
    case "rows-hidden": {
      const changeType = change.hidden ? "Hidden" : "Unhidden";
      const args = { ...local, ...rangeArgs([change.area], worksheetId), changeType };
      return [raise("WorksheetRowHiddenChanged", args)];
    }
    case "rows-sorted":
      return [raise("WorksheetRowSorted", { ...local, ...rangeArgs([change.area], worksheetId) })];
    case "selection": {
      const args = { worksheetId, address: addressOf(change.area) };
      return [raise("WorksheetSelectionChanged", args)];
    }
    case "sheet-activated": {
      const activated = raise("WorksheetActivated", { worksheetId });
      if (!change.before) return [activated];
      const args = { worksheetId: server.ids.of(change.before) };
      return [{ name: "WorksheetDeactivated", sheet: change.before, args }, activated];
    }
    case "sheet-added":
      return [raise("WorksheetAdded", local)];
    case "sheet-deleted":
      return [raise("WorksheetDeleted", local)];
    case "sheet-renamed": {
      const args = { ...local, nameBefore: change.before, nameAfter: sheet.name };
      return [raise("WorksheetNameChanged", args)];
    }
    case "sheet-protection":
      return [raise("WorksheetProtectionChanged", { ...local, isProtected: sheet.protected })];
    case "sheet-visibility":
      return [raise("WorksheetVisibilityChanged", { ...local, visibilityBefore: change.before })];
    case "sheet-layout":
      return [];
  }
}

type CellsChange = Extract<Change, { kind: "cells" }>;

/** An older Excel does not tell who made a change: `triggerSource` came with ExcelApi 1.14, and directions. */
function changedArgs(server: Server, change: CellsChange, actor: Actor): Record<string, unknown> {
  const { changeType, details } = change;
  const newer = reaches(server.apiLevel, "1.14");
  return {
    ...rangeArgs([change.area], server.ids.of(change.sheet)),
    changeType,
    ...(details && { details }),
    ...(newer && {
      // Excel tells its add-in from everybody else, and no more.
      triggerSource: actor === "ThisLocalAddin" ? actor : "Unknown",
      ...(DIRECTIONS[changeType] && { changeDirectionState: DIRECTIONS[changeType] }),
    }),
  };
}

/** Where what stood there has gone, or what is left has come from. */
const DIRECTIONS: Partial<Record<ChangeType, Record<string, string>>> = {
  RowInserted: { insertShiftDirection: "Down" },
  ColumnInserted: { insertShiftDirection: "Right" },
  RowDeleted: { deleteShiftDirection: "Up" },
  ColumnDeleted: { deleteShiftDirection: "Left" },
};

interface EventContext {
  workbook: { worksheets: { getItem(id: string): { getRange(address: string): unknown } } };
}

function rangeArgs(areas: readonly Area[], worksheetId: string): Record<string, unknown> {
  const address = areas.map(addressOf).join(",");
  const getRange = (context: EventContext): unknown =>
    context.workbook.worksheets.getItem(worksheetId).getRange(address);
  return { address, getRange, getRangeOrNullObject: getRange };
}
