import type { Area } from "../../../core/sheet/a1";
import { addressOf } from "../cells/areas";
import { reaches } from "../office-js/level";
import type { EventName } from "../event-names";
import type { Actor, Change, ChangeType, Server } from "./server";

/** One of Excel's events, ready to be told to whoever listens. */
export interface Raised {
  readonly name: EventName;
  /** The sheet it happened on; null for what happens to no sheet. */
  readonly sheet: object | null;
  readonly args: Record<string, unknown>;
}

/** Excel's events for what a batch or a person has done. */
export function eventsFor(server: Server, changes: readonly Change[], actor: Actor): Raised[] {
  return server.enableEvents ? changes.flatMap((change) => eventsOf(server, change, actor)) : [];
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
      const args = { ...local, address: addressOf(change.area), changeType };
      return [raise("WorksheetRowHiddenChanged", args)];
    }
    case "rows-sorted":
      return [raise("WorksheetRowSorted", { ...local, address: addressOf(change.area) })];
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
    ...details,
    changeType,
    shiftDirection: (newer && DIRECTIONS[changeType]) || "None",
    // Excel tells its add-in from everybody else, and no more.
    ...(newer && { triggerSource: actor === "ThisLocalAddin" ? actor : "Unknown" }),
  };
}

/** Where what stood there has gone, or what is left has come from. */
const DIRECTIONS: Partial<Record<ChangeType, string>> = {
  RowInserted: "ShiftCellDown",
  ColumnInserted: "ShiftCellRight",
  RowDeleted: "ShiftCellUp",
  ColumnDeleted: "ShiftCellLeft",
};

/** A range that the add-in can ask for by a reference. */
function rangeArgs(areas: readonly Area[], worksheetId: string): Record<string, unknown> {
  const address = areas.map(addressOf).join(",");
  return { address, referenceId: `${worksheetId}!${address}` };
}
