import { movedBy, type Moved } from "../core/sheet/moved";
import { listen } from "./events";
import { isOwnWrite, type Origin } from "./own-writes";
import { requireExcel, supports } from "./supports";

/** Something a person changed: a sheet's cells, or (address null) the sheet as a whole. */
export interface WorkbookChange {
  /** The sheet's name; of one that was renamed, the name it had. */
  readonly sheet: string;
  readonly address: string | null;
  /** How cells of the sheet stand elsewhere now; absent where none do. */
  readonly moved?: Moved;
}

/**
 * Calls a handler after each change to the workbook by a person, a co-author
 * included: cells that are typed into, rows that are sorted, hidden and shown,
 * rows and columns that come and go, and sheets (renamed, hidden and shown only
 * from ExcelApi 1.17). Excel tells of no filter by itself. What the add-in
 * writes itself is left out. Gives the function that ends it. Bringing many
 * changes together is the caller's part.
 */
export async function onWorkbookChanged(
  handler: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  requireExcel();
  return listen((worksheets, sheets) => {
    const hear = async (event: Heard, address: string | null, moved?: Moved): Promise<void> => {
      // What the add-in writes moves no cells, so that it writes meanwhile says nothing of whose a move is.
      const isUntold = moved !== undefined && event.triggerSource === undefined;
      if (!isUntold && isOwnWrite(event, sheets.lastName(event.worksheetId))) return;
      // A change whose sheet cannot be asked for just now has happened all the same.
      const now = await sheets.ask(event.worksheetId).catch(() => null);
      const sheet = now?.name ?? sheets.lastName(event.worksheetId);
      handler({ sheet, address, ...(moved && { moved }) });
    };
    return [
      worksheets.onChanged.add((event) => hear(event, event.address, movedIn(event))),
      // What stood in one row stands in another now, and nobody says in which.
      worksheets.onRowSorted.add((event) => hear(event, event.address, { kind: "untold" })),
      // Whether a row can be seen is said of what is read in it; its cells are as they were.
      worksheets.onRowHiddenChanged.add((event) => hear(event, null)),
      worksheets.onAdded.add((event) => hear(event, null)),
      worksheets.onDeleted.add((event) => hear(event, null)),
      ...(supports("1.17")
        ? [
            worksheets.onVisibilityChanged.add((event) => hear(event, null)),
            worksheets.onNameChanged.add(async (event) => {
              if (isOwnWrite(event, sheets.lastName(event.worksheetId))) return;
              await sheets.ask(event.worksheetId);
              handler({ sheet: event.nameBefore, address: null });
            }),
          ]
        : []),
    ];
  });
}

/** Whole rows and columns tell where they move what follows them; parts of them do not. */
function movedIn({ changeType, address }: Excel.WorksheetChangedEventArgs): Moved | undefined {
  switch (changeType) {
    case "RangeEdited":
      return undefined;
    case "RowInserted":
    case "ColumnInserted":
      return movedBy(address, true);
    case "RowDeleted":
    case "ColumnDeleted":
      return movedBy(address, false);
    default:
      return { kind: "untold" };
  }
}

/** What every event says of itself. */
interface Heard extends Origin {
  readonly worksheetId: string;
}

/**
 * Calls a handler with the name of each sheet a person turns to. Sheets that
 * the add-in wrote are left out: who reads a report still works on the plan.
 * Gives the function that ends it.
 */
export async function onSheetActivated(
  handler: (sheet: string) => void,
): Promise<() => Promise<void>> {
  requireExcel();
  return listen((worksheets, sheets) => [
    worksheets.onActivated.add(async ({ worksheetId }) => {
      const now = await sheets.ask(worksheetId);
      if (now && !now.ours) handler(now.name);
    }),
  ]);
}
